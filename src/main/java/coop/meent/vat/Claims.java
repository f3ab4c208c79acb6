package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Tells which entry makes, changes or pays which claim. An invoice says so itself; what no invoice
/// names is taken off the oldest claim of the same client (BW 6:43), and what a return counted
/// before stays as it was counted.
final class Claims {

  /// What an invoice says of an entry.
  record Link(UUID claim, boolean isPayment, Money amount) {}

  /// @param debtors accounts of what clients owe
  /// @param purses accounts of money
  /// @param sales codes of what is sold
  record Chart(Set<AccountId> debtors, Set<AccountId> purses, Set<String> sales) {}

  private final Chart chart;
  private final Map<EntryId, List<Link>> links;

  /// What returns counted of entries that are still to come.
  private final Map<EntryId, Map<UUID, Money>> declared;

  /// The same of each claim, over all entries: what is kept of it when it is opened.
  private final Map<UUID, Money> declaredOf = new HashMap<>();

  private final Predicate<LocalDate> isOnCash;
  private final Set<String> deferred;
  private final List<ClaimStep> steps = new ArrayList<>();
  private final Map<EntryId, List<ClaimStep>> byEntry = new HashMap<>();
  private final Map<UUID, Open> claims = new LinkedHashMap<>();
  private final Map<Optional<ClientId>, Pool> pools = new HashMap<>();
  private final Map<UUID, Optional<ClientId>> clients = new HashMap<>();

  /// @param deferred codes whose lines come due as the claim is paid, on the days of the cash basis
  /// @param counted what returns counted before
  Claims(
      Chart chart,
      Map<EntryId, List<Link>> links,
      Predicate<LocalDate> isOnCash,
      Set<String> deferred,
      List<PaidPart> counted) {
    this.chart = chart;
    this.links = links;
    this.isOnCash = isOnCash;
    this.deferred = deferred;
    declared = PaidPart.paid(counted);
    declared
        .values()
        .forEach(
            parts -> parts.forEach((claim, paid) -> declaredOf.merge(claim, paid, Money::plus)));
  }

  /// A claim on its way to being paid.
  private static final class Open {
    private final UUID id;
    private boolean isTakenOff;
    private Money gross = Money.ZERO;
    private Money asked = Money.ZERO;
    private Money paid = Money.ZERO;

    /// What returns counted as paid by entries that are still to come.
    private Money kept = Money.ZERO;

    private Open(UUID id) {
      this.id = id;
    }

    private Money left() {
      return asked.minus(paid).minus(kept);
    }
  }

  /// The claims of a client that no invoice names, the oldest first.
  private static final class Pool {
    private final List<Open> claims = new ArrayList<>();

    /// What was paid beyond them.
    private Money credit = Money.ZERO;
  }

  /// @param entries all that touch what clients owe, in order of date and number
  List<ClaimStep> of(List<JournalEntry> entries) {
    for (var entry : entries)
      for (var link : links.getOrDefault(entry.id(), List.of()))
        if (!link.isPayment) clients.put(link.claim, move(entry).client());
    entries.forEach(this::add);
    return List.copyOf(steps);
  }

  private ClaimMove move(JournalEntry entry) {
    return ClaimMove.of(entry, chart.debtors, chart.purses, chart.sales);
  }

  private void add(JournalEntry entry) {
    var taken = entry.reverses().map(byEntry::get);
    var linked = links.getOrDefault(entry.id(), List.of());
    if (taken.isPresent()) takeBack(entry, taken.get());
    else if (linked.stream().anyMatch(link -> !link.isPayment) || move(entry).asks())
      ask(entry, linked);
    else pay(entry, linked);
  }

  private List<Posting> lines(JournalEntry entry) {
    if (!isOnCash.test(entry.date())) return List.of();
    return entry.postings().stream()
        .filter(posting -> posting.vatCode().filter(deferred::contains).isPresent())
        .toList();
  }

  private void takeBack(JournalEntry entry, List<ClaimStep> taken) {
    var lines = lines(entry);
    for (var step : taken) {
      step(step.claim(), entry, step.asked().negate(), step.paid().negate(), lines);
      lines = List.of();
    }
    var pool = pools.get(move(entry).client());
    if (pool == null) return;
    if (taken.stream().anyMatch(ClaimStep::asks)) {
      pool.credit = pool.credit.minus(again(pool, entry));
      pool.claims.forEach(open -> giveUp(pool, open, entry));
    } else {
      var placed = Money.sum(taken.stream().map(ClaimStep::paid).toList());
      pool.credit = pool.credit.minus(move(entry).total().minus(placed));
    }
  }

  /// What was paid beyond what a claim asks is free for the next one.
  private void giveUp(Pool pool, Open open, JournalEntry entry) {
    if (!open.left().isNegative()) return;
    pool.credit = pool.credit.minus(open.left());
    pay(open, entry, open.left());
  }

  private void step(UUID claim, JournalEntry entry, Money asked, Money paid, List<Posting> lines) {
    var step = new ClaimStep(claim, entry, asked, paid, lines);
    steps.add(step);
    byEntry.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(step);
    var open = claims.computeIfAbsent(claim, this::opened);
    open.asked = open.asked.plus(asked);
    open.paid = open.paid.plus(paid);
    var counted = Optional.ofNullable(declared.get(entry.id())).map(parts -> parts.remove(claim));
    if (counted.isPresent()) open.kept = open.kept.minus(counted.get());
  }

