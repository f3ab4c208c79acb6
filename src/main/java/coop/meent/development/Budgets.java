package coop.meent.development;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Works out budgets and requests from facts alone, as they were at one moment.
final class Budgets {

  private final Surroundings around;
  private final BudgetRules rules;
  private final List<TrainingRequest> requests;
  private final List<Answer> answers;
  private final List<Withdrawal> withdrawals;
  private final List<Payout> payouts;
  private final List<Gift> gifts;
  private final RoundFold.Facts rounds;
  private final List<TeachingStanding> teachings;
  private final Register register;

  private Budgets(Surroundings around, TrainingRequests rows, DSLContext sql, Register register) {
    this.around = around;
    this.register = register;
    rules = rows.rules(sql);
    requests = rows.all(sql);
    teachings = new TeachingRows().all(sql);
    answers = rows.answers(sql);
    withdrawals = own(rows.withdrawals(sql));
    payouts = standing(rows.payouts(sql));
    gifts = new Gifts().all(sql);
    rounds = new RoundRows().facts(sql);
  }

  static Budgets now(Surroundings around, TrainingRequests rows) {
    var register = around.memberships().register();
    return around.store().read(sql -> new Budgets(around, rows, sql, register));
  }

  /// With what the deed under way wrote.
  static Budgets in(Surroundings around, TrainingRequests rows, Tx tx) {
    return new Budgets(around, rows, tx.sql(), around.memberships().register());
  }

  private List<Withdrawal> own(List<Withdrawal> all) {
    Map<TrainingRequestId, MemberId> askers = new HashMap<>();
    for (var one : requests) askers.put(one.id(), one.member());
    return all.stream().filter(one -> one.by().equals(askers.get(one.request()))).toList();
  }

  private static List<Payout> standing(List<Payout> all) {
    Set<PayoutId> gone =
        all.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    return all.stream()
        .filter(one -> one.takesBack().isEmpty() && !gone.contains(one.id()))
        .toList();
  }

  BudgetRules rules() {
    return rules;
  }

  List<TrainingRequest> requests() {
    return requests;
  }

  List<Payout> payouts() {
    return payouts;
  }

  /// As it was, or will be if nobody does anything more.
  DevelopmentBudget budget(MemberId member, LocalDate day) {
    return budget(member, day, rules);
  }

  DevelopmentBudget budget(MemberId member, LocalDate day, BudgetRules by) {
    var belonging = around.belonging(register, member);
    var accruals =
        new ArrayList<>(new Accruals(by, belonging, around.turnover().of(member)).until(day));
    accruals.addAll(given(member));
    var mine = requests.stream().filter(one -> one.member().equals(member)).toList();
    Map<TrainingRequestId, Money> costs = new HashMap<>();
    for (var one : mine) costs.put(one.id(), one.cost());
    List<Moment> moments = new ArrayList<>(happenings(member, costs.keySet()));
    moments.addAll(movements(member));
    return BudgetFold.on(day, by, belonging, accruals, costs, moments);
  }

  /// What colleagues gave.
  private List<Accrual> given(MemberId member) {
    List<Accrual> all = new ArrayList<>();
    for (var gift : Gifts.to(gifts, member))
      for (var part : gift.parts())
        all.add(
            new Accrual(
                gift.on(), part.from(), part.lapses(), part.amount(), Optional.of(gift.id())));
    return all;
  }

  private List<Movement> movements(MemberId member) {
    List<Movement> all = new ArrayList<>(given(Gifts.of(gifts, member)));
    for (var one : rounds.pledges())
      if (one.by().equals(member) && isOpen(one))
        all.add(
            new Movement(
                one.on(),
                one.recordedAt(),
                one.id(),
                new Movement.What.Pledged(one.round(), one.amount())));
    // As each will stand in the end: what lies after the day asked for is left out there.
    for (var one : book(LocalDate.MAX).rounds()) {
      var id = one.round().id();
      if (!one.pledges().containsKey(member)) continue;
      all.add(
          derived(
              one.round().closes().plusDays(1),
              id,
              new Movement.What.Closed(id, one.taken().getOrDefault(member, Money.ZERO))));
      var back = one.back().getOrDefault(member, Money.ZERO);
      if (back.isPositive())
        all.add(derived(one.finished().orElseThrow(), id, new Movement.What.Back(id, back)));
    }
    return all;
  }

