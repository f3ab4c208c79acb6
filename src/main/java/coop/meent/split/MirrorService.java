package coop.meent.split;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.split.Mirror.State;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mirror of a member's invoices in their own book, made at the member's laptop: the office
/// cannot write there. Its id follows from the invoice, so that two laptops of one person make the
/// same entry. Payments are booked from the member's own bank statement; they are looked for.
public final class MirrorService {

  private static final String ENTRIES = "journal_entry";
  private static final int DAYS_APART = 10;

  private final Surroundings around;
  private final SelfBillService bills;
  private final ReleaseService releases;
  private final Entries entries;

  public MirrorService(Surroundings around, SelfBillService bills, ReleaseService releases) {
    this.around = around;
    this.bills = bills;
    this.releases = releases;
    entries = new Entries(around);
  }

  /// Books what is not booked yet in the own books that can be written here. What the ledger
  /// refuses stays out of step, and is shown as such.
  ///
  /// @return how many entries were made
  public int catchUp() {
    if (!around.store().isWritable()) return 0;
    int made = 0;
    for (var book : around.ledger().books()) {
      if (book.member().isEmpty() || !isMine(book.member().get())) continue;
      for (var missing : missing(book)) {
        if (book(missing, book) instanceof SplitOutcome.Done) made++;
      }
    }
    return made;
  }

  private boolean isMine(MemberId member) {
    return around.store().refusal(Space.own(member), ENTRIES).isEmpty();
  }

  private List<SelfBillService.Standing> missing(Book book) {
    var mine = bills.bills(book.member().orElseThrow());
    if (mine.isEmpty()) return List.of();
    var there = around.ledger().entries(mine.stream().map(one -> one.bill().mirror()).toList());
    Set<EntryId> booked = new HashSet<>();
    there.forEach(entry -> booked.add(entry.id()));
    var begins = around.ledger().begins(book.id());
    return mine.stream()
        .filter(one -> !booked.contains(one.bill().mirror()))
        .filter(one -> begins.filter(one.bill().issued()::isBefore).isEmpty())
        .sorted(
            Comparator.comparing((SelfBillService.Standing one) -> one.bill().issued())
                .thenComparing(one -> one.bill().number()))
        .toList();
  }

  private SplitOutcome<JournalEntry> book(SelfBillService.Standing one, Book book) {
    var bill = one.bill();
    return around.deed(
        "split.mirror",
        tx ->
            around
                .ledger()
                .recordMirror(
                    tx,
                    bill.mirror(),
                    bill.number().toString(),
                    entries.mirrored(bill, one.share(), book),
                    bill.recordedAt()));
  }

  /// Everything between the cooperative and a member since the first invoice made for them, the
  /// newest first, with how the two books stand to each other on it.
  public List<Mirror> pairs(MemberId member) {
    var mine = bills.bills(member);
    var own = around.ownBook(member);
    List<Mirror> pairs = new ArrayList<>();
    for (var one : mine) {
      var bill = one.bill();
      pairs.add(
          new Mirror(
              bill.number().toString(),
              bill.issued(),
              one.share().work(),
              bill.gross(),
              state(bill, own)));
    }
    pairs.addAll(others(member, own));
    pairs.sort(Comparator.comparing(Mirror::date).reversed());
    return pairs;
  }

  private State state(SelfBill bill, Optional<Book> own) {
    if (own.isEmpty()) return absent(bill.member());
    var there = around.ledger().entry(bill.mirror());
    if (there.isEmpty()) return unbooked(bill.issued(), own.get());
    var entry = there.get();
    if (entry.reversedBy().isPresent() || isTakenBack(bill)) return new State.TakenBack(entry.id());
    var amount = claim(entry, own.get());
    return amount.equals(bill.gross())
        ? new State.InStep(entry.id())
        : new State.Differs(entry.id(), amount);
  }

  private State absent(MemberId member) {
    return isMine(member) ? new State.NoOwnBook() : new State.NotVisible();
  }

  private State unbooked(LocalDate day, Book own) {
    var begins = around.ledger().begins(own.id()).filter(day::isBefore);
    if (begins.isPresent()) return new State.BeforeBook(begins.get());
    return around
        .ledger()
        .lockedThrough(own.id())
        .filter(through -> !day.isAfter(through))
        .<State>map(State.PeriodClosed::new)
        .orElseGet(State.NotBooked::new);
  }

  /// In the cooperative's book, where that can be read here.
  private boolean isTakenBack(SelfBill bill) {
    return around.ledger().entry(bill.entry()).flatMap(JournalEntry::reversedBy).isPresent();
  }

  private Money claim(JournalEntry entry, Book own) {
    var claims =
        around.ledger().accounts(own.id()).stream()
            .filter(one -> one.isRgs(Mirror.CLAIM))
            .map(one -> one.id())
            .toList();
    return Money.sum(
        entry.postings().stream()
            .filter(one -> claims.contains(one.account()))
            .map(one -> one.amount())
            .toList());
  }

  /// Payments and the rest of the current account, looked for in the own book by amount and day.
  private List<Mirror> others(MemberId member, Optional<Book> own) {
    var lines =
        releases.lines().stream()
            .filter(one -> one.member().equals(member))
            .filter(one -> one.kind() != AccountLine.Kind.SELF_BILL)
            .toList();
    var candidates = own.map(this::claims).orElseGet(ArrayList::new);
    List<Mirror> pairs = new ArrayList<>();
    for (var line : lines)
      pairs.add(
          new Mirror(
              line.reference(),
              line.date(),
              line.text(),
              line.amount(),
              state(line, own, candidates)));
    return pairs;
  }

  private State state(AccountLine line, Optional<Book> own, List<Claimed> candidates) {
    if (own.isEmpty()) return absent(line.member());
    for (var candidate : candidates) {
      long apart = Math.abs(ChronoUnit.DAYS.between(candidate.date(), line.date()));
      if (!candidate.amount().equals(line.amount()) || apart > DAYS_APART) continue;
      candidates.remove(candidate);
      return new State.InStep(candidate.entry());
    }
    return unbooked(line.date(), own.get());
  }

  private record Claimed(EntryId entry, LocalDate date, Money amount) {}

  /// What the own book has on the cooperative besides the mirrors.
  private List<Claimed> claims(Book own) {
    Set<EntryId> mirrors = new HashSet<>();
    for (var one : bills.bills(own.member().orElseThrow())) mirrors.add(one.bill().mirror());
    var always = new FiscalPeriod(LocalDate.of(1990, 1, 1), LocalDate.of(9999, 12, 31));
    List<Claimed> claims = new ArrayList<>();
    for (var account : around.ledger().accounts(own.id())) {
      if (account.rgs().filter(Mirror.CLAIM::equals).isEmpty()) continue;
      var card =
          around
              .statements()
              .accountCard(
                  account.id(), always, coop.meent.ledger.Dimensions.NONE, 0, Integer.MAX_VALUE);
      for (var line : card.lines())
        if (!mirrors.contains(line.entry()))
          claims.add(new Claimed(line.entry(), line.date(), line.amount()));
    }
    return claims;
  }
}
