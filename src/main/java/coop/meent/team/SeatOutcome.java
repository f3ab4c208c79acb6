package coop.meent.team;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on a seat; refusals in order of precedence.
public sealed interface SeatOutcome {

  /// @param deed to take it back with
  record Kept(Seat seat, DeedId deed) implements SeatOutcome {}

  record Noted(DeedId deed) implements SeatOutcome {}

  record UnknownSeat() implements SeatOutcome, Refusal {}

  record UnknownMember() implements SeatOutcome, Refusal {}

  record NoName() implements SeatOutcome, Refusal {}

  record EndsBeforeItBegins(LocalDate from, LocalDate to) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  /// Longer than the assignment, which is agreed with the client.
  record OutsideAssignment(LocalDate from, LocalDate to) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record TooManyHours(int hours, int most) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours, most);
    }
  }

  record NotALevel(int level) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(level);
    }
  }

  /// A growth seat needs somebody beside it who knows it: a seat of the same assignment, in the
  /// same weeks, that asks more of the same skill.
  record NobodyCovers(String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(seat);
    }
  }

  record NoBudget() implements SeatOutcome, Refusal {}

  record Withdrawn(String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(seat);
    }
  }

  record NoMember(String name, LocalDate last) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record AlreadyOffered(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  record NotOffered(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  /// Nobody is placed, or shown to a client, who did not say yes.
  record NotYetYes(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  record Taken(String seat, String name) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(seat, name);
    }
  }

  /// Whoever sits in a seat agreed to what it asks.
  record SitsThere(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  /// A growth seat would be beside nobody who knows more.
  record LeansOn(String growth, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(growth, seat);
    }
  }

  /// Who sits in a seat is counted on there.
  record AnswerIsFinal(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  record NotSitting(String name, String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, seat);
    }
  }

  /// Another seat takes those hours already.
  record Overlaps(String name, String week, int hours, int most) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, week, hours, most);
    }
  }

  record EmptySeat(String seat) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(seat);
    }
  }

  record NoSeats(String assignment) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  /// A client may refuse somebody on what the contract names, and on nothing else.
  record NotAGround(String ground, String known) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(ground, known);
    }
  }

  record AlreadyRefused(String name) implements SeatOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoGrounds() implements SeatOutcome, Refusal {}

  record NoRate() implements SeatOutcome, Refusal {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(SeatOutcome outcome) {
    return switch (outcome) {
      case Kept _, Noted _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
