package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a circle's rulebook says, as plain values; one version of it. A month keeps the version it
/// was computed with, so that it comes out the same for ever.
public record GiftRules(Joining joining, Saving saving, Care care, Giving giving) {

  /// Who takes part and how that changes.
  ///
  /// @param leastMembers below it the circle should not start; `mostMembers` a size in which people
  ///   still know each other
  /// @param levelChangeMonths months of the year in which a level may change, 1 to 12
  /// @param levelStays how many months a new level is kept at least
  /// @param noticeMonths between giving notice and leaving
  public record Joining(
      Levels levels,
      int leastMembers,
      int mostMembers,
      Set<Integer> levelChangeMonths,
      int levelStays,
      int noticeMonths) {
    public Joining {
      levelChangeMonths = Set.copyOf(levelChangeMonths);
      if (leastMembers < 1 || mostMembers < leastMembers || levelStays < 0 || noticeMonths < 0)
        throw new IllegalArgumentException(leastMembers + " to " + mostMembers + " members");
      if (!levelChangeMonths.stream().allMatch(month -> month >= 1 && month <= 12))
        throw new IllegalArgumentException("months " + levelChangeMonths);
    }

    /// Whether a level that was chosen for `since` may change from this month on.
    public boolean mayChange(YearMonth since, YearMonth month) {
      return levelChangeMonths.contains(month.getMonthValue())
          && !month.isBefore(since.plusMonths(levelStays));
    }

    /// The last month of who gives notice on that day: it runs in whole months after this one.
    public YearMonth lastMonth(LocalDate notice) {
      return YearMonth.from(notice).plusMonths(noticeMonths);
    }

    public Joining with(Levels other) {
      return new Joining(
          other, leastMembers, mostMembers, levelChangeMonths, levelStays, noticeMonths);
    }

    public Joining withMembers(int least, int most) {
      return new Joining(levels, least, most, levelChangeMonths, levelStays, noticeMonths);
    }

    public Joining withLevelChangeMonths(Set<Integer> months) {
      return new Joining(levels, leastMembers, mostMembers, months, levelStays, noticeMonths);
    }

    public Joining withLevelStays(int months) {
      return new Joining(
          levels, leastMembers, mostMembers, levelChangeMonths, months, noticeMonths);
    }

    public Joining withNotice(int months) {
      return new Joining(levels, leastMembers, mostMembers, levelChangeMonths, levelStays, months);
    }
  }

  /// What a member puts aside and what it costs.
  ///
  /// @param share of the level that is put aside each month; zero where members pay on call
  /// @param capDeposits how many deposits an account holds; more is surplus. None: no cap.
  /// @param entryFee once
  /// @param monthlyFee for the costs, apart from what is put aside
  /// @param isIllSaving whether who receives puts aside too
  public record Saving(
      Rate share,
      Optional<Integer> capDeposits,
      Money entryFee,
      Money monthlyFee,
      boolean isIllSaving) {
    public Saving {
      if (share.value().signum() < 0 || entryFee.isNegative() || monthlyFee.isNegative())
        throw new IllegalArgumentException("share " + share);
      if (capDeposits.filter(cap -> cap < 1).isPresent())
        throw new IllegalArgumentException("cap " + capDeposits);
    }

    /// Half up to the cent.
    public Money deposit(Money level) {
      return level.times(share, RoundingMode.HALF_UP);
    }

    /// What an account holds at most.
    public Optional<Money> cap(Money level) {
      return capDeposits.map(cap -> Money.ofCents(Math.multiplyExact(deposit(level).cents(), cap)));
    }

    /// What of a balance is above the cap; paid back at the yearly settlement.
    public Money surplus(Money level, Money balance) {
      return cap(level).map(cap -> balance.minus(cap)).filter(Money::isPositive).orElse(Money.ZERO);
    }

    /// What taking part costs from joining on, apart from what is put aside.
    public Money costs(int months) {
      return entryFee.plus(Money.ofCents(Math.multiplyExact(monthlyFee.cents(), months)));
    }

    public Saving withShare(Rate other) {
      return new Saving(other, capDeposits, entryFee, monthlyFee, isIllSaving);
    }

    public Saving withCap(Optional<Integer> deposits) {
      return new Saving(share, deposits, entryFee, monthlyFee, isIllSaving);
    }

    public Saving withEntryFee(Money fee) {
      return new Saving(share, capDeposits, fee, monthlyFee, isIllSaving);
    }

    public Saving withMonthlyFee(Money fee) {
      return new Saving(share, capDeposits, entryFee, fee, isIllSaving);
    }

    public Saving withIllSaving(boolean isSaving) {
      return new Saving(share, capDeposits, entryFee, monthlyFee, isSaving);
    }
  }

