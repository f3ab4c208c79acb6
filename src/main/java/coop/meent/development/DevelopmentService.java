package coop.meent.development;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import coop.meent.member.EventKind;
import coop.meent.member.Register;
import coop.meent.store.Space;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Deeds on development budgets: one transaction each.
public final class DevelopmentService {

  private final Surroundings around;
  private final TrainingRequests rows = new TrainingRequests();
  private final RuleKeeping keeping;
  private final Asking asking;
  private final Answering answering;
  private final PayingOut paying;
  private final Giving giving;
  private final Terms terms;
  private final RoundDeeds rounds;
  private final TeachingService teaching;

  /// Where no bills of colleagues who teach are made.
  public DevelopmentService(Surroundings around) {
    this(around, LessonBills.NONE);
  }

  public DevelopmentService(Surroundings around, LessonBills bills) {
    this.around = around;
    teaching = new TeachingService(around, rows, bills);
    keeping = new RuleKeeping(around, rows);
    rounds = new RoundDeeds(around, rows, new RoundRows());
    terms = new Terms(around, rows, new TermRows());
    asking = new Asking(around, rows, terms, teaching);
    answering = new Answering(around, rows, terms);
    paying = new PayingOut(around, rows);
    giving = new Giving(around, rows, new Gifts());
  }

  /// Lessons by colleagues.
  public TeachingService teaching() {
    return teaching;
  }

  public BudgetRules rules() {
    return around.store().read(rows::rules);
  }

  /// As it was on a day, or will be if nobody does anything more.
  public DevelopmentBudget budget(MemberId member, LocalDate day) {
    return Budgets.now(around, rows).budget(member, day);
  }

  public DevelopmentBudget budget(MemberId member) {
    return budget(member, around.today());
  }

  /// Of every member today, in the order of numbers; whoever keeps no books reads the own alone.
  ///
  /// @param only whose can be read here
  public SequencedMap<MemberId, DevelopmentBudget> budgets(Optional<MemberId> only) {
    var budgets = Budgets.now(around, rows);
    SequencedMap<MemberId, DevelopmentBudget> all = new LinkedHashMap<>();
    for (Register.Line line : budgets.register().membersOn(around.today()))
      if (only.isEmpty() || only.get().equals(line.id()))
        all.put(line.id(), budgets.budget(line.id(), around.today()));
    return all;
  }

  /// What will be lost, as far ahead as somebody is warned.
  public LapseForecast forecast(MemberId member) {
    return Budgets.now(around, rows).forecast(member, around.today());
  }

  /// Of every member today, read at once; whoever keeps no books reads the own alone.
  ///
  /// @param only whose can be read here
  public SequencedMap<MemberId, LapseForecast> forecasts(Optional<MemberId> only) {
    var budgets = Budgets.now(around, rows);
    SequencedMap<MemberId, LapseForecast> all = new LinkedHashMap<>();
    for (Register.Line line : budgets.register().membersOn(around.today()))
      if (only.isEmpty() || only.get().equals(line.id()))
        all.put(line.id(), budgets.forecast(line.id(), around.today()));
    return all;
  }

  /// What became of all budgets from one day to another. It tells all of it only where everybody's
  /// can be read.
  public BudgetYear year(LocalDate from, LocalDate to) {
    return Budgets.now(around, rows).year(from, to);
  }

  /// What became of the budget of each who was a member on one of these days, both counted; of
  /// others than oneself only where everybody's can be read.
  public Map<MemberId, BudgetYear.Flow> flows(LocalDate from, LocalDate to) {
    return Budgets.now(around, rows).flows(from, to);
  }

  /// Those that can be read here, the newest last.
  public List<RequestStanding> requests() {
    return Budgets.now(around, rows).standings(around.today());
  }

  public Optional<RequestStanding> request(TrainingRequestId id) {
    return requests().stream().filter(one -> one.request().id().equals(id)).findFirst();
  }

  /// Bills and claims that could show what a training of somebody came to.
  public List<Evidence.Paper> papers(MemberId member) {
    var used = Budgets.now(around, rows).usedBills();
    return around.evidence().papers().stream()
        .filter(one -> one.claimant().filter(who -> !who.equals(member)).isEmpty())
        .filter(one -> one.hasReceipt() && one.isApproved() && !used.contains(one.id()))
        .toList();
  }

  /// Whether whoever sits here may lay down rules.
  public boolean mayRule() {
    return around.store().isWritable()
        && around.store().refusal(Space.COMMON, "development_rule").isEmpty();
  }

  /// Whether somebody answers requests of others.
  public boolean answers(MemberId who) {
    return around.store().isWritable() && around.answers(who);
  }

  /// Where a request of a member lies, for who asks to see.
  public Space space(MemberId member) {
    return around.kept().with(member);
  }

  /// @param draft its id counts for nothing
  public DevelopmentOutcome<BudgetRule> lay(BudgetRule draft) {
    return keeping.lay(draft);
  }

  /// What a rule would do to everybody; nothing is stored.
  public List<RulePreview> preview(BudgetRule draft) {
    return keeping.preview(draft);
  }

  public DevelopmentOutcome<TrainingKind> lay(TrainingKind draft) {
    return terms.lay(draft);
  }

  public DevelopmentOutcome<RepaymentRule> lay(RepaymentRule draft) {
    return terms.lay(draft);
  }

  public TrainingKinds kinds() {
    return terms.kinds(around.store());
  }

  /// Every rule for paying back, by the day from which it holds.
  public List<RepaymentRule> repaymentRules() {
    return terms.repayments(around.store());
  }

