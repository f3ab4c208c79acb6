package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/// Works out every round and the pool from what all laptops have alike: who put in what, by which
/// day. A round closes by itself, the day after its last one; what somebody put in on another
/// laptop and comes later counts by its day, so that all come to the same. Rounds that close on one
/// day draw on the pool in the order in which they were opened.
final class RoundFold {

  /// The pool comes last where cents are left over.
  private static final UUID POOL = new UUID(-1, -1);

  private final List<Pledge> pledges;
  private final List<RoundPayment> payments;
  private final List<Gift> gifts;
  private final ToIntFunction<MemberId> number;
  private final List<RoundStanding> standings = new ArrayList<>();

  private RoundFold(Facts facts, List<Gift> gifts, ToIntFunction<MemberId> number) {
    pledges = facts.pledges.stream().sorted(Pledge.ORDER).toList();
    payments = facts.payments;
    this.gifts = gifts;
    this.number = number;
  }

  /// As the file has them, in any order.
  record Facts(List<LearningRound> rounds, List<Pledge> pledges, List<RoundPayment> payments) {}

  /// @param rounds in the order in which they close
  /// @param pool what is in it on the day
  record Book(List<RoundStanding> rounds, Money pool) {

    Optional<RoundStanding> find(LearningRoundId id) {
      return rounds.stream().filter(one -> one.round().id().equals(id)).findFirst();
    }
  }

  /// @param number of a member, for the cents that are left over
  static Book on(LocalDate day, Facts facts, List<Gift> gifts, ToIntFunction<MemberId> number) {
    var fold = new RoundFold(facts, gifts, number);
    var ordered =
        facts.rounds.stream()
            .sorted(
                Comparator.comparing(LearningRound::closes)
                    .thenComparing(LearningRound::recordedAt)
                    .thenComparing(one -> one.id().uuid()))
            .toList();
    for (var round : ordered) fold.standings.add(fold.standing(round, day));
    return new Book(List.copyOf(fold.standings), fold.pool(day));
  }

  /// What came in, less what rounds that closed before a day took, with what they gave back.
  private Money pool(LocalDate day) {
    var in =
        Money.sum(
            gifts.stream()
                .filter(one -> one.to().isEmpty() && !one.on().isAfter(day))
                .map(Gift::amount)
                .toList());
    var sum = in;
    for (var one : standings) {
      boolean isTaken = one.state() == RoundState.MADE || one.state() == RoundState.FINISHED;
      if (isTaken) sum = sum.minus(one.fromPool());
      if (one.finished().filter(last -> !last.isAfter(day)).isPresent())
        sum = sum.plus(one.backToPool());
    }
    return sum.isNegative() ? Money.ZERO : sum;
  }

  private RoundStanding standing(LearningRound round, LocalDate day) {
    var held = held(round, day);
    var pledged = Money.sum(List.copyOf(held.values()));
    boolean isClosed = day.isAfter(round.closes());
    var pool = least(round.money().pool(), pool(isClosed ? round.closes() : day));
    var fromPool = least(pool, positive(round.money().most().minus(pledged)));
    boolean isMade = pledged.plus(fromPool).compareTo(round.money().least()) >= 0;
    var state = day.isBefore(round.opens()) ? RoundState.COMING : RoundState.OPEN;
    if (!isClosed) return open(round, state, held, fromPool);
    if (!isMade) return open(round, RoundState.FAILED, held, Money.ZERO);
    return closed(round, held, taken(round, held, pledged), fromPool, day);
  }

  private static RoundStanding open(
      LearningRound round, RoundState state, Map<MemberId, Money> held, Money fromPool) {
    return new RoundStanding(
        round, state, held, Map.of(), fromPool, List.of(), Map.of(), Money.ZERO, Optional.empty());
  }

  private Map<MemberId, Money> held(LearningRound round, LocalDate day) {
    Map<MemberId, Money> held = new LinkedHashMap<>();
    for (var one : pledges)
      if (one.round().equals(round.id()) && round.isOpen(one.on()) && !one.on().isAfter(day))
        held.put(one.by(), one.amount());
    held.values().removeIf(Money::isZero);
    return held;
  }

  /// What is above the most stays with who put it in, in the proportion of that.
  private Map<MemberId, Money> taken(
      LearningRound round, Map<MemberId, Money> held, Money pledged) {
    if (pledged.compareTo(round.money().most()) <= 0) return held;
    return split(round.money().most(), held, Money.ZERO).members;
  }

  private RoundStanding closed(
      LearningRound round,
      Map<MemberId, Money> held,
      Map<MemberId, Money> taken,
      Money fromPool,
      LocalDate day) {
    var paid =
        payments.stream()
            .filter(one -> one.round().equals(round.id()) && !one.on().isAfter(day))
            .sorted(Comparator.comparing(RoundPayment::on).thenComparing(RoundPayment::recordedAt))
            .toList();
    var last = paid.stream().filter(RoundPayment::isLast).map(RoundPayment::on).findFirst();
    var raised = Money.sum(List.copyOf(taken.values())).plus(fromPool);
    var left = positive(raised.minus(Money.sum(paid.stream().map(RoundPayment::amount).toList())));
    var parts = new Parts(Map.of(), Money.ZERO);
    if (last.isPresent() && left.isPositive())
      parts =
          round.leftOver() == LeftOver.POOL
              ? new Parts(Map.of(), left)
              : split(left, taken, fromPool);
    return new RoundStanding(
        round,
        last.isPresent() ? RoundState.FINISHED : RoundState.MADE,
        held,
        taken,
        fromPool,
        paid,
        parts.members,
        parts.pool,
        last);
  }

  private record Parts(Map<MemberId, Money> members, Money pool) {}

  private Parts split(Money sum, Map<MemberId, Money> by, Money pool) {
    List<Split.Share> shares = new ArrayList<>();
    by.forEach((who, amount) -> shares.add(share(number.applyAsInt(who), who.uuid(), amount)));
    if (pool.isPositive()) shares.add(share(Integer.MAX_VALUE, POOL, pool));
    Map<MemberId, Money> members = new HashMap<>();
    var toPool = Money.ZERO;
    for (var one : Split.byLargestRemainder(sum, shares).entrySet()) {
      if (one.getKey().id().equals(POOL)) toPool = one.getValue();
      else members.put(new MemberId(one.getKey().id()), one.getValue());
    }
    return new Parts(members, toPool);
  }

  private static Split.Share share(int number, UUID id, Money weight) {
    return new Split.Share(number, id, BigDecimal.valueOf(weight.cents()));
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Money positive(Money sum) {
    return sum.isNegative() ? Money.ZERO : sum;
  }
}
