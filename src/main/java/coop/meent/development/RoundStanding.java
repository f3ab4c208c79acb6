package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A round with all that came of it.
///
/// @param pledges that hold
/// @param taken of each, once it is closed and came together
/// @param fromPool what the pool puts in; while it is open what it would by now
/// @param back to each of what was left
/// @param finished the day of the last bill
public record RoundStanding(
    LearningRound round,
    RoundState state,
    Map<MemberId, Money> pledges,
    Map<MemberId, Money> taken,
    Money fromPool,
    List<RoundPayment> payments,
    Map<MemberId, Money> back,
    Money backToPool,
    Optional<LocalDate> finished) {

  public RoundStanding {
    pledges = Map.copyOf(pledges);
    taken = Map.copyOf(taken);
    payments = List.copyOf(payments);
    back = Map.copyOf(back);
  }

  private static Money sum(Map<MemberId, Money> parts) {
    return Money.sum(List.copyOf(parts.values()));
  }

  public Money pledged() {
    return sum(pledges);
  }

  /// What it has to spend; while it is open what it would have by now, at most its most.
  public Money raised() {
    if (state == RoundState.MADE || state == RoundState.FINISHED) return sum(taken).plus(fromPool);
    var all = pledged().plus(fromPool);
    return all.compareTo(round.money().most()) > 0 ? round.money().most() : all;
  }

  public Money paid() {
    return Money.sum(payments.stream().map(RoundPayment::amount).toList());
  }

  public Money left() {
    return state == RoundState.MADE ? raised().minus(paid()) : Money.ZERO;
  }

  public Money of(MemberId who) {
    return pledges.getOrDefault(who, Money.ZERO);
  }

  /// What is missing to come together.
  public Money missing() {
    var gap = round.money().least().minus(raised());
    return gap.isNegative() ? Money.ZERO : gap;
  }
}
