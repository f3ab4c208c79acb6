package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return onceEach(lines, proposals);
  }

  /// What several lines seem to pay is certain for the first of them alone: who pays twice means
  /// something by it that only people know.
  private static List<Proposal> onceEach(List<BankLine> lines, List<Proposal> proposals) {
    Map<BankLineId, LocalDate> days = new HashMap<>();
    for (var line : lines) days.put(line.id(), line.content().booked());
    Set<List<Allocation>> paid = new HashSet<>();
    Set<BankLineId> again = new HashSet<>();
    proposals.stream()
        .filter(proposal -> proposal.isCertain() && proposal.reason().isOnce())
        .sorted(
            Comparator.comparing((Proposal one) -> days.get(one.line()))
                .thenComparing(one -> one.line().uuid()))
        .filter(proposal -> !paid.add(proposal.allocations()))
        .forEach(proposal -> again.add(proposal.line()));
    return proposals.stream()
        .map(proposal -> again.contains(proposal.line()) ? proposal.again() : proposal)
        .toList();
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
    var past = new PastWays(new BankHistory(sql, book), openItems.accounts(book));
    return new Proposals(current, own, inTransit(chart), retired, past, openItems.of(book, past));
  }

  private static Optional<AccountId> inTransit(List<Account> chart) {
    return chart.stream().filter(account -> account.isRgs(IN_TRANSIT)).map(Account::id).findFirst();
  }
}
