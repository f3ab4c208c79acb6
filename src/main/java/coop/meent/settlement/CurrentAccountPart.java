package coop.meent.settlement;

import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.CurrentAccount;
import coop.meent.settlement.SettlementLine.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on the current account of who leaves, with the movements that it comes from.
public final class CurrentAccountPart implements SettlementPart {

  private static final Phrase PART = Phrase.of("settlement.part.current-account");

  /// How many movements are told one by one; the older ones are in what it began with.
  private static final int TOLD = 30;

  private final LedgerService ledger;
  private final Statements statements;

  public CurrentAccountPart(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  @Override
  public Share of(Leaving leaving) {
    var books =
        ledger.books().stream().filter(book -> book.kind() == BookKind.COOPERATIVE).toList();
    if (books.isEmpty()) return Share.unseen(texts -> texts.get("settlement.unseen.books"));
    return Share.of(books.stream().flatMap(book -> line(book, leaving).stream()).toList());
  }

  private Optional<SettlementLine> line(Book book, Leaving leaving) {
    var account =
        CurrentAccount.read(ledger, statements, book.id(), leaving.member(), leaving.day(), TOLD);
    if (account.balance().isZero() && account.last().isEmpty()) return Optional.empty();
    var told = account.last().reversed();
    var since = told.isEmpty() ? leaving.day() : told.getFirst().date();
    return Optional.of(
        new SettlementLine(
            PART,
            Phrase.of("settlement.current-account", leaving.day()),
            account.balance(),
            Optional.of(since),
            Optional.of(leaving.day()),
            steps(account, told, since),
            List.of()));
  }

  private static List<Step> steps(
      CurrentAccount account, List<CurrentAccount.Movement> told, LocalDate since) {
    var moved = Money.sum(told.stream().map(CurrentAccount.Movement::amount).toList());
    List<Step> steps = new ArrayList<>();
    var before = Phrase.of("settlement.current-account.before", since);
    steps.add(Step.counts(before, account.balance().minus(moved)));
    for (var one : told)
      steps.add(
          Step.counts(
              Phrase.of("settlement.current-account.movement", one.date(), one.text()),
              one.amount()));
    return steps;
  }
}
