package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.store.Tx;
import java.util.Optional;
import java.util.UUID;

/// Notes which bill or claim a training came to: money leaves a budget for a receipt alone. The
/// bill itself is booked, with its VAT, and paid as every other.
record PayingOut(Surroundings around, TrainingRequests rows) {

  DevelopmentOutcome<Payout> pay(TrainingRequestId id, String number, boolean isLast, MemberId by) {
    return around.deed("development.pay", tx -> pay(tx, id, number, isLast, by));
  }

  private Payout pay(Tx tx, TrainingRequestId id, String number, boolean isLast, MemberId by) {
    var budgets = Budgets.in(around, rows, tx);
    var one =
        budgets
            .find(id, around.today())
            .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchRequest("?")));
    if (one.request().isOf(by)) throw refused(new DevelopmentRefusal.OwnTraining());
    if (one.state() == RequestState.DONE) throw refused(new DevelopmentRefusal.PaidAlready());
    if (one.state() != RequestState.APPROVED)
      throw refused(new DevelopmentRefusal.NotApproved(one.state()));
    if (one.request().teacher().isPresent()) checkLesson(one, number);
    var paper = paper(budgets, one, number);
    var payout =
        new Payout(
            new PayoutId(once(tx, id, paper)),
            id,
            paper.id(),
            paper.number(),
            paper.gross(),
            isLast,
            around.today(),
            Optional.empty(),
            around.clock().instant());
    rows.put(tx, around.kept().with(one.request().member()), one.request().member(), payout);
    return payout;
  }

  /// A lesson by a colleague is paid once both signed it, by the bill that was made out of it.
  private static void checkLesson(RequestStanding one, String number) {
    var state = one.teaching().map(TeachingStanding::state).orElse(TeachingState.ASKED);
    if (state != TeachingState.BILLED)
      throw new RefusedException(new TeachingRefusal.NotSigned(state));
    var bill = one.teaching().flatMap(TeachingStanding::bill).orElseThrow();
    if (!bill.equalsIgnoreCase(number.strip()))
      throw new RefusedException(new TeachingRefusal.AnotherBill(number.strip(), bill));
  }

  /// The same on two laptops that note it apart, so that it is paid once; another after it was
  /// taken back.
  private UUID once(Tx tx, TrainingRequestId id, Evidence.Paper paper) {
    long before =
        rows.payouts(tx.sql()).stream()
            .filter(one -> one.request().equals(id) && one.bill().equals(paper.id()))
            .count();
    return Ids.derived(
        "development.pay",
        id.uuid().toString(),
        paper.id().uuid().toString(),
        Long.toString(before));
  }

  private Evidence.Paper paper(Budgets budgets, RequestStanding one, String number) {
    var paper =
        around
            .evidence()
            .paper(number)
            .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchBill(number)));
    var somebodyElse = paper.claimant().filter(who -> !who.equals(one.request().member()));
    if (somebodyElse.isPresent())
      throw refused(
          new DevelopmentRefusal.BillOfSomebodyElse(
              paper.number(), around.name(somebodyElse.get())));
    if (!paper.hasReceipt()) throw refused(new DevelopmentRefusal.NoReceipt(paper.number()));
    if (!paper.isApproved()) throw refused(new DevelopmentRefusal.BillNotApproved(paper.number()));
    if (budgets.usedBills().contains(paper.id()))
      throw refused(new DevelopmentRefusal.BillUsed(paper.number()));
    if (!paper.gross().isPositive()) throw refused(new DevelopmentRefusal.NoAmount());
    var kept = one.cover().reserved();
    if (paper.gross().compareTo(kept) > 0)
      throw refused(new DevelopmentRefusal.AnotherAmount(paper.gross(), kept));
    return paper;
  }

  /// Takes back what was noted by mistake: its money is kept for the request again.
  DevelopmentOutcome<Payout> takeBack(PayoutId id) {
    return around.deed(
        "development.takeBack",
        tx -> {
          var budgets = Budgets.in(around, rows, tx);
          var payout =
              budgets.payouts().stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchPayout()));
          var member =
              budgets.requests().stream()
                  .filter(one -> one.id().equals(payout.request()))
                  .findFirst()
                  .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchRequest("?")))
                  .member();
          var back =
              new Payout(
                  new PayoutId(Ids.derived("development.back", id.uuid().toString())),
                  payout.request(),
                  payout.bill(),
                  payout.number(),
                  payout.amount(),
                  payout.isLast(),
                  around.today(),
                  Optional.of(id),
                  around.clock().instant());
          rows.put(tx, around.kept().with(member), member, back);
          return payout;
        });
  }

  private static RefusedException refused(DevelopmentRefusal refusal) {
    return Surroundings.refused(refusal);
  }
}
