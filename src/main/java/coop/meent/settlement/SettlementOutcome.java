package coop.meent.settlement;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.member.MemberState;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What came of making a settlement final, or of noting a payment; refusals in order of precedence.
public sealed interface SettlementOutcome {

  record Saved(FinalSettlement settlement, DeedId deed) implements SettlementOutcome {}

  /// No end of the membership is in sight, or nobody of that id is known.
  record NotLeaving(MemberState state) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record AlreadyFinal(LocalDate day) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NotBefore(LocalDate lastDay) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(lastDay);
    }
  }

  /// This laptop does not see all that it is made up of.
  record NotAllSeen(List<Named> unseen) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(together(unseen));
    }
  }

  record StillOpen(List<Named> matters) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(together(matters));
    }
  }

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  record NotFinalYet() implements SettlementOutcome, Refusal {}

  record NothingPaid() implements SettlementOutcome, Refusal {}

  record NotYetPaid(LocalDate day) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record TooMuch(Money typed, Money left) implements SettlementOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed, left);
    }
  }

  private static Named together(List<Named> words) {
    return texts -> words.stream().map(one -> one.in(texts)).collect(Collectors.joining(" "));
  }
}
