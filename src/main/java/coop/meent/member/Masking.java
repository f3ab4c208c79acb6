package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// That the personal data of somebody were emptied.
///
/// @param kind a name of [Kind]
/// @param on the day that it was done
/// @param keptUntil last day on which they had to be kept; empty for who never was a member
/// @param rules versions that the day follows from
public record Masking(
    MemberId member,
    String kind,
    LocalDate on,
    Optional<LocalDate> keptUntil,
    List<RuleVersionId> rules) {

  public enum Kind {
    /// Left, and the administration need not be kept any longer.
    LEFT,
    /// Never became a member.
    NEVER_JOINED
  }

  public Masking {
    rules = List.copyOf(rules);
  }
}
