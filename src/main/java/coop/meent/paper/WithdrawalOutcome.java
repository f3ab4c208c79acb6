package coop.meent.paper;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of taking a paper back; refusals in order of precedence.
public sealed interface WithdrawalOutcome {

  /// @param deed to undo it by, see [PaperService#undoWithdrawal]
  record Withdrawn(Paper paper, DeedId deed) implements WithdrawalOutcome {}

  record NotHere() implements WithdrawalOutcome, Refusal {}

  record NotTheWriter(String writer) implements WithdrawalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(writer);
    }
  }

  record NoLongerStands(String title) implements WithdrawalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }
}