  private boolean isOpen(Pledge pledge) {
    return rounds.rounds().stream()
        .anyMatch(one -> one.id().equals(pledge.round()) && one.isOpen(pledge.on()));
  }

  /// By the round itself, before all that somebody does on that day.
  private static Movement derived(LocalDate on, LearningRoundId round, Movement.What what) {
    return new Movement(on, Instant.EPOCH, round.uuid(), what);
  }

  /// Rounds and the pool, as they stood or will stand on a day.
  RoundFold.Book book(LocalDate day) {
    return RoundFold.on(day, rounds, gifts, around::number);
  }

  /// Bills that a training or a round came to.
  Set<BillId> usedBills() {
    return Stream.concat(
            payouts.stream().map(Payout::bill), rounds.payments().stream().map(RoundPayment::bill))
        .collect(Collectors.toSet());
  }

  private static List<Movement> given(List<Gift> gifts) {
    return gifts.stream()
        .map(gift ->
            new Movement(
                gift.on(),
                gift.recordedAt(),
                gift.id().uuid(),
                new Movement.What.Given(gift.parts())))
        .toList();
  }

  /// What will be lost, as far ahead as somebody is warned.
  LapseForecast forecast(MemberId member, LocalDate today) {
    var then = budget(member, today.plusMonths(LapseForecast.FARTHEST));
    return new LapseForecast(
        today, then.lapses().stream().filter(one -> one.on().isAfter(today)).toList());
  }

  /// Of all who were members on one of these days; also who left in them.
  BudgetYear year(LocalDate from, LocalDate to) {
    var before = from.minusDays(1);
    var who = membersIn(from, to);
    return new BudgetYear(
        from,
        to,
        who.size(),
        BudgetYear.flow(
            who.stream().map(one -> budget(one, before)).toList(),
            who.stream().map(one -> budget(one, to)).toList()),
        spent(from, to),
        gifts.stream().filter(one -> isIn(one.on(), from, to)).toList(),
        book(to).rounds().stream()
            .filter(one -> isIn(one.round().closes(), from, to.minusDays(1)))
            .toList(),
        new BudgetYear.Pot(book(before).pool(), book(to).pool()));
  }

  private List<MemberId> membersIn(LocalDate from, LocalDate to) {
    return register.on(to).stream()
        .filter(line -> line.standing().admitted().isPresent())
        .filter(line -> line.standing().lastDay().filter(from.minusDays(1)::isAfter).isEmpty())
        .map(Register.Line::id)
        .toList();
  }

