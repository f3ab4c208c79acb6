package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.store.Tx;

/// Opens rounds, puts money in and pays bills out of them. All that decides what becomes of the
/// money is fixed when a round is opened.
record RoundDeeds(Surroundings around, TrainingRequests rows, RoundRows rounds) {

  DevelopmentOutcome<LearningRound> open(RoundDraft draft, MemberId by) {
    return around.deed("development.round", tx -> open(tx, draft, by));
  }

  private LearningRound open(Tx tx, RoundDraft draft, MemberId by) {
    if (!around.answers(by)) throw refused(new DevelopmentRefusal.NotOffice(around.name(by)));
    if (draft.name().isBlank() || draft.aim().isBlank())
      throw refused(new DevelopmentRefusal.NothingNamed());
    if (!draft.money().isSound()) throw refused(new DevelopmentRefusal.RoundAmounts());
    if (draft.closes().isBefore(draft.opens()) || draft.opens().isBefore(around.today()))
      throw refused(new DevelopmentRefusal.RoundDays(draft.opens(), draft.closes()));
    var has = Budgets.in(around, rows, tx).book(around.today()).pool();
    if (draft.money().pool().compareTo(has) > 0)
      throw refused(new DevelopmentRefusal.PoolTooSmall(draft.money().pool(), has));
    var round =
        new LearningRound(
            new LearningRoundId(around.ids().next()),
            by,
            draft.name(),
            draft.aim(),
            draft.money(),
            draft.opens(),
            draft.closes(),
            draft.leftOver(),
            around.clock().instant());
    rounds.put(tx, round);
    return round;
  }

  /// @param amount in place of what was put in before; nothing: takes it out again
  DevelopmentOutcome<RoundStanding> pledge(LearningRoundId id, Money amount, MemberId by) {
    return around.deed("development.pledge", tx -> pledge(tx, id, amount, by));
  }

  private RoundStanding pledge(Tx tx, LearningRoundId id, Money amount, MemberId by) {
    var today = around.today();
    var budgets = Budgets.in(around, rows, tx);
    var one = found(budgets, id);
    var round = one.round();
    budgets.checkStays(by);
    if (!round.isOpen(today))
      throw refused(
          new DevelopmentRefusal.RoundNotOpen(round.name(), round.opens(), round.closes()));
    if (amount.isNegative()) throw refused(new DevelopmentRefusal.NoAmount());
    var has = budgets.budget(by, today).available().plus(one.of(by));
    if (amount.compareTo(has) > 0) throw refused(new DevelopmentRefusal.AboveBudget(amount, has));
    rounds.put(
        tx, new Pledge(around.ids().next(), id, by, amount, today, around.clock().instant()));
    return found(Budgets.in(around, rows, tx), id);
  }

  /// @param isLast what is left then goes where the round said
  DevelopmentOutcome<RoundStanding> pay(
      LearningRoundId id, String number, boolean isLast, MemberId by) {
    return around.deed("development.roundPay", tx -> pay(tx, id, number, isLast, by));
  }

  private RoundStanding pay(Tx tx, LearningRoundId id, String number, boolean isLast, MemberId by) {
    var budgets = Budgets.in(around, rows, tx);
    var one = found(budgets, id);
    if (!around.answers(by)) throw refused(new DevelopmentRefusal.NotOffice(around.name(by)));
    if (one.state() != RoundState.MADE)
      throw refused(new DevelopmentRefusal.RoundNotMade(one.round().name(), one.state()));
    var paper = paper(budgets, number, by);
    if (paper.gross().compareTo(one.left()) > 0)
      throw refused(new DevelopmentRefusal.AnotherAmount(paper.gross(), one.left()));
    rounds.put(
        tx,
        new RoundPayment(
            Ids.derived("development.roundPay", id.uuid().toString(), paper.id().uuid().toString()),
            id,
            paper.id(),
            paper.number(),
            paper.gross(),
            isLast,
            around.today(),
            around.clock().instant()));
    return found(Budgets.in(around, rows, tx), id);
  }

  /// Approved, with its receipt, used once, and not the claim of who notes it.
  private Evidence.Paper paper(Budgets budgets, String number, MemberId by) {
    var paper =
        around
            .evidence()
            .paper(number)
            .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchBill(number)));
    if (paper.claimant().filter(by::equals).isPresent())
      throw refused(new DevelopmentRefusal.OwnClaim(paper.number()));
    if (!paper.hasReceipt()) throw refused(new DevelopmentRefusal.NoReceipt(paper.number()));
    if (!paper.isApproved()) throw refused(new DevelopmentRefusal.BillNotApproved(paper.number()));
    if (budgets.usedBills().contains(paper.id()))
      throw refused(new DevelopmentRefusal.BillUsed(paper.number()));
    if (!paper.gross().isPositive()) throw refused(new DevelopmentRefusal.NoAmount());
    return paper;
  }

  private RoundStanding found(Budgets budgets, LearningRoundId id) {
    return budgets
        .book(around.today())
        .find(id)
        .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchRound("?")));
  }

  private static RefusedException refused(DevelopmentRefusal refusal) {
    return Surroundings.refused(refusal);
  }
}
