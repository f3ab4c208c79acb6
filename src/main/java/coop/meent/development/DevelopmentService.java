package coop.meent.development;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.member.Register;
import coop.meent.store.Space;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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

  public DevelopmentService(Surroundings around) {
    this.around = around;
    keeping = new RuleKeeping(around, rows);
    asking = new Asking(around, rows);
    answering = new Answering(around, rows);
    paying = new PayingOut(around, rows);
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
    var today = around.today();
    var then = Budgets.now(around, rows).budget(member, today.plusMonths(LapseForecast.FARTHEST));
    return new LapseForecast(
        today, then.lapses().stream().filter(one -> one.on().isAfter(today)).toList());
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
    var used = Budgets.now(around, rows).payouts().stream().map(Payout::bill).toList();
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

  /// Takes back a rule or a request while nothing leans on it.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  /// Those that others agreed to, or paid, though the budget had no money for them any more.
  public List<RequestStanding> uncovered() {
    return requests().stream().filter(one -> one.cover().missing().isPositive()).toList();
  }
}