  /// Of each by themself, as [#year] has them together.
  Map<MemberId, BudgetYear.Flow> flows(LocalDate from, LocalDate to) {
    Map<MemberId, BudgetYear.Flow> flows = new HashMap<>();
    for (var who : membersIn(from, to))
      flows.put(
          who, BudgetYear.flow(List.of(budget(who, from.minusDays(1))), List.of(budget(who, to))));
    return flows;
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private List<BudgetYear.Spent> spent(LocalDate from, LocalDate to) {
    Map<TrainingRequestId, TrainingRequest> asked = new HashMap<>();
    for (var one : requests) asked.put(one.id(), one);
    List<BudgetYear.Spent> all = new ArrayList<>();
    for (var one : payouts) {
      var request = asked.get(one.request());
      if (request != null && isIn(one.on(), from, to))
        all.add(new BudgetYear.Spent(request, one.amount()));
    }
    return all;
  }

  List<Gift> gifts() {
    return gifts;
  }

  /// Refuses who is no member, or leaves: from notice on a budget is left as it is.
  void checkStays(MemberId member) {
    var today = around.today();
    var standing = register.line(member, today).map(line -> line.standing());
    if (standing.filter(one -> one.state().isMember()).isEmpty())
      throw Surroundings.refused(new DevelopmentRefusal.NotAMember(around.name(member)));
    var leaving = leaving(member);
    if (leaving.isPresent())
      throw Surroundings.refused(
          new DevelopmentRefusal.Leaving(around.name(member), leaving.get()));
  }

  /// The last day of a member who leaves.
  Optional<LocalDate> leaving(MemberId member) {
    var today = around.today();
    return register
        .line(member, today)
        .map(line -> line.standing())
        .filter(one -> one.state().isMember())
        .filter(one -> one.state() == MemberState.LEAVING || one.lastDay().isPresent())
        .map(one -> one.lastDay().orElse(today));
  }

  private List<Happening> happenings(MemberId member, Set<TrainingRequestId> mine) {
    List<Happening> all = new ArrayList<>();
    for (var one : answers)
      if (mine.contains(one.request()) && !one.by().equals(member) && !teaches(one))
        all.add(
            new Happening(
                one.on(),
                one.recordedAt(),
                one.id(),
                one.request(),
                new Happening.What.Word(one.by(), one.agrees())));
    for (var one : withdrawals)
      if (mine.contains(one.request()))
        all.add(
            new Happening(
                one.on(),
                one.recordedAt(),
                one.id(),
                one.request(),
                new Happening.What.Withdrawn()));
    for (var lesson : teachings)
      if (mine.contains(lesson.teaching().request()) && lesson.teaching().learner().equals(member))
        lesson
            .off()
            .ifPresent(one ->
                all.add(
                    new Happening(
                        one.on(),
                        one.recordedAt(),
                        one.id(),
                        lesson.teaching().request(),
                        new Happening.What.Withdrawn())));
    for (var one : payouts)
      if (mine.contains(one.request()))
        all.add(
            new Happening(
                one.on(),
                one.recordedAt(),
                one.id().uuid(),
                one.request(),
                new Happening.What.Paid(one.amount(), one.isLast())));
    return all;
  }

  private boolean teaches(Answer word) {
    return requests.stream()
        .anyMatch(one -> one.id().equals(word.request()) && one.isOf(word.by()));
  }

  /// Of the learner's own asking: nobody asks a teacher in another's name.
  private Optional<TeachingStanding> teaching(TrainingRequest request) {
    return teachings.stream()
        .filter(one -> one.teaching().request().equals(request.id()))
        .filter(one -> one.teaching().learner().equals(request.member()))
        .filter(one -> request.teacher().equals(Optional.of(one.teaching().teacher())))
        .findFirst();
  }

  /// The newest last.
  List<RequestStanding> standings(LocalDate day) {
    Map<MemberId, DevelopmentBudget> budgets = new HashMap<>();
    return requests.stream()
        .map(one ->
            standing(one, budgets.computeIfAbsent(one.member(), member -> budget(member, day))))
        .toList();
  }

  Optional<RequestStanding> find(TrainingRequestId id, LocalDate day) {
    return standings(day).stream().filter(one -> one.request().id().equals(id)).findFirst();
  }

  private RequestStanding standing(TrainingRequest request, DevelopmentBudget budget) {
    // A rule that has not arrived agrees to nothing yet.
    int needed =
        rules.rule(request.rule()).map(rule -> rule.voting().approvals()).orElse(Integer.MAX_VALUE);
    var teaching = teaching(request);
    return new RequestStanding(
        request,
        needed,
        answers.stream().filter(one -> one.request().equals(request.id())).toList(),
        withdrawals.stream().anyMatch(one -> one.request().equals(request.id()))
            || teaching.flatMap(TeachingStanding::off).isPresent(),
        payouts.stream().filter(one -> one.request().equals(request.id())).toList(),
        budget.cover(request.id()),
        teaching);
  }

  Register register() {
    return register;
  }
}
