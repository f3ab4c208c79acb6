package coop.meent.calendar;

import coop.meent.statute.RuleVersion;
import coop.meent.statute.SourceStatus;
import java.util.Optional;

/// By which article a day is so.
///
/// @param status how sure it is what the law says; empty where the statutes themselves say it
public record Source(String article, Optional<SourceStatus> status) {

  static Source law(String article, SourceStatus status) {
    return new Source(article, Optional.of(status));
  }

  /// The law's own status, where a rule is what the law says.
  static Source of(RuleVersion version) {
    var law = version.known().flatMap(key -> key.legalDefault());
    var status =
        law.filter(one -> one.article().equals(version.article())).map(one -> one.status());
    return new Source(version.article(), status);
  }
}