  private Open opened(UUID claim) {
    var open = new Open(claim);
    open.kept = declaredOf.getOrDefault(claim, Money.ZERO);
    return open;
  }

  private void ask(JournalEntry entry, List<Link> linked) {
    var move = move(entry);
    var lines = lines(entry);
    var named = linked.stream().filter(link -> !link.isPayment).findFirst();
    if (named.isPresent()) {
      step(named.get().claim, entry, move.asked(), move.paidAtOnce(), lines);
      return;
    }
    var pool = pools.computeIfAbsent(move.client(), _ -> new Pool());
    var changed = move.asked().isNegative() ? changed(pool, move) : Optional.<Open>empty();
    var claim = changed.map(open -> open.id).orElse(entry.id().uuid());
    var before = counted(entry, claim).map(all -> all.minus(move.paidAtOnce()));
    step(claim, entry, move.asked(), move.paidAtOnce(), lines);
    var open = Objects.requireNonNull(claims.get(claim));
    if (changed.isEmpty()) {
      open.gross = move.asked();
      pool.claims.add(open);
    }
    before.ifPresent(amount -> {
      pay(open, entry, amount);
      pool.credit = pool.credit.minus(amount);
    });
    pool.credit = pool.credit.minus(again(pool, entry));
    giveUp(pool, open, entry);
    if (pool.credit.isPositive() && !open.left().isPositive()) {
      var credit = pool.credit;
      pool.credit = Money.ZERO;
      placeMore(pool, entry, credit);
    }
    if (pool.credit.isPositive() && open.left().isPositive()) {
      var amount = least(pool.credit, open.left());
      pool.credit = pool.credit.minus(amount);
      pay(open, entry, amount);
    }
  }

  /// What takes off just the amount of a claim takes off that one. What does so with no claim is
  /// money for the client, which pays the oldest.
  private static Optional<Open> changed(Pool pool, ClaimMove move) {
    var gross = move.asked().negate();
    var same =
        pool.claims.reversed().stream()
            .filter(open -> open.gross.equals(gross) && !open.isTakenOff)
            .findFirst();
    same.ifPresent(open -> open.isTakenOff = true);
    return same;
  }

  private void pay(Open open, JournalEntry entry, Money amount) {
    step(open.id, entry, Money.ZERO, amount, List.of());
  }

  private void pay(JournalEntry entry, List<Link> linked) {
    var rest = new LinkedHashMap<Optional<ClientId>, Money>();
    move(entry).owed().forEach((client, amount) -> rest.put(client, amount.negate()));
    Map<UUID, Money> paid = new LinkedHashMap<>();
    for (var link : linked) {
      paid.merge(link.claim, link.amount, Money::plus);
      var client = clients.getOrDefault(link.claim, move(entry).client());
      if (!rest.containsKey(client)) client = move(entry).client();
      rest.merge(client, link.amount.negate(), Money::plus);
    }
    paid.forEach((claim, amount) -> step(claim, entry, Money.ZERO, amount, List.of()));
    rest.forEach((client, amount) -> place(entry, client, amount));
  }

  private void place(JournalEntry entry, Optional<ClientId> client, Money amount) {
    var pool = pools.computeIfAbsent(client, _ -> new Pool());
    var rest = amount.minus(again(pool, entry));
    if (rest.isPositive()) placeMore(pool, entry, rest);
    if (rest.isNegative()) giveBack(pool, entry, rest.negate());
  }

  /// What returns counted of an entry stays with the claims that they counted it for, also where
  /// the entry only made room for it.
  private Money again(Pool pool, JournalEntry entry) {
    var placed = Money.ZERO;
    for (var open : List.copyOf(pool.claims)) {
      var before = counted(entry, open.id);
      if (before.isEmpty()) continue;
      pay(open, entry, before.get());
      placed = placed.plus(before.get());
    }
    return placed;
  }

  private Optional<Money> counted(JournalEntry entry, UUID claim) {
    return Optional.ofNullable(declared.getOrDefault(entry.id(), Map.of()).get(claim));
  }

  private void placeMore(Pool pool, JournalEntry entry, Money amount) {
    var rest = amount;
    if (pool.credit.isNegative()) {
      var owed = least(pool.credit.negate(), rest);
      pool.credit = pool.credit.plus(owed);
      rest = rest.minus(owed);
    }
    for (var open : pool.claims) {
      if (!rest.isPositive()) break;
      if (!open.left().isPositive()) continue;
      var part = least(rest, open.left());
      pay(open, entry, part);
      rest = rest.minus(part);
    }
    pool.credit = pool.credit.plus(rest);
  }

  /// Money that goes back is first what was too much, then what was paid last.
  private void giveBack(Pool pool, JournalEntry entry, Money amount) {
    var rest = amount;
    if (pool.credit.isPositive()) {
      var back = least(pool.credit, rest);
      pool.credit = pool.credit.minus(back);
      rest = rest.minus(back);
    }
    for (var open : pool.claims.reversed()) {
      if (!rest.isPositive()) break;
      if (!open.paid.isPositive()) continue;
      var part = least(rest, open.paid);
      pay(open, entry, part.negate());
      rest = rest.minus(part);
    }
    pool.credit = pool.credit.minus(rest);
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