  /// What is paid back by who leaves soon after a training, as it holds for what is asked today.
  public Optional<RepaymentRule> repaymentRule() {
    return Terms.on(repaymentRules(), around.today());
  }

  /// By which a request was asked.
  public Optional<RepaymentRule> repaymentRule(TrainingRequest request) {
    return repaymentRules().stream()
        .filter(one -> request.agreed().repayment().filter(one.id()::equals).isPresent())
        .findFirst();
  }

  /// What somebody who leaves pays back of each training that a part is left of. Who was sent away,
  /// or died, pays nothing back.
  public List<Repayment> repayments(MemberId member, LocalDate lastDay) {
    var budgets = Budgets.now(around, rows);
    var ending =
        budgets.register().line(member, around.today()).flatMap(line -> line.standing().ending());
    if (ending.filter(one -> one != EventKind.NOTICE_GIVEN).isPresent()) return List.of();
    List<Repayment> all = new ArrayList<>();
    for (var one : budgets.standings(around.today())) {
      if (!one.request().member().equals(member) || !one.paid().isPositive()) continue;
      repaymentRule(one.request())
          .map(rule -> new Repayment(one.request(), rule, one.paid(), lastDay))
          .filter(back -> back.amount().isPositive())
          .ifPresent(all::add);
    }
    return all;
  }

  /// Asks for training; others answer.
  public DevelopmentOutcome<TrainingRequest> ask(TrainingDraft draft, MemberId by) {
    return asking.ask(draft, by);
  }

  public DevelopmentOutcome<TrainingRequest> withdraw(TrainingRequestId request, MemberId by) {
    return asking.withdraw(request, by);
  }

  public Approval approve(TrainingRequestId request, MemberId by) {
    return answering.answer(request, by, Optional.empty());
  }

  public Approval refuse(TrainingRequestId request, MemberId by, String reason) {
    return answering.answer(request, by, Optional.of(reason));
  }

  /// @param number of the bill or claim that shows it
  /// @param isLast what is still kept for the request is free again
  public DevelopmentOutcome<Payout> pay(
      TrainingRequestId request, String number, boolean isLast, MemberId by) {
    return paying.pay(request, number, isLast, by);
  }

  public DevelopmentOutcome<Payout> takeBack(PayoutId payout) {
    return paying.takeBack(payout);
  }

  /// Gives away what of a budget lapses, to a colleague or to the pool.
  public DevelopmentOutcome<Gift> give(GiftDraft draft, MemberId by) {
    return giving.give(draft, by);
  }

  /// Whoever got it says a word about it.
  public DevelopmentOutcome<Gift> thank(DevelopmentGiftId gift, MemberId by, String words) {
    return giving.thank(gift, by, words);
  }

  /// All that was ever given, the newest last; every member reads them.
  public List<Gift> gifts() {
    return Budgets.now(around, rows).gifts();
  }

  /// To whom somebody can give: the other members who stay.
  public List<MemberId> receivers(MemberId giver) {
    return staying().stream().filter(one -> !one.equals(giver)).toList();
  }

  /// Members who do not leave, in the order of numbers.
  public List<MemberId> staying() {
    return around.memberships().register().membersOn(around.today()).stream()
        .filter(line -> line.standing().lastDay().isEmpty())
        .map(Register.Line::id)
        .toList();
  }

  /// What all have together to learn with.
  public Money pool() {
    return Budgets.now(around, rows).book(around.today()).pool();
  }

  /// Every round as it stands today; the one that closes last comes last.
  public List<RoundStanding> rounds() {
    return Budgets.now(around, rows).book(around.today()).rounds();
  }

  /// Opens a common round; all that decides what becomes of its money is fixed with that.
  public DevelopmentOutcome<LearningRound> open(RoundDraft draft, MemberId by) {
    return rounds.open(draft, by);
  }

  /// Puts a part of the own budget in, in place of what was put in before.
  public DevelopmentOutcome<RoundStanding> pledge(
      LearningRoundId round, Money amount, MemberId by) {
    return rounds.pledge(round, amount, by);
  }

  /// Notes a bill that a round came to.
  public DevelopmentOutcome<RoundStanding> pay(
      LearningRoundId round, String number, boolean isLast, MemberId by) {
    return rounds.pay(round, number, isLast, by);
  }

  /// Bills that could show what a round came to.
  public List<Evidence.Paper> roundPapers(MemberId by) {
    var used = Budgets.now(around, rows).usedBills();
    return around.evidence().papers().stream()
        .filter(one -> one.claimant().filter(by::equals).isEmpty())
        .filter(one -> one.hasReceipt() && one.isApproved() && !used.contains(one.id()))
        .toList();
  }

  /// Takes back a rule, a request or a gift while nothing leans on it.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  /// Those that others agreed to, or paid, though the budget had no money for them any more.
  public List<RequestStanding> uncovered() {
    return requests().stream().filter(one -> one.cover().missing().isPositive()).toList();
  }

  /// By name, for the office: what was given away though the budget had it no more. Who keeps no
  /// books reads too little of it to tell.
  public SequencedMap<String, Money> overgiven() {
    SequencedMap<String, Money> all = new LinkedHashMap<>();
    var budgets = Budgets.now(around, rows);
    for (var giver : budgets.gifts().stream().map(Gift::giver).distinct().toList()) {
      if (around.store().refusal(space(giver), "training_payout").isPresent()) continue;
      var over = budgets.budget(giver, around.today()).overgiven();
      if (over.isPositive()) all.put(around.name(giver), over);
    }
    return all;
  }
}
