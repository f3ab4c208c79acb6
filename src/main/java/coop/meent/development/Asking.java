package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.RefusedException;
import coop.meent.store.Tx;

/// Takes a request in, and takes it back.
record Asking(Surroundings around, TrainingRequests rows, Terms terms, TeachingService teaching) {

  DevelopmentOutcome<TrainingRequest> ask(TrainingDraft draft, MemberId by) {
    return around.deed("development.ask", tx -> ask(tx, draft, by));
  }

  private TrainingRequest ask(Tx tx, TrainingDraft draft, MemberId by) {
    var today = around.today();
    var budgets = Budgets.in(around, rows, tx);
    var rule =
        budgets.rules().on(today).orElseThrow(() -> refused(new DevelopmentRefusal.NoRule()));
    var member = draft.member();
    if (!member.equals(by))
      throw refused(new DevelopmentRefusal.ForSomebodyElse(around.name(member)));
    budgets.checkStays(member);
    check(draft);
    draft.teaching().ifPresent(one -> teaching.check(tx, budgets, member, one));
    var teacher = draft.teaching().map(TeachingDraft::teacher);
    int others =
        (int)
            around.others(member).stream()
                .filter(one -> teacher.filter(one::equals).isEmpty())
                .count();
    if (others < rule.voting().approvals())
      throw refused(new DevelopmentRefusal.TooFewOthers(others, rule.voting().approvals()));
    var budget = budgets.budget(member, today);
    if (!budget.covers(draft.cost()))
      throw refused(new DevelopmentRefusal.AboveBudget(draft.cost(), budget.available()));
    var agreed = terms.agreed(tx, budgets, draft);
    var request =
        new TrainingRequest(
            new TrainingRequestId(around.ids().next()),
            member,
            rule.id(),
            draft.training(),
            draft.cost(),
            today,
            today.plusDays(rule.voting().days()),
            agreed,
            teacher);
    rows.put(tx, around.kept().with(member), request, around.clock().instant());
    draft.teaching().ifPresent(one -> teaching.ask(tx, request, one));
    return request;
  }

  private static void check(TrainingDraft draft) {
    var training = draft.training();
    if (training.course().isEmpty() || training.why().isEmpty())
      throw refused(new DevelopmentRefusal.NothingNamed());
    if (!draft.cost().isPositive()) throw refused(new DevelopmentRefusal.NoAmount());
    if (training.ends().isBefore(training.starts()))
      throw refused(new DevelopmentRefusal.EndsBeforeItStarts(training.starts(), training.ends()));
  }

  /// Who asked takes it back, while nothing was paid.
  DevelopmentOutcome<TrainingRequest> withdraw(TrainingRequestId id, MemberId by) {
    return around.deed(
        "development.withdraw",
        tx -> {
          var one =
              Budgets.in(around, rows, tx)
                  .find(id, around.today())
                  .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchRequest("?")));
          var request = one.request();
          if (!request.member().equals(by))
            throw refused(new DevelopmentRefusal.ForSomebodyElse(around.name(request.member())));
          if (!one.payouts().isEmpty()) throw refused(new DevelopmentRefusal.PaidAlready());
          if (one.teaching().filter(lesson -> lesson.signed().isPresent()).isPresent())
            throw new RefusedException(new TeachingRefusal.Over(TeachingState.SIGNED));
          if (!one.isWithdrawn()) {
            rows.put(
                tx,
                around.kept().with(by),
                new Withdrawal(
                    around.ids().next(), id, by, around.today(), around.clock().instant()));
            teaching.withdraw(tx, id);
          }
          return request;
        });
  }

  private static RefusedException refused(DevelopmentRefusal refusal) {
    return Surroundings.refused(refusal);
  }
}
