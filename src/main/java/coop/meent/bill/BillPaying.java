package coop.meent.bill;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.OpenItems;
import coop.meent.bank.PaidPart;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.ledger.Account;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the bank's lines pay. A line is proposed as payment of the bills that it names; and
/// whatever way it was booked, what went to creditors or to a member's current account is noted at
/// the bill that it was for, where that is plain.
final class BillPaying implements OpenItems {

  /// What a rate that moved costs or brings.
  static final String EXCHANGE_DIFFERENCES = "WFbeWisWis";

  private final BillRooms rooms;
  private final BillRows rows;
  private final BillBookings bookings;

  BillPaying(BillRooms rooms, BillRows rows, BillBookings bookings) {
    this.rooms = rooms;
    this.rows = rows;
    this.bookings = bookings;
  }

  @Override
  public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
    if (!rooms.book().equals(Optional.of(book))) return _ -> Optional.empty();
    var open = rooms.store().read(rows::open);
    if (open.isEmpty()) return _ -> Optional.empty();
    var matching = new BillMatching(open);
    var chart = rooms.ledger().accounts(book);
    return line -> matching.of(line.content()).flatMap(match -> proposal(line, match, chart));
  }

  @Override
  public Set<AccountId> accounts(BookId book) {
    return rooms.book().equals(Optional.of(book))
        ? Set.copyOf(accounts(rooms.ledger().accounts(book), BillEntry.CREDITORS))
        : Set.of();
  }

  private static Optional<Proposal> proposal(
      BankLine line, BillMatching.Match match, List<Account> chart) {
    List<Allocation> parts = new ArrayList<>();
    for (var part : match.parts()) {
      var bill = part.item().bill();
      var account = accounts(chart, owedOn(bill));
      if (account.isEmpty()) return Optional.empty();
      var allocation =
          Allocation.of(account.getFirst(), part.amount().negate())
              .withText(bill.number().toString());
      var original =
          part.item().isForeign()
              ? part.item().originalOf(part.amount())
              : Optional.<Original>empty();
      var exact = original.map(Original::negate).map(allocation::withOriginal).orElse(allocation);
      parts.add(
          bill.member().map(who -> exact.with(Dimensions.NONE.withMember(who))).orElse(exact));
    }
    if (!match.difference().isZero()) {
      var differences = open(chart, EXCHANGE_DIFFERENCES, line.content().booked());
      if (differences.isEmpty()) return Optional.empty();
      parts.add(Allocation.of(differences.get(), match.difference().negate()));
    }
    var reason = new Reason.PaysBill(match.numbers(), match.payee(), match.how());
    return Optional.of(new Proposal(line.id(), line.description(), parts, reason));
  }

  private static Optional<AccountId> open(List<Account> chart, String rgs, LocalDate day) {
    return chart.stream()
        .filter(account -> account.isRgs(rgs) && !account.isRetired(day))
        .map(Account::id)
        .findFirst();
  }

  private static String owedOn(Bill bill) {
    return bill.isClaim() ? ChartOfAccounts.MEMBER_ACCOUNT : BillEntry.CREDITORS;
  }

  /// Retired ones too: what was paid long ago stands there.
  private static List<AccountId> accounts(List<Account> chart, String rgs) {
    return chart.stream().filter(account -> account.isRgs(rgs)).map(Account::id).toList();
  }

  @Override
  public void booked(Tx tx, BankLine line, JournalEntry entry) {
    if (!rows.isAny(tx.sql())) return;
    var chart = rooms.ledger().accounts(entry.book());
    var owing = new ArrayList<>(accounts(chart, BillEntry.CREDITORS));
    owing.addAll(accounts(chart, ChartOfAccounts.MEMBER_ACCOUNT));
    var paid = entry.postings().stream().filter(one -> owing.contains(one.account())).toList();
    if (paid.isEmpty()) return;
    var open = rows.open(tx.sql());
    if (open.isEmpty()) return;
    var matched =
        new ArrayList<>(
            new BillMatching(open)
                .of(line.content())
                .map(BillMatching.Match::parts)
                .orElse(List.of()));
    for (var posting : paid)
      named(open, posting)
          .or(() -> matched(matched, posting))
          .ifPresent(one -> note(tx, one.bill(), posting.amount(), entry));
  }

  /// Whose it is must be right: a claim is paid on its member's account, a bill on the creditors'.
  private static boolean fits(Bill bill, Posting posting) {
    return bill.member().equals(posting.dimensions().member());
  }

  private static Optional<Standing> named(List<Standing> open, Posting posting) {
    return posting
        .text()
        .flatMap(BillNumber::in)
        .flatMap(number ->
            open.stream()
                .filter(one -> one.bill().number().equals(number) && fits(one.bill(), posting))
                .findFirst());
  }

  private static Optional<Standing> matched(List<PaidPart<Standing>> parts, Posting posting) {
    var fitting = parts.stream().filter(part -> fits(part.item().bill(), posting)).toList();
    var same = fitting.stream().filter(part -> part.amount().equals(posting.amount())).findFirst();
    var found =
        same.or(() ->
            fitting.size() == 1 && posting.dimensions().member().isEmpty()
                ? Optional.of(fitting.getFirst())
                : Optional.empty());
    found.ifPresent(parts::remove);
    return found.map(PaidPart::item);
  }

  void note(Tx tx, Bill bill, Money amount, JournalEntry entry) {
    var payment = new Payment(amount, entry.date(), entry.id());
    bookings.put(tx, rooms.ids().next(), bill, payment, rooms.clock().instant());
  }
}
