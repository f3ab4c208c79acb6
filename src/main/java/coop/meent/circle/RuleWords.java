package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.gift.GiftRules.Care;
import coop.meent.gift.GiftRules.Giving;
import coop.meent.gift.Levels;
import coop.meent.gift.Shortage;
import coop.meent.gift.Waiting;
import coop.meent.pooling.Percent;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a rulebook says, in words that who never saw one understands.
public record RuleWords(Texts texts) {

  private static final int FEW = 4;

  public String says(RulePoint point, CircleRules rules) {
    var gifts = rules.gifts();
    var joining = gifts.joining();
    var saving = gifts.saving();
    var care = gifts.care();
    var giving = gifts.giving();
    return switch (point) {
      case LEVELS -> levels(joining.levels());
      case SHARE -> saving.share().value().signum() == 0 ? text("onCall") : part(saving.share());
      case CAP -> saving.capDeposits().map(most -> text("cap", most)).orElseGet(() -> text("free"));
      case ENTRY_FEE -> text("once", texts.euro(saving.entryFee()));
      case MONTHLY_FEE -> text("monthly", texts.euro(saving.monthlyFee()));
      case ILL_SAVING -> yes(saving.isIllSaving());
      case WAITING -> waiting(care.waiting());
      case LONGEST -> months(care.longestMonths());
      case SAME_CASE -> months(care.sameCaseMonths());
      case STEPS -> steps(care);
      case SIZE -> text("size", joining.leastMembers(), joining.mostMembers());
      case LEVEL_MONTHS -> months(joining.levelChangeMonths());
      case LEVEL_STAYS -> months(joining.levelStays());
      case NOTICE -> months(joining.noticeMonths());
      case ILL_GIVING -> yes(giving.isIllGiving());
      case LIMIT -> giving.limit().map(this::part).orElseGet(() -> text("free"));
      case SHORTAGE -> shortage(giving);
      case ROUNDING -> texts.count("circle.says.cents", giving.roundingCents());
      case NAMES -> yes(rules.isNamed());
    };
  }

  /// As somebody of this language types it; [RulePoint#put] takes it.
  public String typed(RulePoint point, CircleRules rules) {
    return TypedRule.typed(point.said(rules), texts);
  }

  private String text(String key, Object... arguments) {
    return texts.get("circle.says." + key, arguments);
  }

  private String yes(boolean is) {
    return text(is ? "yes" : "no");
  }

  private String months(int months) {
    return texts.count("pooling.months", months);
  }

  private String part(Rate rate) {
    return text("part", Percent.of(rate.value()));
  }

  public String levels(Levels levels) {
    return switch (levels) {
      case Levels.Table(var all) when all.size() <= FEW ->
          all.stream().map(texts::euro).collect(Collectors.joining(" · "));
      case Levels.Table(var all) -> text("levels", all.size(), euro(least(all)), euro(most(all)));
      case Levels.Between(var least, var most) -> text("between", euro(least), euro(most));
    };
  }

  private String euro(Money money) {
    return texts.euro(money);
  }

  private static Money least(List<Money> all) {
    return all.stream().min(Money::compareTo).orElseThrow();
  }

  private static Money most(List<Money> all) {
    return all.stream().max(Money::compareTo).orElseThrow();
  }

  private String waiting(Waiting waiting) {
    var length =
        waiting.unit() == Waiting.Unit.DAYS
            ? texts.count("circle.says.days", waiting.length())
            : months(waiting.length());
    return waiting.isInsideLongest() ? text("inside", length) : length;
  }

  private String steps(Care care) {
    return care.steps()
        .map(all ->
            new TreeSet<>(all).stream().map(one -> one + "%").collect(Collectors.joining(" · ")))
        .orElseGet(() -> text("anyFrom", care.leastPercentage()));
  }

  private String months(Set<Integer> months) {
    if (months.isEmpty()) return text("never");
    if (months.size() == 12) return text("everyMonth");
    return new TreeSet<>(months)
        .stream()
            .map(one ->
                Month.of(one).getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale()))
            .collect(Collectors.joining(", "));
  }

  private String shortage(Giving giving) {
    var way = texts.get("circle.way." + giving.shortage().name());
    return giving
        .alliance()
        .filter(any -> giving.shortage() == Shortage.ALLIANCE)
        .map(one -> text("alliance", way, one.floorDeposits(), Percent.of(one.limit().value())))
        .orElse(way);
  }
}
