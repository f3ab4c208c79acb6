package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.store.Tx;
import java.util.Optional;

/// Others say yes or no. From the first yes on the money is kept, so that two who agree apart never
/// promise more than there is, and nothing lapses between one word and the next.
record Answering(Surroundings around, TrainingRequests rows, Terms terms) {

  /// @param reason of a no; empty: a yes
  Approval answer(TrainingRequestId id, MemberId by, Optional<String> reason) {
    return around
        .store()
        .write(
            reason.isEmpty() ? "development.approve" : "development.refuse",
            tx -> answer(tx, id, by, reason));
  }

  private Approval answer(Tx tx, TrainingRequestId id, MemberId by, Optional<String> reason) {
    var budgets = Budgets.in(around, rows, tx);
    var found = budgets.find(id, around.today());
    if (found.isEmpty()) return new Approval.NoSuchRequest("?");
    var one = found.get();
    var request = one.request();
    if (request.member().equals(by)) return new Approval.OwnRequest();
    if (request.isOf(by)) return new Approval.TeachesIt();
    if (!around.answers(by)) return new Approval.MayNot(around.name(by));
    if (one.state() == RequestState.DONE || one.state() == RequestState.WITHDRAWN)
      return new Approval.Closed(one.state());
    boolean agrees = reason.isEmpty();
    if (one.wordOf(by).filter(word -> word.agrees() == agrees).isPresent())
      return new Approval.SaidAlready(one.state());
    if (reason.filter(String::isBlank).isPresent()) return new Approval.NoReason();
    var budget = budgets.budget(request.member(), around.today());
    boolean isKept = one.agreed() > 0;
    var leaving = budgets.leaving(request.member());
    if (agrees && !isKept && leaving.isPresent())
      return new Approval.Leaving(around.name(request.member()), leaving.get());
    if (agrees && !isKept && !budget.covers(request.cost().minus(one.paid())))
      return new Approval.BudgetExceeded(request.cost(), budget.available());
    if (agrees && !isKept) {
      var left = terms.leftUnderCap(tx, budgets, one);
      if (left.isPresent())
        return new Approval.CapExceeded(request.agreed().kind().orElse("?"), left.get());
    }
    rows.put(
        tx,
        around.kept().with(request.member()),
        new Answer(
            around.ids().next(),
            id,
            by,
            agrees,
            reason.map(String::strip),
            around.today(),
            around.clock().instant()));
    var after = Budgets.in(around, rows, tx);
    return new Approval.Given(
        after.find(id, around.today()).orElseThrow(),
        after.budget(request.member(), around.today()).available(),
        tx.deed());
  }
}
