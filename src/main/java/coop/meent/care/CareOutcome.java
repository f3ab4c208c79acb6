package coop.meent.care;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What came of a deed on a case; refusals in order of precedence.
public sealed interface CareOutcome {

  /// @param standing of the step that it was about
  /// @param whole the case that it belongs to
  record Done(String name, StepStanding standing, Case whole, DeedId deed) implements CareOutcome {}

  record Unknown() implements CareOutcome, Refusal {}

  record NotAMember(String name, LocalDate day) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, day);
    }
  }

  /// Only the member and the care committee.
  record MayNot(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// There is nobody who could agree.
  record NoCommittee() implements CareOutcome, Refusal {}

  /// Nothing that is written about the member could be kept from others yet.
  record NoKeyYet(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// One does not decide on one's own case.
  record OwnCase() implements CareOutcome, Refusal {}

  record NotYet(LocalDate day) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// @param steps what was agreed; none: any from `least` on
  record BadShare(int percent, List<Integer> steps, int least) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named allowed =
          texts ->
              steps.isEmpty()
                  ? texts.get("care.share.from", least)
                  : steps.stream().map(one -> one + "%").collect(Collectors.joining(", "));
      return List.of(percent, allowed);
    }
  }

  record AlreadyIll(String name, LocalDate since) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, since);
    }
  }

  record NotIll(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Something was noted from that day on, or a later one.
  record Overlaps(LocalDate day) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record Unchanged(int percent) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  record NothingWaits(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Several do, from different days.
  record SeveralWait(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Who said no does not answer the appeal, as long as there are others.
  record SaidNoBefore() implements CareOutcome, Refusal {}

  record SaidAlready() implements CareOutcome, Refusal {}

  /// Nobody takes another's word back.
  record OthersSay(String names) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  record NothingDeclined(String name) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record TooLateToAppeal(LocalDate until) implements CareOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }
}