  /// From when to when somebody who is ill receives, and which part of the level.
  ///
  /// @param longestMonths of gifts in one case
  /// @param sameCaseMonths who falls ill again sooner than this goes on with the earlier case: no
  ///   new waiting time, and the months already given count
  /// @param steps percentages that may be agreed; none: any
  /// @param leastPercentage below it there is no gift
  public record Care(
      Waiting waiting,
      int longestMonths,
      int sameCaseMonths,
      Optional<List<Integer>> steps,
      int leastPercentage) {
    public Care {
      steps = steps.map(List::copyOf);
      if (longestMonths < 1 || sameCaseMonths < 0)
        throw new IllegalArgumentException("longest " + longestMonths);
      if (leastPercentage < 1 || leastPercentage > 100)
        throw new IllegalArgumentException("least " + leastPercentage);
    }

    public boolean allows(int percentage) {
      if (percentage == 0) return true;
      if (percentage < leastPercentage || percentage > 100) return false;
      return steps.map(list -> list.contains(percentage)).orElse(true);
    }

    public Care with(Waiting other) {
      return new Care(other, longestMonths, sameCaseMonths, steps, leastPercentage);
    }

    public Care withLongest(int months) {
      return new Care(waiting, months, sameCaseMonths, steps, leastPercentage);
    }

    public Care withSameCase(int months) {
      return new Care(waiting, longestMonths, months, steps, leastPercentage);
    }

    public Care withSteps(Optional<List<Integer>> agreed, int least) {
      return new Care(waiting, longestMonths, sameCaseMonths, agreed, least);
    }
  }

  /// How a month's gifts are divided.
  ///
  /// @param isIllGiving whether who receives gives to the others who do
  /// @param limit the largest part of a member's own level that may be asked in a month
  /// @param roundingCents a target is rounded half up to a multiple of this: 1, or 10
  public record Giving(
      boolean isIllGiving,
      Optional<Rate> limit,
      Shortage shortage,
      int roundingCents,
      Optional<Alliance> alliance) {
    public Giving {
      if (roundingCents < 1) throw new IllegalArgumentException("rounding " + roundingCents);
      if (shortage == Shortage.ALLIANCE && alliance.isEmpty())
        throw new IllegalArgumentException("an alliance is asked that there is not");
    }

    public Giving with(Shortage other) {
      return new Giving(isIllGiving, limit, other, roundingCents, alliance);
    }

    public Giving with(Shortage other, Optional<Alliance> allied) {
      return new Giving(isIllGiving, limit, other, roundingCents, allied);
    }

    public Giving withLimit(Optional<Rate> most) {
      return new Giving(isIllGiving, most, shortage, roundingCents, alliance);
    }

    public Giving withRounding(int cents) {
      return new Giving(isIllGiving, limit, shortage, cents, alliance);
    }

    public Giving withIllGiving(boolean isGiving) {
      return new Giving(isGiving, limit, shortage, roundingCents, alliance);
    }
  }

  public GiftRules with(Joining other) {
    return new GiftRules(other, saving, care, giving);
  }

  public GiftRules with(Saving other) {
    return new GiftRules(joining, other, care, giving);
  }

  public GiftRules with(Care other) {
    return new GiftRules(joining, saving, other, giving);
  }

  public GiftRules with(Giving other) {
    return new GiftRules(joining, saving, care, other);
  }
}
