package coop.meent.statute;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a rule says from a day on.
///
/// @param key see [RuleKey]; one of a newer Meent stays as it was written
/// @param value see [RuleValue#code]
/// @param article where it stands, such as `12.3` or `BW 2:36`
/// @param resolution which decision made it so
/// @param isReserved whether the member contract reserves that the cooperative may change this
public record RuleVersion(
    RuleVersionId id,
    String key,
    String value,
    String article,
    LocalDate from,
    Optional<String> resolution,
    boolean isReserved,
    Instant recordedAt) {

  /// Empty for a rule of a newer Meent.
  public Optional<RuleKey> known() {
    return RuleKey.of(key);
  }

  /// What the value means; empty when this Meent cannot read it.
  public Optional<RuleValue> meaning() {
    return known().flatMap(rule -> rule.read(value));
  }

  public String name(Texts texts) {
    return known().map(rule -> rule.in(texts)).orElse(key);
  }

  public String says(Texts texts) {
    return meaning().map(meaning -> meaning.in(texts)).orElse(value);
  }

  /// `article 12.3 (4 weeks)`, to stand in a sentence.
  public Named quoted() {
    return texts -> texts.get("statute.quoted", Law.cited(article), says(texts));
  }
}
