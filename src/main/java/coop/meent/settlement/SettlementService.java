package coop.meent.settlement;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SettlementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.member.MemberState;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.statute.Bound;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rules;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Settling with who leaves: a draft that follows the books from the day of the notice, made final
/// by the board when the last day has passed and nothing is open, and paid by a plan.
public final class SettlementService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Around around;
  private final Settlements settlements = new Settlements();

  /// What it settles over and by.
  ///
  /// @param place where a settlement with a member is kept, see [#place]
  public record Around(
      MembershipService memberships,
      StatuteService statutes,
      List<SettlementPart> parts,
      Function<MemberId, Space> place) {

    /// In a file that no member reads on a laptop of their own.
    public Around(
        MembershipService memberships, StatuteService statutes, List<SettlementPart> parts) {
      this(memberships, statutes, parts, _ -> Space.OFFICE);
    }

    public Around {
      parts = List.copyOf(parts);
    }
  }

  public SettlementService(Store store, Ids ids, Clock clock, Around around) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.around = around;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Who reads the settlement with a member: the member and the office, and the office alone as
  /// long as the member has no laptop in the vault.
  public Space place(MemberId who) {
    return around.place().apply(who);
  }

  /// How the settlement with a member stands today.
  public SettlementOutlook outlook(MemberId who) {
    return around
        .memberships()
        .register()
        .line(who, today())
        .map(this::outlook)
        .orElseGet(SettlementOutlook.None::new);
  }

  /// Those that were made final with a member.
  List<FinalSettlement> madeWith(MemberId who) {
    return store.read(settlements::all).stream().filter(one -> one.member().equals(who)).toList();
  }

  /// Those that were made final and count: of two for one leaving the first.
  List<FinalSettlement> made() {
    return store.read(sql ->
        settlements.all(sql).stream()
            .filter(one ->
                settlements
                    .find(sql, one.member(), one.lastDay())
                    .filter(first -> first.id().equals(one.id()))
                    .isPresent())
            .toList());
  }

  /// Whether a settlement was made final with somebody.
  public boolean isFinal(MemberId who) {
    return !madeWith(who).isEmpty();
  }

  /// Of everybody who leaves, or left and has a settlement.
  public List<SettlementOutlook> all() {
    List<SettlementOutlook> all = new ArrayList<>();
    for (var line : around.memberships().register().on(today())) {
      var outlook = outlook(line);
      if (!(outlook instanceof SettlementOutlook.None)) all.add(outlook);
    }
    return all;
  }

  private SettlementOutlook outlook(Register.Line line) {
    var standing = line.standing();
    boolean isGoing = standing.lastDay().isPresent() && standing.ending().isPresent();
    if (!isGoing) return new SettlementOutlook.None();
    var lastDay = standing.lastDay().get();
    var made = store.read(sql -> settlements.find(sql, line.id(), lastDay));
    if (made.isPresent()) return new SettlementOutlook.Final(line, made.get());
    var day = today();
    var draft = Settlement.of(leaving(line, lastDay, day), around.parts());
    return new SettlementOutlook.Provisional(
        line,
        draft,
        PayoutPlan.of(draft.sum(), lastDay, day, rules(line, lastDay)),
        around.memberships().inTheWay(line.id(), lastDay));
  }

  private SettlementPart.Leaving leaving(Register.Line line, LocalDate lastDay, LocalDate day) {
    return new SettlementPart.Leaving(line.id(), lastDay, day, rules(line, lastDay));
  }

  private Rules rules(Register.Line line, LocalDate lastDay) {
    var since = line.standing().admitted().orElse(lastDay);
    return around.statutes().rulebook().bindingOn(new Bound(line.id(), since), lastDay);
  }

  /// Makes a settlement final as it stands now.
  ///
  /// @param maker who decides it
  public SettlementOutcome finish(MemberId who, MemberId maker) {
    return switch (outlook(who)) {
      case SettlementOutlook.None _ -> new SettlementOutcome.NotLeaving(state(who));
      case SettlementOutlook.Final(var _, var made) ->
          new SettlementOutcome.AlreadyFinal(made.day());
      case SettlementOutlook.Provisional draft -> finish(draft, maker);
    };
  }

  private MemberState state(MemberId who) {
    return around
        .memberships()
        .register()
        .line(who, today())
        .map(line -> line.standing().state())
        .orElse(MemberState.DECLINED);
  }

  private SettlementOutcome finish(SettlementOutlook.Provisional draft, MemberId maker) {
    var settlement = draft.settlement();
    if (!draft.until().isBefore(today())) return new SettlementOutcome.NotBefore(draft.until());
    if (!settlement.unseen().isEmpty())
      return new SettlementOutcome.NotAllSeen(settlement.unseen());
    if (!settlement.missing().isEmpty())
      return new SettlementOutcome.Asks(settlement.missing().getFirst());
    if (!draft.inTheWay().isEmpty()) return new SettlementOutcome.StillOpen(draft.inTheWay());
    return switch (draft.plan()) {
      case PayoutPlan.Outcome.Asks(var missing) -> new SettlementOutcome.Asks(missing);
      case PayoutPlan.Outcome.Made(var plan) -> write(settlement, plan, maker);
    };
  }

  private SettlementOutcome write(Settlement settlement, PayoutPlan plan, MemberId maker) {
    var leaving = settlement.leaving();
    var outcome = keep(settlement, plan, maker);
    if (outcome instanceof SettlementOutcome.Saved)
      around.parts().forEach(part -> part.madeFinal(leaving));
    return outcome;
  }

  private SettlementOutcome keep(Settlement settlement, PayoutPlan plan, MemberId maker) {
    var leaving = settlement.leaving();
    return store.write(
        "settlement.finish",
        tx -> {
          var there = settlements.find(tx.sql(), leaving.member(), leaving.lastDay());
          if (there.isPresent()) return new SettlementOutcome.AlreadyFinal(there.get().day());
          var made =
              new FinalSettlement(
                  new SettlementId(ids.next()),
                  leaving.member(),
                  leaving.lastDay(),
                  leaving.day(),
                  settlement.lines(),
                  plan.by().isEmpty() ? 1 : count(plan),
                  term(plan),
                  plan.by().stream().map(RuleVersion::id).toList(),
                  maker,
                  clock.instant(),
                  List.of());
          settlements.put(tx, place(leaving.member()), made);
          return new SettlementOutcome.Saved(made, tx.deed());
        });
  }

  private static int count(PayoutPlan plan) {
    return plan.by().stream()
        .filter(one -> one.known().filter(RuleKey.PAYOUT_INSTALMENTS::equals).isPresent())
        .flatMap(one -> one.meaning().stream())
        .map(RuleValue.Count.class::cast)
        .mapToInt(one -> Math.max(1, one.count()))
        .findFirst()
        .orElse(1);
  }

  private static Optional<RuleValue.Term> term(PayoutPlan plan) {
    return plan.by().stream()
        .filter(one -> one.known().filter(RuleKey.PAYOUT_TERM::equals).isPresent())
        .flatMap(one -> one.meaning().stream())
        .map(RuleValue.Term.class::cast)
        .findFirst();
  }

  /// Notes that an instalment, or a part of what is left, went over.
  ///
  /// @param amount above zero, whichever way it goes
  public SettlementOutcome pay(MemberId who, LocalDate day, Money amount, Optional<String> proof) {
    if (!(outlook(who) instanceof SettlementOutlook.Final(var _, var made)))
      return new SettlementOutcome.NotFinalYet();
    if (!amount.isPositive()) return new SettlementOutcome.NothingPaid();
    if (day.isAfter(today())) return new SettlementOutcome.NotYetPaid(day);
    return store.write(
        "settlement.pay",
        tx -> {
          var now = settlements.find(tx.sql(), who, made.lastDay()).orElseThrow();
          var left = now.left().abs();
          if (amount.compareTo(left) > 0) return new SettlementOutcome.TooMuch(amount, left);
          var signed = now.sum().isNegative() ? amount.negate() : amount;
          var payment =
              new FinalSettlement.Payment(
                  day, signed, proof.map(String::strip).filter(text -> !text.isEmpty()));
          settlements.pay(
              tx, place(who), now, new Settlements.Paid(ids.next(), payment, clock.instant()));
          return new SettlementOutcome.Saved(
              settlements.find(tx.sql(), who, made.lastDay()).orElseThrow(), tx.deed());
        });
  }

  /// Notes what the bank showed to have gone over, as part of that deed; once for each `id`.
  void paid(Tx tx, SettlementId settlement, UUID id, FinalSettlement.Payment payment) {
    var made =
        settlements.all(tx.sql()).stream().filter(one -> one.id().equals(settlement)).findFirst();
    if (made.isEmpty() || settlements.hasPayment(tx.sql(), id)) return;
    var paid = new Settlements.Paid(id, payment, clock.instant());
    settlements.pay(tx, place(made.get().member()), made.get(), paid);
  }

  /// Takes back what was made final or noted, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
