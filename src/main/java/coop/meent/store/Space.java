package coop.meent.store;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import java.util.Optional;
import java.util.UUID;

/// Who can read a row. Each space has its own keys and its own changes; a row lives in one space
/// for ever. [Kind#PRIVATE] never enters the change log.
///
/// @param subject the member, the assignment or the bond that a space of [Kind#WITH_MEMBER],
///   [Kind#CARE_WITH_MEMBER], [Kind#OWN], [Kind#TEAM] or [Kind#BOND] belongs to
public record Space(Kind kind, Optional<UUID> subject) {

  public enum Kind {
    COMMON,
    OFFICE,
    WITH_MEMBER,
    CARE,
    CARE_WITH_MEMBER,
    TEAM,
    BOND,
    OWN,
    PRIVATE
  }

  public static final Space COMMON = new Space(Kind.COMMON, Optional.empty());
  public static final Space OFFICE = new Space(Kind.OFFICE, Optional.empty());
  public static final Space CARE = new Space(Kind.CARE, Optional.empty());
  public static final Space PRIVATE = new Space(Kind.PRIVATE, Optional.empty());

  public static Space withMember(MemberId member) {
    return new Space(Kind.WITH_MEMBER, Optional.of(member.uuid()));
  }

  /// What the care committee and that member know, and nobody else.
  public static Space careWithMember(MemberId member) {
    return new Space(Kind.CARE_WITH_MEMBER, Optional.of(member.uuid()));
  }

  public static Space own(MemberId member) {
    return new Space(Kind.OWN, Optional.of(member.uuid()));
  }

  public static Space team(AssignmentId assignment) {
    return new Space(Kind.TEAM, Optional.of(assignment.uuid()));
  }

  /// What the people of a bond tell each other; no office reads it.
  public static Space bond(BondId bond) {
    return new Space(Kind.BOND, Optional.of(bond.uuid()));
  }

  /// What other laptops know the space by: the same on all of them, telling nothing by itself.
  public UUID key() {
    return Ids.derived("space", kind.name(), subject.map(UUID::toString).orElse(""));
  }
}
