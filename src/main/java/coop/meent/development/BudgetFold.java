package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentBudget.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Replays a budget day by day, oldest money first. On one day first what is too old lapses, then
/// what may not go along into another year, then who left loses the rest; then comes in what comes
/// in; then counts what was said and paid. So a yes of the day on which something lapses cannot use
/// it any more, whatever laptop it was said on.
final class BudgetFold {

  private final BudgetRules rules;
  private final Optional<LocalDate> gone;
  private final Map<TrainingRequestId, Money> costs;
  private final List<Part> parts = new ArrayList<>();
  private final Map<TrainingRequestId, Asked> asked = new LinkedHashMap<>();
  private final Map<LearningRoundId, Put> rounds = new HashMap<>();
  private final List<Lapse> lapses = new ArrayList<>();

  /// Given away, and not in the budget any more.
  private long overgiven;

  /// A tranche while it is replayed, in cents.
  private static final class Part {
    private final Accrual accrual;
    private long free;
    private long reserved;
    private long paid;
    private long given;
    private long lapsed;

    private Part(Accrual accrual) {
      this.accrual = accrual;
      free = accrual.amount().cents();
    }

    private Tranche tranche() {
      return new Tranche(
          accrual.from(),
          accrual.lapses(),
          accrual.amount(),
          Money.ofCents(reserved),
          Money.ofCents(paid),
          Money.ofCents(given),
          Money.ofCents(lapsed),
          Money.ofCents(free),
          accrual.gift());
    }
  }

  /// A request while it is replayed.
  private static final class Asked {
    private final Set<MemberId> agreed = new HashSet<>();
    private final Map<Part, Long> kept = new LinkedHashMap<>();
    private boolean isOver;
    private boolean isKept;
    private long paid;

    /// Promised, and not in the budget any more when it was.
    private long unkept;

    /// Paid, and not in the budget.
    private long over;
  }

  /// What is in a round while it is replayed.
  private static final class Put {
    private final LinkedHashMap<Part, Long> kept = new LinkedHashMap<>();
    private final LinkedHashMap<Part, Long> taken = new LinkedHashMap<>();

    /// Taken, and not in the budget any more.
    private long over;
  }

  private BudgetFold(BudgetRules rules, Belonging belonging, Map<TrainingRequestId, Money> costs) {
    this.rules = rules;
    this.costs = costs;
    gone = belonging.lastDay().map(last -> last.plusDays(1));
  }

  /// @param costs what each request asks
  /// @param moments in any order; those of requests that are not here are left out
  static DevelopmentBudget on(
      LocalDate day,
      BudgetRules rules,
      Belonging belonging,
      List<Accrual> accruals,
      Map<TrainingRequestId, Money> costs,
      List<? extends Moment> moments) {
    var fold = new BudgetFold(rules, belonging, costs);
    var said =
        moments.stream()
            .filter(one -> !(one instanceof Happening about) || costs.containsKey(about.request()))
            .map(Moment.class::cast)
            .toList();
    fold.run(day, accruals, said);
    return fold.budget(day);
  }

  private void run(LocalDate until, List<Accrual> accruals, List<Moment> moments) {
    var coming =
        new ArrayList<>(accruals.stream().sorted(Comparator.comparing(Accrual::on)).toList());
    var said = new ArrayList<>(moments.stream().sorted(Moment.ORDER).toList());
    for (var day : days(until, accruals, moments)) {
      lapseOld(day);
      if (day.getDayOfYear() == 1) endYear(day);
      if (gone.filter(day::equals).isPresent()) lapseAll(day);
      while (!coming.isEmpty() && coming.getFirst().on().equals(day))
        comeIn(new Part(coming.removeFirst()), day);
      while (!said.isEmpty() && said.getFirst().on().equals(day)) take(said.removeFirst());
    }
  }

  /// The oldest first, also where a colleague gives it: that keeps its day. What is given to who
  /// left meanwhile is lost with the rest.
  private void comeIn(Part part, LocalDate day) {
    int place = parts.size();
    while (place > 0 && parts.get(place - 1).accrual.from().isAfter(part.accrual.from())) place--;
    parts.add(place, part);
    if (gone.filter(one -> !day.isBefore(one)).isPresent())
      lapse(part, part.free, day, Lapse.Why.LEFT);
  }

