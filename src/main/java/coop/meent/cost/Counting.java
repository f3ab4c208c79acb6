package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.JournalFilter;
import coop.meent.member.History;
import coop.meent.member.Member;
import coop.meent.member.Register;
import coop.meent.work.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads from the books, the register and the hours what there is to share and who counts for what.
///
/// @param ofRuns entries of runs, and what took them back
record Counting(Surroundings around, Set<EntryId> ofRuns, List<Member> members, Register register) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String TURNOVER = "WOmz";

  /// By the members and the register of this moment, for any number of periods.
  ///
  /// @param runs all there ever were
  static Counting now(Surroundings around, List<CostRun> runs) {
    Set<EntryId> ofRuns = new HashSet<>();
    for (var run : runs) {
      ofRuns.add(run.entry());
      run.withdrawn().ifPresent(one -> ofRuns.add(one.entry()));
    }
    return new Counting(
        around, ofRuns, around.members().members(), around.memberships().register());
  }

  /// What a pool's accounts have in a period, without what runs booked on them.
  SequencedMap<AccountId, Money> costs(CostPool pool, FiscalPeriod period) {
    SequencedMap<AccountId, Money> costs = new LinkedHashMap<>();
    for (var account : pool.accounts()) {
      var sum = new Money[] {Money.ZERO};
      around
          .ledger()
          .eachEntry(
              JournalFilter.all(pool.book()).within(period).on(account),
              entry -> {
                if (ofRuns.contains(entry.id())) return;
                for (var posting : entry.postings())
                  if (posting.account().equals(account)
                      && pool.holds(entry.text(), posting.text().orElse("")))
                    sum[0] = sum[0].plus(posting.amount());
              });
      if (!sum[0].isZero()) costs.put(account, sum[0]);
    }
    return costs;
  }

  /// What everybody counts for, and what is left for the cooperative, in the same unit.
  record Counted(List<Claim> claims, BigDecimal rest) {
    boolean isNothing() {
      return claims.stream().allMatch(one -> one.weight().signum() == 0);
    }
  }

  /// Whoever was a member on a day of the period, in order of number.
  Counted count(CostPool pool, CostKey key, FiscalPeriod period) {
    var days = days(period);
    var weights = weights(pool, key, period, days);
    List<Claim> claims = new ArrayList<>();
    for (var member : members) {
      int present = days.getOrDefault(member.id(), 0);
      if (present == 0) continue;
      claims.add(
          new Claim(
              member.id(),
              member.number().orElse(Integer.MAX_VALUE),
              member.name(),
              weights.getOrDefault(member.id(), BigDecimal.ZERO).max(BigDecimal.ZERO),
              present));
    }
    return new Counted(claims, rest(key, period, claims));
  }

  /// Of percentages what is left of a hundred, over all days of the period.
  private static BigDecimal rest(CostKey key, FiscalPeriod period, List<Claim> claims) {
    if (key.kind() != KeyKind.PERCENT) return BigDecimal.ZERO;
    var whole = HUNDRED.multiply(BigDecimal.valueOf(length(period)));
    return claims.stream().map(Claim::weight).reduce(whole, BigDecimal::subtract);
  }

  private static long length(FiscalPeriod period) {
    return period.to().toEpochDay() - period.from().toEpochDay() + 1;
  }

  private Map<MemberId, BigDecimal> weights(
      CostPool pool, CostKey key, FiscalPeriod period, Map<MemberId, Integer> days) {
    Map<MemberId, BigDecimal> weights = new HashMap<>();
    switch (key.kind()) {
      case EQUAL -> days.keySet().forEach(member -> weights.put(member, BigDecimal.ONE));
      case WEEKS ->
          days.forEach((member, count) -> weights.put(member, BigDecimal.valueOf((long) count)));
      case HOURS -> weights.putAll(hours(period));
      case TURNOVER -> weights.putAll(turnover(pool, period));
      case INSURED -> weights.putAll(insured(pool, period));
      case SHARES, PERCENT ->
          key.weights()
              .forEach((member, weight) -> {
                var count = BigDecimal.valueOf((long) days.getOrDefault(member, 0));
                weights.put(member, weight.multiply(count));
              });
    }
    return weights;
  }

  private Map<MemberId, BigDecimal> hours(FiscalPeriod period) {
    Map<MemberId, Long> minutes = new HashMap<>();
    for (Hours one : around.hours().within(period))
      minutes.merge(one.member(), (long) one.minutes(), Long::sum);
    Map<MemberId, BigDecimal> counted = new HashMap<>();
    minutes.forEach((member, count) -> counted.put(member, BigDecimal.valueOf(count)));
    return counted;
  }

  private Map<MemberId, BigDecimal> insured(CostPool pool, FiscalPeriod period) {
    return around.insured().borne(period, name -> pool.holds(name));
  }

  private Map<MemberId, BigDecimal> turnover(CostPool pool, FiscalPeriod period) {
    var accounts =
        around.ledger().accounts(pool.book()).stream()
            .filter(one -> one.kind() == AccountKind.REVENUE)
            .filter(one -> one.rgs().filter(code -> code.startsWith(TURNOVER)).isPresent())
            .map(Account::id)
            .toList();
    var filter = BalanceFilter.all(pool.book()).from(period.from()).to(period.to());
    Map<MemberId, BigDecimal> turnover = new HashMap<>();
    around
        .statements()
        .balancesByMember(filter, accounts)
        .forEach(
            (member, amount) -> turnover.put(member, BigDecimal.valueOf(amount.negate().cents())));
    return turnover;
  }

  /// How many days of a period everybody was a member; without those who were on none.
  private Map<MemberId, Integer> days(FiscalPeriod period) {
    Map<MemberId, Integer> days = new HashMap<>();
    for (var member : members) {
      Optional<History> history = register.history(member.id());
      int count = 0;
      for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1))
        if (isMember(history, day)) count++;
      if (count > 0) days.put(member.id(), count);
    }
    return days;
  }

  private static boolean isMember(Optional<History> history, LocalDate day) {
    return history
        .flatMap(one -> one.on(day))
        .filter(standing -> standing.state().isMember())
        .isPresent();
  }
}
