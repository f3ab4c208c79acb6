package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Gathers what proposals need of each book, and asks them for open lines.
final class Proposing {

  private static final String IN_TRANSIT = "BLimKruSto";

  private final LedgerService ledger;
  private final InstantSource clock;
  private final OpenItems openItems;
  private final BankAccounts accounts = new BankAccounts();
  private final BankRules rules = new BankRules();

  Proposing(LedgerService ledger, InstantSource clock, OpenItems openItems) {
    this.ledger = ledger;
    this.clock = clock;
    this.openItems = openItems;
  }

  List<Proposal> propose(DSLContext sql, List<BankLine> lines) {
    Map<BankAccountId, BookId> bookOf = new HashMap<>();
    Map<BookId, Proposals> ofBook = new HashMap<>();
    List<Proposal> proposals = new ArrayList<>();
    for (var line : lines) {
      if (!line.isOpen()) continue;
      var book = bookOf.computeIfAbsent(line.account(), id -> bookOf(sql, id));
      ofBook
          .computeIfAbsent(book, any -> proposals(sql, book))
          .propose(line)
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private BookId bookOf(DSLContext sql, BankAccountId id) {
    return accounts.find(sql, id).orElseThrow().book();
  }

  private Proposals proposals(DSLContext sql, BookId book) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var current =
        rules.of(sql, book).stream()
            .filter(rule -> rule.ended().filter(day -> !day.isAfter(today)).isEmpty())
            .toList();
    var chart = ledger.accounts(book);
    var retired =
        chart.stream()
            .filter(account -> account.retired().isPresent())
            .map(Account::id)
            .collect(Collectors.toSet());
    Map<String, BankAccount> own = new HashMap<>();
    for (var account : accounts.of(sql, book)) own.put(account.iban(), account);
    return new Proposals(
        current, own, inTransit(chart), retired, new BankHistory(sql, book), openItems.of(book));
  }

  private static Optional<AccountId> inTransit(List<Account> chart) {
    return chart.stream().filter(account -> account.isRgs(IN_TRANSIT)).map(Account::id).findFirst();
  }
}
