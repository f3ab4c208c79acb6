package coop.meent.teamroom;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What came of a deed in a team room, or on one's self-portrait; refusals in order of precedence.
public sealed interface RoomOutcome {

  record Said(UUID checkIn, DeedId deed) implements RoomOutcome {}

  record Kept(DeedId deed) implements RoomOutcome {}

  record UnknownAssignment() implements RoomOutcome, Refusal {}

  /// The team's words cannot be read here: not of the team, or it has no key yet.
  record NotOfTheTeam(String assignment) implements RoomOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  record NoWords() implements RoomOutcome, Refusal {}

  record TooLong(int most) implements RoomOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record UnknownCheckIn() implements RoomOutcome, Refusal {}

  /// Nothing was written that could be shown.
  record NoPortrait() implements RoomOutcome, Refusal {}

  record NotShown(String assignment) implements RoomOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(RoomOutcome outcome) {
    return switch (outcome) {
      case Said _, Kept _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
