package coop.meent.ledger;

import coop.meent.base.Refusal;
import java.util.List;

/// What came of closing a year or of opening one again, refusals in order of precedence.
public sealed interface YearOutcome {

  record Closed(YearClose close) implements YearOutcome {}

  record Reopened(YearClose close) implements YearOutcome {}

  /// It is for others: the treasurer and the board or, in a book of one's own, its owner.
  record NotEntitled() implements YearOutcome, Refusal {}

  record AlreadyClosed(int year) implements YearOutcome, OfYear {}

  /// Its last day is still to come.
  record NotOver(int year) implements YearOutcome, OfYear {}

  record NothingBooked(int year) implements YearOutcome, OfYear {}

  /// @param year with entries, before the one that was asked for
  record EarlierOpen(int year) implements YearOutcome, OfYear {}

  record NotClosed(int year) implements YearOutcome, OfYear {}

  /// @param year after the one that was asked for, which opens with its balances
  record LaterClosed(int year) implements YearOutcome, OfYear {}

  record NoReason() implements YearOutcome, Refusal {}

  /// Years are written without a point between their digits.
  sealed interface OfYear extends Refusal {
    int year();

    @Override
    default List<Object> arguments() {
      return List.of(String.valueOf(year()));
    }
  }
}
