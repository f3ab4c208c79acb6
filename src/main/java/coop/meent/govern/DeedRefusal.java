package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.base.Refusal;
import java.util.List;
import java.util.UUID;

/// Why a deed would not stand: in order of precedence, the same for whoever drafts the record and
/// for every laptop that it reaches.
public sealed interface DeedRefusal extends Refusal {

  /// Somebody wrote it who was not the steward at that moment.
  record NotTheSteward() implements DeedRefusal {}

  record ForgedRecord() implements DeedRefusal {}

  /// Term, number or vault do not follow from the record before.
  record OutOfLine() implements DeedRefusal {}

  record TooLarge() implements DeedRefusal {}

  record UnknownMember(UUID member) implements DeedRefusal {}

  record MemberKnown(UUID member) implements DeedRefusal {}

  record UnknownDevice(UUID device) implements DeedRefusal {}

  record DeviceKnown(UUID device) implements DeedRefusal {}

  record KeyTaken() implements DeedRefusal {}

  /// The person did not vouch for the laptop.
  record BadCertificate() implements DeedRefusal {}

  record OtherSeries(String expected) implements DeedRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(expected);
    }
  }

  record BadQuorum() implements DeedRefusal {}

  record RoleHeld() implements DeedRefusal {}

  record RoleNotHeld() implements DeedRefusal {}

  /// The stewardship is neither granted nor revoked.
  record StewardIsHandedOver() implements DeedRefusal {}

  /// The steward, or the steward's laptop, would be removed.
  record StewardStays() implements DeedRefusal {}

  record IsTheSteward() implements DeedRefusal {}

  /// The cut-off names a chain of somebody else.
  record ForeignChain() implements DeedRefusal {}

  /// The cut-off lies before what the last checkpoint made final.
  record BelowCheckpoint() implements DeedRefusal {}

  /// The key of a member's own space and what is private never stand in the log.
  record SpaceWithoutKey() implements DeedRefusal {}

  record OtherEpoch(int expected) implements DeedRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(expected);
    }
  }

  record NotAReader(UUID member) implements DeedRefusal {}

  record NotATeam() implements DeedRefusal {}

  record NotASuspension() implements DeedRefusal {}

  record SuspensionSettled(Hash suspension) implements DeedRefusal {}

  record NothingLate() implements DeedRefusal {}

  record TooFewVotes(int votes, int needed) implements DeedRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(votes, needed);
    }
  }

  record OldSchema(int current) implements DeedRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(current);
    }
  }

  /// The log holds a record that only a newer program understands.
  record NewerLog() implements DeedRefusal {}
}
