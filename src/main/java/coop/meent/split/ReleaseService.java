package coop.meent.split;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.CurrentAccount;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Frees members' invoices to be paid out as the client pays, and tells each member how their
/// current account with the cooperative moves.
public final class ReleaseService {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Surroundings around;
  private final SelfBillService bills;
  private final Releases releases = new Releases();
  private final TeamSplits splits = new TeamSplits();

  public ReleaseService(Surroundings around, SelfBillService bills) {
    this.around = around;
    this.bills = bills;
  }

  /// What there is to do.
  ///
  /// @param releases that differ from what was said last
  /// @param lines of current accounts that their members were not told of
  public record Due(List<Release> releases, List<AccountLine> lines, Money amount) {
    public boolean isNothing() {
      return releases.isEmpty() && lines.isEmpty();
    }
  }

  /// At the office; nothing elsewhere.
  public Due due() {
    if (!around.isOffice()) return new Due(List.of(), List.of(), Money.ZERO);
    var last = last();
    List<Release> changed = new ArrayList<>();
    var more = Money.ZERO;
    for (var release : targets()) {
      var before =
          Optional.ofNullable(last.get(release.bill())).map(Release::released).orElse(Money.ZERO);
      if (before.equals(release.released())) continue;
      changed.add(release);
      more = more.plus(release.released().minus(before));
    }
    return new Due(changed, untold(), more);
  }

  /// The last word on each invoice that can be read here.
  public Map<SelfBillId, Release> last() {
    return around.store().read(releases::last);
  }

  /// All lines that can be read here, by day.
  public List<AccountLine> lines() {
    return around.store().read(releases::lines);
  }

  /// What is free of each invoice by what the clients paid until now.
  List<Release> targets() {
    List<Release> all = new ArrayList<>();
    Map<UUID, Billed> billed = new HashMap<>();
    for (var one : around.billed().all()) billed.put(one.id(), one);
    var standing = bills.bills();
    for (var split : around.store().read(splits::all)) {
      var source = billed.get(split.billed());
      var ofSplit =
          standing.stream().filter(one -> one.share().split().equals(split.id())).toList();
      if (source == null || ofSplit.isEmpty()) continue;
      all.addAll(targets(source, ofSplit));
    }
    return all;
  }

  private static List<Release> targets(Billed billed, List<SelfBillService.Standing> ofSplit) {
    var counted =
        ofSplit.stream()
            .filter(one -> one.state() != BillState.CREDITED && one.state() != BillState.CREDIT)
            .map(one ->
                new ReleasePlan.Bill(
                    one.bill().id(), one.bill().number().member(), one.bill().gross()))
            .toList();
    var amounts = billed.payments().stream().map(Billed.Paid::amount).toList();
    var plan =
        counted.isEmpty()
            ? new ReleasePlan(Map.of(), billed.paid())
            : ReleasePlan.of(billed.gross(), amounts, counted);
    var through = billed.payments().isEmpty() ? billed.date() : billed.payments().getLast().date();
    return ofSplit.stream()
        .filter(one -> !one.bill().isCredit())
        .map(one ->
            new Release(
                one.bill().id(),
                one.bill().member(),
                through,
                billed.paid(),
                billed.gross(),
                plan.released().getOrDefault(one.bill().id(), Money.ZERO)))
        .toList();
  }

  /// Says what is free by now, and tells the lines of current accounts.
  public SplitOutcome<Due> release() {
    var due = due();
    if (due.isNothing()) return new SplitOutcome.Refused<>(new SplitRefusal.NothingToRelease());
    return around.deed("split.release", tx -> write(tx, due));
  }

  private Due write(Tx tx, Due due) {
    var now = around.clock().instant();
    for (var release : due.releases()) {
      var space = bills.bill(release.bill()).orElseThrow().share().space();
      releases.put(tx, around.ids(), space, release, now);
    }
    var known = releases.lineIds(tx.sql());
    for (var line : due.lines())
      if (!known.contains(line.id()))
        releases.put(tx, around.kept().with(line.member()), line, now);
    return due;
  }

  /// From the day of the first invoice made for a member on.
  private List<AccountLine> untold() {
    Map<MemberId, LocalDate> since = new LinkedHashMap<>();
    for (var one : bills.bills())
      since.merge(one.bill().member(), one.bill().issued(), (a, b) -> a.isBefore(b) ? a : b);
    if (since.isEmpty()) return List.of();
    var told = around.store().read(releases::lineIds);
    var accounts =
        around.ledger().accounts(around.office().id()).stream()
            .filter(CurrentAccount::isOne)
            .toList();
    List<AccountLine> untold = new ArrayList<>();
    since.forEach((member, from) -> {
      for (var line : lines(accounts, member, from))
        if (!told.contains(line.id())) untold.add(line);
    });
    return untold;
  }

  private List<AccountLine> lines(List<Account> accounts, MemberId member, LocalDate from) {
    var ids = accounts.stream().map(Account::id).collect(Collectors.toSet());
    var about = Dimensions.NONE.withMember(member);
    Set<EntryId> entries = new java.util.LinkedHashSet<>();
    for (var account : accounts)
      around
          .statements()
          .accountCard(account.id(), new FiscalPeriod(from, LAST), about, 0, Integer.MAX_VALUE)
          .lines()
          .forEach(line -> entries.add(line.entry()));
    List<AccountLine> lines = new ArrayList<>();
    for (var entry : around.ledger().entries(entries)) {
      int number = 0;
      for (var posting : entry.postings()) {
        number++;
        if (!ids.contains(posting.account())
            || !posting.dimensions().member().equals(Optional.of(member))) continue;
        lines.add(line(entry, number, member, posting.amount().negate()));
      }
    }
    return lines;
  }

  private static AccountLine line(JournalEntry entry, int number, MemberId member, Money amount) {
    var isBill = entry.document().filter(document -> document.startsWith("ZF-")).isPresent();
    var kind =
        entry.kind() == EntryKind.BANK
            ? AccountLine.Kind.PAYMENT
            : isBill ? AccountLine.Kind.SELF_BILL : AccountLine.Kind.OTHER;
    return new AccountLine(
        member,
        entry.id(),
        number,
        entry.reference(),
        entry.date(),
        entry.text(),
        entry.document(),
        kind,
        amount);
  }
}
