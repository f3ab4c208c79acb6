package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a membership; refusals in order of precedence.
public sealed interface MembershipOutcome {

  /// @param line how it stands in the register now
  /// @param open what the member is to settle yet, when leaving
  record Done(Register.Line line, List<Named> open, DeedId deed) implements MembershipOutcome {}

  record NoName() implements MembershipOutcome, Refusal {}

  record NameTooLong(int most) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record Unknown(MemberId member) implements MembershipOutcome, Refusal {}

  /// The day lies ahead.
  record NotYet(LocalDate day) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The day lies before the first day as a member.
  record BeforeJoining(LocalDate joined) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(joined);
    }
  }

  /// Something happened later already, which it would have to fit in with.
  record LaterKnown(EventKind kind, LocalDate day) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, day);
    }
  }

  record SecondNotice(LocalDate first, LocalDate lastDay) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(first, lastDay);
    }
  }

  /// How things stand does not allow it.
  record WrongState(EventKind kind, MemberState state) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, state);
    }
  }

  record RulesNotAccepted() implements MembershipOutcome, Refusal {}

  record NoRules() implements MembershipOutcome, Refusal {}

  /// The cooperative must say why.
  record NoReason(EventKind kind) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind);
    }
  }

  /// Notice that is said to be long ago needs a proof.
  record OldNotice(LocalDate day, int days) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, days);
    }
  }

  record ReturnsTooEarly() implements MembershipOutcome, Refusal {}

  record PauseTooLong(LocalDate latest, Named rule) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(latest, rule);
    }
  }

  record AppealTooLate(LocalDate last) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  record NotBefore(LocalDate lastDay) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(lastDay);
    }
  }

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements MembershipOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }
}
