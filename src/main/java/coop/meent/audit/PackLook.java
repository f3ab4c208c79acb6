package coop.meent.audit;

import coop.meent.annual.HashList;
import coop.meent.annual.Verdict;
import coop.meent.base.Refusal;
import java.nio.file.Path;

/// Looks whether a year pack or an archive is whole, and what it is known by: the hash of its list
/// of hashes. Who signs can name it, so that the assembly can hold against it what it was handed.
public final class PackLook {

  private PackLook() {}

  public static AuditOutcome<String> of(Path place) {
    return switch (HashList.verify(place)) {
      case Verdict.Whole _ -> new AuditOutcome.Done<>(HashList.mark(place));
      case Refusal why -> new AuditOutcome.Refused<>(why);
    };
  }
}