  /// All days on which something can change.
  private Set<LocalDate> days(LocalDate until, List<Accrual> accruals, List<Moment> moments) {
    var days = new TreeSet<LocalDate>();
    for (var one : accruals) {
      days.add(one.on());
      days.add(one.lapses());
    }
    for (var one : moments) days.add(one.on());
    gone.ifPresent(days::add);
    if (!days.isEmpty())
      for (int year = days.first().getYear() + 1; year <= until.getYear(); year++)
        days.add(LocalDate.ofYearDay(year, 1));
    return days.headSet(until, true);
  }

  // What lapses.

  private void lapseOld(LocalDate day) {
    for (var part : parts)
      if (!day.isBefore(part.accrual.lapses())) lapse(part, part.free, day, Lapse.Why.AGE);
  }

  private void endYear(LocalDate day) {
    var carry = rules.on(day).flatMap(rule -> rule.keeping().carry());
    if (carry.isEmpty()) return;
    // What a colleague gave has a day of its own.
    var own = parts.stream().filter(part -> part.accrual.gift().isEmpty()).toList();
    long over = own.stream().mapToLong(part -> part.free).sum() - carry.get().cents();
    for (var part : own) {
      long some = Math.min(part.free, Math.max(0, over));
      lapse(part, some, day, Lapse.Why.YEAR_END);
      over -= some;
    }
  }

  private void lapseAll(LocalDate day) {
    for (var part : parts) lapse(part, part.free, day, Lapse.Why.LEFT);
  }

  private void lapse(Part part, long cents, LocalDate day, Lapse.Why why) {
    if (cents <= 0) return;
    part.free -= cents;
    part.lapsed += cents;
    lapses.add(new Lapse(day, part.accrual.from(), Money.ofCents(cents), why, part.accrual.gift()));
  }

  // What is said and paid.

  private void take(Moment moment) {
    switch (moment) {
      case Happening one -> take(one);
      case Movement one -> take(one);
    }
  }

  private void take(Movement one) {
    switch (one.what()) {
      case Movement.What.Given(var from) -> give(from);
      case Movement.What.Pledged(var round, var amount) ->
          pledge(put(round), amount.cents(), one.on());
      case Movement.What.Closed(var round, var taken) -> close(put(round), taken.cents(), one.on());
      case Movement.What.Back(var round, var amount) -> back(put(round), amount.cents(), one.on());
    }
  }

  /// Out of the tranche that it was given from; where that has it no more, as when it was promised
  /// on another laptop, out of the oldest.
  private void give(List<Gift.Part> from) {
    for (var one : from) {
      var own = parts.stream().filter(part -> part.accrual.gift().isEmpty()).toList();
      long left = one.amount().cents();
      for (var part : own) if (part.accrual.from().equals(one.from())) left -= give(part, left);
      for (var part : own) left -= give(part, left);
      overgiven += left;
    }
  }

  private Put put(LearningRoundId round) {
    return rounds.computeIfAbsent(round, _ -> new Put());
  }

  /// The difference alone moves, so that what stays in keeps its tranches.
  private void pledge(Put put, long amount, LocalDate day) {
    long more = amount - put.kept.values().stream().mapToLong(Long::longValue).sum();
    for (var part : parts) {
      long some = more > 0 && usable(part, day) ? Math.min(part.free, more) : 0;
      if (some <= 0) continue;
      part.free -= some;
      part.reserved += some;
      put.kept.merge(part, some, Long::sum);
      more -= some;
    }
    for (var part : List.copyOf(put.kept.sequencedKeySet().reversed())) {
      long some = Math.min(-more, put.kept.getOrDefault(part, 0L));
      if (some <= 0) break;
      put.kept.merge(part, -some, Long::sum);
      free(part, some, day);
      more += some;
    }
    put.kept.values().removeIf(cents -> cents == 0);
  }

  private void close(Put put, long taken, LocalDate day) {
    long left = taken;
    for (var one : put.kept.entrySet()) {
      long some = Math.min(one.getValue(), left);
      one.getKey().reserved -= some;
      one.getKey().given += some;
      if (some > 0) put.taken.put(one.getKey(), some);
      left -= some;
      free(one.getKey(), one.getValue() - some, day);
    }
    put.kept.clear();
    put.over = left;
    overgiven += left;
  }

