package coop.meent.sharing;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What came of a deed on what was given and received; the refusals in order of precedence.
public sealed interface SharingOutcome {

  /// @param about what it was about: help, an offer, a handover, or hours of the pot
  record Done(UUID about, DeedId deed) implements SharingOutcome {}

  record NotAMember(String name) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotCoordinator(String name) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record FromOneself() implements SharingOutcome, Refusal {}

  /// A room knows of this kind by itself.
  record KnownElsewhere(Kind kind) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind);
    }
  }

  record NothingNamed() implements SharingOutcome, Refusal {}

  record TooLong(int most) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NotSoMuch() implements SharingOutcome, Refusal {}

  record NotYet(LocalDate on) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  /// The giver was no member on the day.
  record NoMemberThen(String name, LocalDate on) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, on);
    }
  }

  record NoSuchHelp(String word) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// It is for who received.
  record NotYours(String name) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record ToldAtTheLead() implements SharingOutcome, Refusal {}

  record StillRunning(LocalDate until) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  record SaidAlready(String name) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record GiverLeft(String name) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Another room keeps it.
  record NotToldHere() implements SharingOutcome, Refusal {}

  /// More than the promise that is left.
  record NotInThePot(String left) implements SharingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(left);
    }
  }
}
