package coop.meent.job;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostShareId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.cost.CostService;
import coop.meent.cost.CostShare;
import coop.meent.job.Saving.Span;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What sharing saved, worked out from shares, jobs and prices as they stand, and the deeds on
/// prices: one transaction each.
public final class SavingService {

  static final int MOST_SOURCE = 500;
  static final int MOST_RESOLUTION = 200;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final ReferencePrices prices = new ReferencePrices();

  /// The rooms that it is worked out from.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      CostService costs,
      JobService jobs,
      Uses uses) {}

  public SavingService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  /// Whether somebody can write down what the assembly decided.
  public boolean maySetForAll(MemberId who) {
    return rooms.members.member(who).filter(Member::isBoardOrTreasurer).isPresent();
  }

  /// What can have a price: pools of costs and jobs that did not end.
  public List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    for (var pool : rooms.costs.pools()) all.add(Subject.of(pool.id(), pool.name()));
    for (var job : rooms.jobs.jobs())
      if (job.end().isEmpty()) all.add(Subject.of(job.job().id(), job.text().name()));
    return all;
  }

  /// Prices for all and, of whoever asks, their own; by what they are of, the newest first.
  public List<ReferencePrice> prices(MemberId who) {
    var names = names();
    return store.read(prices::all).stream()
        .filter(one -> one.isForAll() || one.by().equals(who))
        .map(one -> called(one, names))
        .sorted(ReferencePrice.LISTED)
        .toList();
  }

  private List<Subject> names() {
    List<Subject> all = new ArrayList<>();
    for (var pool : rooms.costs.pools()) all.add(Subject.of(pool.id(), pool.name()));
    for (var job : rooms.jobs.jobs()) all.add(Subject.of(job.job().id(), job.text().name()));
    return all;
  }

  /// As what it is of is called today.
  private static ReferencePrice called(ReferencePrice one, List<Subject> names) {
    var now = names.stream().filter(one.subject()::isSameAs).findFirst().orElse(one.subject());
    return new ReferencePrice(
        one.id(),
        one.by(),
        now,
        one.price(),
        one.per(),
        one.from(),
        one.source(),
        one.resolution(),
        one.recordedAt());
  }

  /// Sets a price, for all by a decision of the assembly or for oneself alone.
  public PriceOutcome set(PriceDraft draft, MemberId by) {
    return store.write(
        "saving.set",
        tx -> {
          var price =
              new ReferencePrice(
                  ids.next(),
                  by,
                  draft.subject(),
                  draft.price(),
                  draft.per(),
                  draft.from(),
                  draft.source(),
                  draft.resolution(),
                  clock.instant());
          var refused = refusal(price);
          if (refused.isPresent()) return refused.get();
          prices.put(tx, price);
          return new PriceOutcome.Done(price, tx.deed());
        });
  }

  private Optional<PriceOutcome> refusal(ReferencePrice price) {
    var by = price.by();
    if (!rooms.memberships.register().isMember(by, today()))
      return Optional.of(new PriceOutcome.NotAMember(name(by)));
    if (subjects().stream().noneMatch(price.subject()::isSameAs))
      return Optional.of(new PriceOutcome.NothingShared(price.subject().name()));
    if (price.isForAll() && !maySetForAll(by))
      return Optional.of(new PriceOutcome.NotForAll(name(by)));
    boolean isUndecided =
        price.resolution().stream()
            .anyMatch(one -> one.words().isEmpty() || one.on().isAfter(today()));
    if (isUndecided) return Optional.of(new PriceOutcome.NoResolution());
    if (price.price().cents() < 1) return Optional.of(new PriceOutcome.NoPrice());
    if (price.per().isOfTime() && !price.subject().isJob())
      return Optional.of(new PriceOutcome.OnlyOfJobs());
    return refusedWords(price);
  }

  private Optional<PriceOutcome> refusedWords(ReferencePrice price) {
    if (price.source().isEmpty()) return Optional.of(new PriceOutcome.NoSource());
    if (price.source().length() > MOST_SOURCE)
      return Optional.of(new PriceOutcome.TooLong(MOST_SOURCE));
    if (price.resolution().stream().anyMatch(one -> one.words().length() > MOST_RESOLUTION))
      return Optional.of(new PriceOutcome.TooLong(MOST_RESOLUTION));
    if (price.from().isAfter(today())) return Optional.of(new PriceOutcome.NotYet(price.from()));
    return store.read(prices::all).stream()
        .filter(price::follows)
        .map(ReferencePrice::from)
        .filter(from -> !from.isBefore(price.from()))
        .max(LocalDate::compareTo)
        .map(PriceOutcome.Overlaps::new);
  }

  /// Takes back a price that was set by mistake: what one set for oneself, or what is for all.
  public PriceOutcome takeBack(UUID id, MemberId by) {
    return store.write(
        "saving.takeBack",
        tx -> {
          var found = prices(by).stream().filter(one -> one.id().equals(id)).findFirst();
          if (found.isEmpty()) return new PriceOutcome.NoSuchPrice("?");
          if (found.get().isForAll() && !maySetForAll(by))
            return new PriceOutcome.NotForAll(name(by));
          prices.takeBack(tx, ids, found.get(), by, clock.instant());
          return new PriceOutcome.Done(found.get(), tx.deed());
        });
  }

  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  /// For a member's own eyes: with the prices that they set for themselves.
  public Saving own(MemberId who, FiscalPeriod period) {
    return saving(who, period, one -> one.isForAll() || one.by().equals(who));
  }

  /// As the office tells it: with the prices of the assembly alone, so that it is the same whoever
  /// makes it.
  public Saving forAll(MemberId who, FiscalPeriod period) {
    return saving(who, period, ReferencePrice::isForAll);
  }

  private Saving saving(MemberId who, FiscalPeriod period, Predicate<ReferencePrice> counts) {
    var known = store.read(prices::all).stream().filter(counts).toList();
    var register = rooms.memberships.register();
    List<Saving.Line> lines = new ArrayList<>();
    pools(known, who, period)
        .forEach((subject, shares) ->
            lines.addAll(lines(subject, spans(shares, who, register), known, who)));
    List<Saving.Given> given = new ArrayList<>();
    for (var job : rooms.jobs.jobs()) {
      var subject = Subject.of(job.job().id(), job.text().name());
      lines.addAll(lines(subject, spans(job, period, who, register), known, who));
      var times =
          job.job().standing().stream()
              .filter(one -> one.by().equals(who) && period.contains(one.on()))
              .toList();
      if (!times.isEmpty())
        given.add(Saving.given(subject, times, day -> price(known, subject, true, day)));
    }
    return new Saving(period, lines, given);
  }

  private List<Saving.Line> lines(
      Subject subject, List<Span> spans, List<ReferencePrice> known, MemberId who) {
    if (spans.isEmpty()) return List.of();
    var whole =
        new FiscalPeriod(
            spans.stream().map(one -> one.period().from()).min(LocalDate::compareTo).orElseThrow(),
            spans.stream().map(one -> one.period().to()).max(LocalDate::compareTo).orElseThrow());
    return Saving.lines(
        subject,
        spans,
        day -> price(known, subject, false, day),
        rooms.uses.hours(who, whole),
        rooms.uses.invoices(who, whole));
  }

  /// What one set for oneself wins over what is for all.
  private static Optional<ReferencePrice> price(
      List<ReferencePrice> known, Subject subject, boolean isOfTime, LocalDate day) {
    Predicate<ReferencePrice> isIt =
        one -> one.subject().isSameAs(subject) && one.per().isOfTime() == isOfTime;
    return ReferencePrice.on(known, day, isIt.and(one -> !one.isForAll()))
        .or(() -> ReferencePrice.on(known, day, isIt.and(ReferencePrice::isForAll)));
  }

  /// Shares that stand and whose period ends in this one, by pool. A share knows its pool by name:
  /// as it is called now, or was when a price was set for it; a name that none has is a pool of its
  /// own, without a price.
  private Map<Subject, List<CostShare>> pools(
      List<ReferencePrice> known, MemberId who, FiscalPeriod period) {
    var shares = rooms.costs.shares(who);
    Set<CostShareId> back =
        shares.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    List<Subject> pools = new ArrayList<>();
    for (var pool : rooms.costs.pools()) pools.add(Subject.of(pool.id(), pool.name()));
    Map<Subject, List<CostShare>> found = new LinkedHashMap<>();
    for (var share : shares.reversed()) {
      boolean counts =
          !share.isCredit() && !back.contains(share.id()) && period.contains(share.period().to());
      if (counts)
        found.computeIfAbsent(subject(share, pools, known), _ -> new ArrayList<>()).add(share);
    }
    return found;
  }

  private static Subject subject(CostShare share, List<Subject> pools, List<ReferencePrice> known) {
    var name = share.poolName();
    return pools.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .or(() ->
            known.stream()
                .map(ReferencePrice::subject)
                .filter(one -> !one.isJob() && one.name().equals(name))
                .flatMap(one -> pools.stream().filter(one::isSameAs))
                .findFirst())
        .orElseGet(() -> new Subject(Optional.empty(), Optional.empty(), name));
  }

  private static List<Span> spans(List<CostShare> shares, MemberId who, Register register) {
    return shares.stream()
        .map(one ->
            new Span(
                one.period(),
                months(one.period(), who, register),
                one.net(),
                Optional.of(one.entry())))
        .toList();
  }

  /// The months of a job that are over, within the period, while it was done.
  private List<Span> spans(JobStanding job, FiscalPeriod period, MemberId who, Register register) {
    var began = job.job().recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    var end = job.end().map(JobFact.Word::on).orElse(today());
    List<Span> spans = new ArrayList<>();
    for (var month : months(period, who, register)) {
      var last = month.atEndOfMonth();
      if (last.isBefore(began) || last.isAfter(end) || last.isAfter(today())) continue;
      spans.add(new Span(FiscalPeriod.month(month), List.of(month), Money.ZERO, Optional.empty()));
    }
    return spans;
  }

  /// Whose last day lies in the period and found somebody a member.
  private static List<YearMonth> months(FiscalPeriod period, MemberId who, Register register) {
    List<YearMonth> months = new ArrayList<>();
    for (var month = YearMonth.from(period.from());
        !month.atEndOfMonth().isAfter(period.to());
        month = month.plusMonths(1))
      if (register.isMember(who, month.atEndOfMonth())) months.add(month);
    return months;
  }
}
