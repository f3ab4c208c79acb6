package coop.meent.split;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// One thing between a member and the cooperative, and how the two books stand to each other on it.
///
/// @param name number of the invoice, or the cooperative's reference
/// @param amount as the member reads it: positive when the cooperative owes more by it
public record Mirror(String name, LocalDate date, String text, Money amount, State state) {

  /// What the cooperative owes, in a member's own book.
  static final String CLAIM = "BVorDebHad";

  public sealed interface State {

    /// Both books have it.
    record InStep(EntryId entry) implements State {}

    /// The member's book is not on this laptop, or the cooperative's is not.
    record NotVisible() implements State {}

    record NoOwnBook() implements State {}

    /// It comes with the next exchange, or the member books it from the bank.
    record NotBooked() implements State {}

    /// The own book begins later, with a balance that this is part of.
    record BeforeBook(LocalDate begins) implements State {}

    record PeriodClosed(LocalDate through) implements State {}

    /// @param amount as the member's own book has it
    record Differs(EntryId entry, Money amount) implements State {}

    /// It was taken back in one book alone.
    record TakenBack(EntryId entry) implements State {}
  }

  public boolean isOutOfStep() {
    return switch (state) {
      case State.InStep _, State.NotVisible _, State.BeforeBook _ -> false;
      case State.NoOwnBook _, State.NotBooked _, State.PeriodClosed _ -> true;
      case State.Differs _, State.TakenBack _ -> true;
    };
  }

  public String why(Texts texts) {
    return switch (state) {
      case State.InStep _ -> texts.get("split.mirror.inStep");
      case State.NotVisible _ -> texts.get("split.mirror.notVisible");
      case State.NoOwnBook _ -> texts.get("split.mirror.noOwnBook");
      case State.NotBooked _ -> texts.get("split.mirror.notBooked");
      case State.BeforeBook(var begins) -> texts.get("split.mirror.beforeBook", begins);
      case State.PeriodClosed(var through) -> texts.get("split.mirror.periodClosed", through);
      case State.Differs(var _, var amount) ->
          texts.get("split.mirror.differs", texts.euro(amount));
      case State.TakenBack _ -> texts.get("split.mirror.takenBack");
    };
  }
}
