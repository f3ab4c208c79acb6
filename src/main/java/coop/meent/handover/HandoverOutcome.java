package coop.meent.handover;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What came of a deed on a handover; refusals in order of precedence.
public sealed interface HandoverOutcome {

  record Done(Transfer transfer, DeedId deed) implements HandoverOutcome {}

  record Unknown() implements HandoverOutcome, Refusal {}

  record UnknownAssignment() implements HandoverOutcome, Refusal {}

  record UnknownMember() implements HandoverOutcome, Refusal {}

  record Ended(String assignment, LocalDate last) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment, last);
    }
  }

  record ReturnsTooSoon(LocalDate from) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  record OpenAlready(String assignment) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  record Over(TransferState state) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// Only the giver, who is called for it, or the coordinator.
  record MayNot(String name) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Nobody hands over to oneself.
  record IsTheGiver(String name) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record HasLeft(String name, LocalDate last) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NotAsked(String name) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// The team's words cannot be read here.
  record NotOfTheTeam(String assignment) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  record NoWords() implements HandoverOutcome, Refusal {}

  record TooLong(int most) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record LooksLikeASecret() implements HandoverOutcome, Refusal {}

  /// An action without a moment is a wish.
  record NoMoment() implements HandoverOutcome, Refusal {}

  record Lacks(List<Lack> what) implements HandoverOutcome, Refusal {
    public Lacks {
      what = List.copyOf(what);
    }

    @Override
    public List<Object> arguments() {
      Named all =
          texts -> what.stream().map(one -> one.in(texts)).collect(Collectors.joining(", "));
      return List.of(all);
    }
  }

  /// What never went over, or is on its way back, cannot be brought back.
  record NotToBringBack() implements HandoverOutcome, Refusal {}

  /// Who signed that they take it cannot be asked no longer; they say no themselves.
  record TookIt(String name) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// A word to the client was sent on a day that is still to come.
  record NotYet(LocalDate day) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record SignedAlready(String name) implements HandoverOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
