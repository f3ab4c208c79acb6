package coop.meent.annualbudget;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A budget as it was decided; its lines change no more.
///
/// @param number from 1; a change that is decided later is the next
/// @param result that was budgeted
/// @param by who decided, in words
/// @param item of the assembly's agenda by which it was decided
public record BudgetVersion(
    UUID id,
    BookId book,
    int year,
    int number,
    Money result,
    LocalDate decided,
    String by,
    Optional<QuestionId> item,
    String note,
    List<BudgetLine> lines) {

  public BudgetVersion {
    lines = List.copyOf(lines);
  }

  /// What a version is a decision about: the same on every laptop.
  static UUID about(BookId book, int year, int number) {
    return Ids.derived(
        "annual-budget", book.uuid().toString(), String.valueOf(year), String.valueOf(number));
  }

  UUID about() {
    return about(book, year, number);
  }
}
