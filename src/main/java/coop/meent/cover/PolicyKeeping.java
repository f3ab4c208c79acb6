package coop.meent.cover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/// Keeps the register of policies.
record PolicyKeeping(Store store, Ids ids, Clock clock, MemberService members, Policies policies) {

  CoverOutcome add(PolicyDraft draft, PolicyTerms terms) {
    var refusal = refusal(draft);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "cover.add",
        tx -> {
          var policy = draft.of(new PolicyId(ids.next()), Optional.empty());
          policies.put(tx, policy);
          policies.put(tx, ids, policy.id(), terms, clock.instant());
          return kept(tx, policy.id());
        });
  }

  private static Optional<CoverOutcome> refusal(PolicyDraft draft) {
    if (draft.name().isBlank()) return Optional.of(new CoverOutcome.NoName());
    if (draft.insurer().isBlank()) return Optional.of(new CoverOutcome.NoInsurer());
    boolean isTerm = draft.termMonths() > 0 && draft.noticeDays() >= 0;
    return isTerm ? Optional.empty() : Optional.of(new CoverOutcome.NotATerm());
  }

  CoverOutcome change(PolicyId id, PolicyDraft draft) {
    var refusal = refusal(draft);
    if (refusal.isPresent()) return refusal.get();
    return deed(
        "cover.change",
        id,
        (tx, history) -> {
          policies.put(tx, draft.of(id, history.policy().ended()));
          return kept(tx, id);
        });
  }

  CoverOutcome end(PolicyId id, LocalDate last) {
    return deed(
        "cover.end",
        id,
        (tx, history) -> {
          var policy = history.policy();
          if (!policy.runsOn(last)) return new CoverOutcome.NotRunning(policy.name(), last);
          policies.put(tx, policy.ending(last));
          return kept(tx, id);
        });
  }

  CoverOutcome terms(PolicyId id, PolicyTerms terms) {
    return deed(
        "cover.terms",
        id,
        (tx, history) -> {
          var policy = history.policy();
          if (!policy.runsOn(terms.from()))
            return new CoverOutcome.NotRunning(policy.name(), terms.from());
          policies.put(tx, ids, id, terms, clock.instant());
          return kept(tx, id);
        });
  }

  CoverOutcome pot(PolicyId id, PotTerms terms) {
    if (terms.resolution().isBlank()) return new CoverOutcome.NoResolution();
    return deed(
        "cover.pot",
        id,
        (tx, history) -> {
          var name = history.policy().name();
          var known = history.termsOn(terms.from());
          if (known.isEmpty()) return new CoverOutcome.NoTerms(name, terms.from());
          var deductible = known.get().deductible();
          if (terms.own().compareTo(deductible) > 0)
            return new CoverOutcome.OwnAboveDeductible(terms.own(), deductible);
          policies.put(tx, ids, id, terms, clock.instant());
          return kept(tx, id);
        });
  }

  CoverOutcome step(PolicyId id, Insured.Step step) {
    var member = members.member(step.member());
    if (member.isEmpty()) return new CoverOutcome.Unknown();
    return deed(
        step.isInsured() ? "cover.insure" : "cover.release",
        id,
        (tx, history) -> step(tx, history, member.get(), step));
  }

  private CoverOutcome step(Tx tx, PolicyHistory history, Member member, Insured.Step step) {
    var policy = history.policy();
    boolean is = history.insured().isInsured(member.id(), step.from());
    if (step.isInsured() && !policy.runsOn(step.from()))
      return new CoverOutcome.NotRunning(policy.name(), step.from());
    if (step.isInsured() && is)
      return new CoverOutcome.AlreadyInsured(member.name(), policy.name());
    if (!step.isInsured() && !is)
      return new CoverOutcome.NotInsured(member.name(), policy.name(), step.from());
    policies.put(tx, ids, policy.id(), step, clock.instant());
    return kept(tx, policy.id());
  }

  CoverOutcome deed(String name, PolicyId id, BiFunction<Tx, PolicyHistory, CoverOutcome> work) {
    return store.write(
        name,
        tx ->
            policies
                .find(tx.sql(), id)
                .map(history -> work.apply(tx, history))
                .orElseGet(CoverOutcome.Unknown::new));
  }

  private CoverOutcome kept(Tx tx, PolicyId id) {
    return new CoverOutcome.Kept(policies.find(tx.sql(), id).orElseThrow(), tx.deed());
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