  /// What came in last comes back first.
  private void back(Put put, long amount, LocalDate day) {
    long left = amount;
    for (var part : put.taken.sequencedKeySet().reversed()) {
      long some = Math.min(left, put.taken.getOrDefault(part, 0L));
      part.given -= some;
      part.reserved += some;
      free(part, some, day);
      left -= some;
    }
    overgiven -= Math.min(left, put.over);
  }

  /// Of what was kept, with its old days; what is too old meanwhile lapses.
  private void free(Part part, long cents, LocalDate day) {
    part.reserved -= cents;
    part.free += cents;
    if (usable(part, day)) return;
    boolean isOld = !day.isBefore(part.accrual.lapses());
    lapse(part, cents, day, isOld ? Lapse.Why.AGE : Lapse.Why.LEFT);
  }

  private static long give(Part part, long wanted) {
    long some = Math.min(part.free, wanted);
    part.free -= some;
    part.given += some;
    return some;
  }

  private void take(Happening one) {
    var request = asked.computeIfAbsent(one.request(), _ -> new Asked());
    switch (one.what()) {
      case Happening.What.Word(var by, var agrees) -> {
        if (agrees) request.agreed.add(by);
        else request.agreed.remove(by);
      }
      case Happening.What.Withdrawn _ -> request.isOver = true;
      case Happening.What.Paid(var amount, var isLast) -> {
        pay(request, amount.cents(), one.on());
        request.isOver |= isLast;
      }
    }
    boolean isWanted = !request.isOver && !request.agreed.isEmpty();
    if (isWanted && !request.isKept)
      keep(request, Objects.requireNonNull(costs.get(one.request())).cents(), one.on());
    if (!isWanted && request.isKept) release(request, one.on());
  }

  private void keep(Asked request, long cost, LocalDate day) {
    request.isKept = true;
    long wanted = cost - request.paid;
    for (var part : parts) {
      long some = usable(part, day) ? Math.min(part.free, wanted) : 0;
      if (some <= 0) continue;
      part.free -= some;
      part.reserved += some;
      request.kept.merge(part, some, Long::sum);
      wanted -= some;
    }
    request.unkept = Math.max(0, wanted);
  }

  private boolean usable(Part part, LocalDate day) {
    return day.isBefore(part.accrual.lapses()) && gone.filter(one -> !day.isBefore(one)).isEmpty();
  }

  /// Back to where it was, with its old days; what was too old meanwhile lapses.
  private void release(Asked request, LocalDate day) {
    request.isKept = false;
    request.unkept = 0;
    request.kept.forEach((part, cents) -> free(part, cents, day));
    request.kept.clear();
  }

  /// Out of what is kept for it; without that, as when a word was taken back on another laptop, out
  /// of what is there.
  private void pay(Asked request, long amount, LocalDate day) {
    if (!request.isKept) keep(request, request.paid + amount, day);
    long left = amount;
    for (var entry : request.kept.entrySet()) {
      var part = entry.getKey();
      long some = Math.min(entry.getValue(), left);
      part.reserved -= some;
      part.paid += some;
      request.paid += some;
      entry.setValue(entry.getValue() - some);
      left -= some;
    }
    request.kept.values().removeIf(cents -> cents == 0);
    request.over += left;
    request.unkept = Math.max(0, request.unkept - left);
  }

  private DevelopmentBudget budget(LocalDate day) {
    Map<TrainingRequestId, Cover> covers = new HashMap<>();
    asked.forEach((id, one) ->
        covers.put(
            id,
            new Cover(
                Money.ofCents(one.kept.values().stream().mapToLong(Long::longValue).sum()),
                Money.ofCents(one.paid),
                Money.ofCents(one.unkept + one.over))));
    return new DevelopmentBudget(
        day,
        parts.stream().map(Part::tranche).toList(),
        covers,
        lapses,
        Money.ofCents(overgiven),
        Money.ofCents(
            rounds.values().stream()
                .flatMap(put -> put.kept.values().stream())
                .mapToLong(Long::longValue)
                .sum()));
  }
}
