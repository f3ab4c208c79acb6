package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.gift.GiftRules.Care;
import coop.meent.gift.GiftRules.Giving;
import coop.meent.gift.GiftRules.Joining;
import coop.meent.gift.GiftRules.Saving;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ten rulebooks to start from, named by their shape. They follow what circles in the Netherlands,
/// Belgium and Britain publish about themselves; what a source leaves open ([#open]) is filled in
/// as in the first, to be looked at before it is used.
public enum Preset implements Named {
  /// Eight levels, 4.5 % put aside, 36 deposits, a month of waiting, two years, half or whole.
  SMALL_CIRCLE,
  /// The waiting month counts towards the two years; levels change in January and July.
  WAITING_INSIDE {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining =
          new Joining(
              from.joining().levels(), 20, 50, Set.of(1, 7), 6, from.joining().noticeMonths());
      var saving = new Saving(SHARE, Optional.of(36), euros("477.95"), euros("10.00"), true);
      var care = new Care(Waiting.months(1).inside(), 24, 6, STEPS, 50);
      return new Adjusted(
          from.with(joining).with(saving).with(care),
          EnumSet.of(Point.LEVELS, Point.SHARE, Point.STEPS, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// Any level between two bounds, two months of waiting, any percentage, by the day.
  BY_THE_DAY {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining = anySize(new Levels.Between(euros("1000"), euros("4000")));
      var saving = new Saving(SHARE, Optional.of(36), euros("150"), euros("15"), true);
      var care = new Care(Waiting.months(2), 24, 6, Optional.empty(), 1);
      return new Adjusted(
          from.with(joining).with(saving).with(care),
          EnumSet.of(Point.CAP, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// Accounts hold 24 deposits; surplus goes back sooner.
  LOW_CAP {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining = anySize(new Levels.Between(euros("750"), euros("4000")));
      var saving = new Saving(SHARE, Optional.of(24), euros("285"), euros("15"), true);
      return new Adjusted(
          from.with(joining).with(saving),
          EnumSet.of(
              Point.LEVELS,
              Point.WAITING,
              Point.LONGEST,
              Point.STEPS,
              Point.INTERVAL,
              Point.NOTICE));
    }
  },
  /// Nothing is put aside; members give when asked, at most 6 % of their own level a month.
  ON_CALL {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining = anySize(new Levels.Between(euros("500"), euros("5000")));
      var saving = new Saving(Rate.of("0"), Optional.empty(), euros("125"), euros("10"), true);
      var care = new Care(Waiting.months(2), 24, 6, Optional.empty(), 50);
      var giving =
          new Giving(false, Optional.of(Rate.percent("6")), Shortage.REPORT, 1, Optional.empty());
      return new Adjusted(
          from.with(joining).with(saving).with(care).with(giving),
          EnumSet.of(Point.LEVELS, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// 5 % put aside in a small circle that is allied with others.
  FIVE_PERCENT_ALLIED {
    @Override
    Adjusted adjust(GiftRules from) {
      var saving = new Saving(Rate.percent("5"), Optional.of(36), Money.ZERO, euros("10"), true);
      var giving = new Giving(false, Optional.empty(), Shortage.ALLIANCE, 1, ALLIED);
      return new Adjusted(
          from.with(anySize(new Levels.Between(euros("500"), euros("2500"))))
              .with(saving)
              .with(giving),
          EnumSet.of(
              Point.CAP, Point.WAITING, Point.STEPS, Point.ALLIANCE, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// One twenty-third of the level, so that 23 deposits make one gift; accounts hold 48.
  TWENTY_THIRD {
    @Override
    Adjusted adjust(GiftRules from) {
      var levels = Levels.Table.steps(1_000, 2_000, 500);
      var joining = new Joining(levels, 20, 50, from.joining().levelChangeMonths(), 6, 1);
      var saving =
          new Saving(Rate.of("0.0434782609"), Optional.of(48), euros("225"), euros("12.50"), true);
      return new Adjusted(
          from.with(joining).with(saving),
          EnumSet.of(
              Point.FEES, Point.WAITING, Point.LONGEST, Point.STEPS, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// 5 % put aside: twenty deposits make one gift.
  FIVE_PERCENT {
    @Override
    Adjusted adjust(GiftRules from) {
      var saving =
          new Saving(Rate.percent("5"), Optional.of(36), euros("225"), euros("12.50"), true);
      return new Adjusted(
          from.with(saving),
          EnumSet.of(
              Point.LEVELS,
              Point.CAP,
              Point.FEES,
              Point.WAITING,
              Point.LONGEST,
              Point.STEPS,
              Point.INTERVAL,
              Point.NOTICE));
    }
  },
  /// One level for all, nothing put aside, one year.
  ONE_LEVEL {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining = new Joining(new Levels.Table(List.of(euros("1000"))), 20, 50, Set.of(), 0, 1);
      var saving = new Saving(Rate.of("0"), Optional.empty(), euros("250"), euros("12.50"), true);
      var care = new Care(Waiting.months(1), 12, 6, STEPS, 50);
      return new Adjusted(
          from.with(joining).with(saving).with(care),
          EnumSet.of(Point.WAITING, Point.STEPS, Point.INTERVAL, Point.NOTICE));
    }
  },
  /// Thirty days of waiting.
  THIRTY_DAYS {
    @Override
    Adjusted adjust(GiftRules from) {
      var joining = new Joining(from.joining().levels(), 25, 50, ALL_MONTHS, 0, 1);
      var care = new Care(Waiting.days(30), 24, 6, STEPS, 50);
      return new Adjusted(
          from.with(joining).with(care),
          EnumSet.of(
              Point.LEVELS,
              Point.SHARE,
              Point.CAP,
              Point.FEES,
              Point.STEPS,
              Point.INTERVAL,
              Point.NOTICE));
    }
  };

  /// What a rulebook must say and a source may leave open.
  public enum Point implements Named {
    LEVELS,
    SHARE,
    CAP,
    FEES,
    WAITING,
    LONGEST,
    STEPS,
    INTERVAL,
    NOTICE,
    ALLIANCE;

    @Override
    public String in(Texts texts) {
      return texts.get("gift.point." + name());
    }
  }

  record Adjusted(GiftRules rules, Set<Point> open) {}

  private static final Rate SHARE = Rate.percent("4.5");
  private static final Optional<List<Integer>> STEPS = Optional.of(List.of(50, 100));
  private static final Set<Integer> ALL_MONTHS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  private static final Optional<Alliance> ALLIED = Optional.of(new Alliance(6, Rate.percent("10")));

  private static Money euros(String amount) {
    return Money.parse(amount);
  }

  private static Joining anySize(Levels levels) {
    return new Joining(levels, 20, 10_000, ALL_MONTHS, 0, 1);
  }

  Adjusted adjust(GiftRules from) {
    return new Adjusted(from, EnumSet.of(Point.INTERVAL, Point.NOTICE));
  }

  public GiftRules rules() {
    var joining = new Joining(Levels.Table.steps(750, 2_500, 250), 20, 50, ALL_MONTHS, 6, 1);
    var saving = new Saving(SHARE, Optional.of(36), euros("225"), euros("12.50"), true);
    var care = new Care(Waiting.months(1), 24, 6, STEPS, 50);
    var giving = new Giving(false, Optional.empty(), Shortage.REPORT, 1, Optional.empty());
    return adjust(new GiftRules(joining, saving, care, giving)).rules();
  }

  /// What no source told, to be decided by the circle.
  public Set<Point> open() {
    return adjust(SMALL_CIRCLE.rules()).open();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("gift.preset." + name());
  }
}
