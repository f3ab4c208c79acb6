package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Deeds on the insurance that is bought together.
public final class CoverService {

  private final Store store;
  private final MemberService members;
  private final PotBook pot;
  private final Policies policies = new Policies();
  private final DamageRows damages = new DamageRows();
  private final PolicyKeeping keeping;
  private final DamageKeeping damageKeeping;

  public CoverService(Store store, Ids ids, Clock clock, MemberService members, PotBook pot) {
    this.store = store;
    this.members = members;
    this.pot = pot;
    keeping = new PolicyKeeping(store, ids, clock, members, policies);
    damageKeeping = new DamageKeeping(keeping, pot, damages);
  }

  /// In order of name.
  public List<PolicyHistory> policies() {
    return store.read(policies::all);
  }

  public Optional<PolicyHistory> policy(PolicyId id) {
    return store.read(sql -> policies.find(sql, id));
  }

  /// Whether whoever sits here may change policies.
  public boolean mayDecide() {
    return store.isWritable() && store.refusal(Space.COMMON, "policy").isEmpty();
  }

  /// Whether everybody's damages can be read here, and not one's own alone.
  public boolean seesAll() {
    return pot.book().isPresent();
  }

  /// In order of day. Who sees the own damages alone does not see how much of the pot's bound of
  /// the year others used up.
  public List<DamageStanding> damages(PolicyHistory history) {
    return store.read(sql -> Damages.standings(history, damages.of(sql, history.policy().id())));
  }

  /// What is in the members' pot; empty where the books cannot be read.
  public Optional<Money> inPot() {
    return pot.book().map(pot::balance);
  }

  /// Who bears what of a policy's cost over a period.
  public List<CostShare> shares(PolicyHistory history, FiscalPeriod period) {
    Map<MemberId, Integer> numbers = new HashMap<>();
    for (var member : members.members())
      member.number().ifPresent(number -> numbers.put(member.id(), number));
    return CostShare.of(history, period, numbers);
  }

  /// Adds a policy with its first terms.
  public CoverOutcome add(PolicyDraft draft, PolicyTerms terms) {
    return keeping.add(draft, terms);
  }

  public CoverOutcome change(PolicyId id, PolicyDraft draft) {
    return keeping.change(id, draft);
  }

  /// Notes the last day of a policy that was cancelled.
  public CoverOutcome end(PolicyId id, LocalDate last) {
    return keeping.end(id, last);
  }

  /// Another price or deductible from a day on.
  public CoverOutcome terms(PolicyId id, PolicyTerms terms) {
    return keeping.terms(id, terms);
  }

  /// What the pot bears of the deductible from a day on.
  public CoverOutcome pot(PolicyId id, PotTerms terms) {
    return keeping.pot(id, terms);
  }

  public CoverOutcome insure(PolicyId id, MemberId member, LocalDate from) {
    return keeping.step(id, new Insured.Step(member, from, true));
  }

  /// @param from the first day on which the member is insured no longer
  public CoverOutcome release(PolicyId id, MemberId member, LocalDate from) {
    return keeping.step(id, new Insured.Step(member, from, false));
  }

  /// Notes a damage that was reported to the insurer.
  ///
  /// @param reference the insurer's file number
  public CoverOutcome report(
      PolicyId policy, MemberId member, LocalDate on, Money amount, Optional<String> reference) {
    return damageKeeping.report(new DamageRows.Draft(policy, member, on, amount, reference));
  }

  public CoverOutcome takeBack(DamageId damage) {
    return damageKeeping.takeBack(damage);
  }

  /// Notes what the insurer paid of a damage.
  public CoverOutcome refunded(DamageId damage, Money amount, LocalDate on) {
    return damageKeeping.refunded(damage, amount, on);
  }

  /// Pays what the pot bears of a damage to the member's current account.
  public CoverOutcome payFromPot(DamageId damage, LocalDate on) {
    return damageKeeping.payFromPot(damage, on);
  }

  /// Charges everybody who is insured by a policy on a day the same amount, into the pot.
  public CoverOutcome fill(PolicyId policy, Money each, LocalDate on) {
    return damageKeeping.fill(policy, each, on);
  }

  /// Takes back what was only noted, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
