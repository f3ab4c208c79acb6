package coop.meent.annualbudget;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The budget of a book for a year: what is worked on, and what was decided.
///
/// @param draft lines that are worked on, by number of account
/// @param versions that were decided and not taken back, the first one first
public record AnnualBudget(
    BookId book, int year, List<BudgetLine> draft, List<BudgetVersion> versions) {

  public AnnualBudget {
    draft = List.copyOf(draft);
    versions = List.copyOf(versions);
  }

  public Optional<BudgetVersion> decided() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  public Optional<BudgetVersion> version(int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  /// What holds: the version decided last, and while nothing was decided what is worked on.
  public List<BudgetLine> holding() {
    return decided().map(BudgetVersion::lines).orElse(draft);
  }

  /// Whether what is worked on says something else than what was decided.
  public boolean isChanged() {
    return decided()
        .map(one -> !new HashSet<>(one.lines()).equals(new HashSet<>(draft)))
        .orElse(!draft.isEmpty());
  }

  public boolean isEmpty() {
    return draft.isEmpty() && versions.isEmpty();
  }

  public int nextNumber() {
    return decided().map(one -> one.number() + 1).orElse(1);
  }

  public Optional<BudgetLine> line(AccountId account) {
    return draft.stream().filter(one -> one.account().equals(account)).findFirst();
  }
}
