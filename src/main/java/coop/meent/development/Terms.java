package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On what terms a training is asked: what counts, how much of a kind in a year, and what is paid
/// back by who leaves soon after. Terms hold from their day on, for what is asked from then on: who
/// asked before keeps what was agreed to.
record Terms(Surroundings around, TrainingRequests rows, TermRows terms) {

  DevelopmentOutcome<TrainingKind> lay(TrainingKind draft) {
    return around.deed(
        "development.kind",
        tx -> {
          check(draft.resolution(), draft.isSound(), draft.from());
          var kind = draft.as(new TrainingKindId(around.ids().next()));
          terms.put(tx, kind, around.clock().instant());
          return kind;
        });
  }

  DevelopmentOutcome<RepaymentRule> lay(RepaymentRule draft) {
    return around.deed(
        "development.repayment",
        tx -> {
          check(draft.resolution(), draft.isSound(), draft.from());
          var rule = draft.as(new RepaymentRuleId(around.ids().next()));
          terms.put(tx, rule, around.clock().instant());
          return rule;
        });
  }

  private void check(String resolution, boolean isSound, LocalDate from) {
    if (resolution.isBlank()) throw refused(new DevelopmentRefusal.NoResolution());
    if (!isSound) throw refused(new DevelopmentRefusal.NotTerms(RepaymentRule.LONGEST));
    if (from.isBefore(around.today()))
      throw refused(new DevelopmentRefusal.TermsInThePast(from, around.today()));
  }

  TrainingKinds kinds(Store store) {
    return store.read(terms::kinds);
  }

  List<RepaymentRule> repayments(Store store) {
    return store.read(terms::repayments);
  }

  static Optional<RepaymentRule> on(List<RepaymentRule> all, LocalDate day) {
    return all.stream().filter(one -> !one.from().isAfter(day)).reduce((_, later) -> later);
  }

  /// What is agreed to with a request; refuses what does not count, or is more than its kind may
  /// cost.
  TrainingRequest.Agreed agreed(Tx tx, Budgets budgets, TrainingDraft draft) {
    var kind = kind(tx, draft);
    kind.ifPresent(one -> checkCap(budgets, one, draft));
    var rule =
        on(terms.repayments(tx.sql()), around.today())
            .filter(one -> !draft.isRequired() && one.asks(draft.cost()));
    if (rule.isPresent() && !draft.agreesToRepay())
      throw refused(new DevelopmentRefusal.RepaymentNotAgreed(rule.get().months()));
    return new TrainingRequest.Agreed(
        kind.map(TrainingKind::name), rule.map(RepaymentRule::id), draft.isRequired());
  }

  private Optional<TrainingKind> kind(Tx tx, TrainingDraft draft) {
    var kinds = terms.kinds(tx.sql());
    var today = around.today();
    var counting = kinds.counting(today);
    if (kinds.on(today).isEmpty()) return Optional.empty();
    var names = String.join(", ", counting.stream().map(TrainingKind::name).toList());
    var word = draft.kind().filter(one -> !one.isBlank());
    if (word.isEmpty()) throw refused(new DevelopmentRefusal.NoKind(names));
    var kind =
        kinds
            .named(word.get(), today)
            .orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchKind(word.get(), names)));
    if (!kind.counts())
      throw refused(new DevelopmentRefusal.DoesNotCount(kind.name(), kind.resolution()));
    return Optional.of(kind);
  }

  private void checkCap(Budgets budgets, TrainingKind kind, TrainingDraft draft) {
    if (kind.cap().isEmpty()) return;
    var left = kind.cap().get().minus(used(budgets, draft.member(), kind, Optional.empty()));
    if (draft.cost().compareTo(left) > 0)
      throw refused(
          new DevelopmentRefusal.AboveCap(
              kind.name(), kind.cap().get(), left.isNegative() ? Money.ZERO : left));
  }

  /// What is over a cap by what others agree to, of what was asked apart: empty where it is not.
  ///
  /// @param one that nobody agreed to yet
  Optional<Money> leftUnderCap(Tx tx, Budgets budgets, RequestStanding one) {
    var request = one.request();
    var kind =
        request.agreed().kind().flatMap(name -> terms.kinds(tx.sql()).named(name, request.asked()));
    return kind.flatMap(TrainingKind::cap)
        .map(cap ->
            cap.minus(
                used(budgets, request.member(), kind.orElseThrow(), Optional.of(request.id()))))
        .filter(left -> request.cost().compareTo(left) > 0);
  }

  /// Of a kind in the year of asking: what was paid, and what else was asked and is not refused.
  private Money used(
      Budgets budgets, MemberId member, TrainingKind kind, Optional<TrainingRequestId> but) {
    List<Money> all = new ArrayList<>();
    int year = around.today().getYear();
    for (var one : budgets.standings(around.today())) {
      var request = one.request();
      boolean isOfIt =
          request.member().equals(member)
              && request.asked().getYear() == year
              && request.agreed().kind().filter(kind::isNamed).isPresent()
              && but.filter(request.id()::equals).isEmpty();
      if (!isOfIt) continue;
      switch (one.state()) {
        case REFUSED, WITHDRAWN, DONE -> all.add(one.paid());
        case ASKED, PARTLY, APPROVED, CONTESTED -> {
          // Before anybody agreed, what was asked beside it holds nothing.
          if (but.isEmpty() || one.agreed() > 0) all.add(request.cost());
        }
      }
    }
    return Money.sum(all);
  }

  private static RefusedException refused(DevelopmentRefusal refusal) {
    return Surroundings.refused(refusal);
  }
}
