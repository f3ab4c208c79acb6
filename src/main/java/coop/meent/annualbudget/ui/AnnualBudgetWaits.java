package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.ledger.Book;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// On Home: a year that began without a budget, and one whose budget was not decided. Said calmly,
/// and only where budgets are made: in January, or when the year before had one.
///
/// @param open shows a year
public record AnnualBudgetWaits(AnnualBudgetDesk room, Book book, IntConsumer open)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    int year = room.today().getYear();
    if (room.budgets().refusal(book.id()).isPresent()) return List.of();
    return waiting(room.budgets().of(book.id(), year), year).stream().toList();
  }

  private Optional<Waiting> waiting(AnnualBudget budget, int year) {
    if (budget.decided().isPresent()) return Optional.empty();
    if (!budget.draft().isEmpty()) return Optional.of(say("undecided", year));
    boolean isMade =
        room.today().getMonth() == Month.JANUARY
            || !room.budgets().of(book.id(), year - 1).isEmpty();
    return isMade && room.ledger().span(book.id()).isPresent()
        ? Optional.of(say("none", year))
        : Optional.empty();
  }

  private Waiting say(String which, int year) {
    var key = "annualbudget.waits." + which;
    return new Waiting(
        Tone.INFO,
        room.text(key, String.valueOf(year)),
        room.text(key + ".why"),
        room.text(key + ".deed"),
        () -> open.accept(year));
  }
}
