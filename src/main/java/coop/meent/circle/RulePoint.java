package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.gift.Alliance;
import coop.meent.gift.GiftRules;
import coop.meent.gift.GiftRules.Care;
import coop.meent.gift.GiftRules.Giving;
import coop.meent.gift.GiftRules.Joining;
import coop.meent.gift.GiftRules.Saving;
import coop.meent.gift.Levels;
import coop.meent.gift.Shortage;
import coop.meent.gift.Waiting;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a circle's rulebook says, point by point: each is a line of text that people can type and
/// the file keeps. `circle.point.<POINT>` names it, `circle.point.<POINT>.example` shows how it is
/// written.
public enum RulePoint implements Named {
  /// `750 1000 1250`, or `1000-4000` for any amount between.
  LEVELS(
      Form.joining(
          joining -> said(joining.levels()), (joining, text) -> joining.with(levels(text)))),
  /// Part of the level that is put aside: `4.5%`; `0%` where members give on call.
  SHARE(
      Form.saving(
          saving -> percent(saving.share()), (saving, text) -> saving.withShare(rate(text)))),
  /// How many deposits an account holds: `36`, or `none`.
  CAP(
      Form.saving(
          saving -> orNone(saving.capDeposits().map(String::valueOf)),
          (saving, text) -> saving.withCap(unlessNone(text, Integer::valueOf)))),
  /// Once: `225`.
  ENTRY_FEE(
      Form.saving(
          saving -> saving.entryFee().toString(),
          (saving, text) -> saving.withEntryFee(Money.parse(text)))),
  /// `12.50`
  MONTHLY_FEE(
      Form.saving(
          saving -> saving.monthlyFee().toString(),
          (saving, text) -> saving.withMonthlyFee(Money.parse(text)))),
  /// Whether who receives puts aside too: `yes`, `no`.
  ILL_SAVING(
      Form.saving(
          saving -> yes(saving.isIllSaving()),
          (saving, text) -> saving.withIllSaving(isYes(text)))),
  /// `1M`, `30D`, or `1M inside` where it counts towards the longest duration.
  WAITING(Form.care(care -> said(care.waiting()), (care, text) -> care.with(waiting(text)))),
  /// Months of gifts in one case: `24`.
  LONGEST(
      Form.care(
          care -> String.valueOf(care.longestMonths()),
          (care, text) -> care.withLongest(Integer.parseInt(text)))),
  /// Who falls ill again within so many months goes on with the earlier case: `6`.
  SAME_CASE(
      Form.care(
          care -> String.valueOf(care.sameCaseMonths()),
          (care, text) -> care.withSameCase(Integer.parseInt(text)))),
  /// Percentages that may be agreed: `50 100`, or `any from 25`.
  STEPS(Form.care(RulePoint::steps, RulePoint::withSteps)),
  /// How many members: `20-50`.
  SIZE(
      Form.joining(
          joining -> joining.leastMembers() + "-" + joining.mostMembers(), RulePoint::withSize)),
  /// Months of the year in which a level may change: `1 7`, `all` or `none`.
  LEVEL_MONTHS(
      Form.joining(
          joining -> said(joining.levelChangeMonths()),
          (joining, text) -> joining.withLevelChangeMonths(months(text)))),
  /// How many months a new level is kept at least: `6`.
  LEVEL_STAYS(
      Form.joining(
          joining -> String.valueOf(joining.levelStays()),
          (joining, text) -> joining.withLevelStays(Integer.parseInt(text)))),
  /// Whole months between giving notice and leaving: `1`.
  NOTICE(
      Form.joining(
          joining -> String.valueOf(joining.noticeMonths()),
          (joining, text) -> joining.withNotice(Integer.parseInt(text)))),
  /// Whether who receives gives to the others who do: `yes`, `no`.
  ILL_GIVING(
      Form.giving(
          giving -> yes(giving.isIllGiving()),
          (giving, text) -> giving.withIllGiving(isYes(text)))),
  /// The largest part of a member's own level that may be asked in a month: `6%`, or `none`.
  LIMIT(
      Form.giving(
          giving -> orNone(giving.limit().map(RulePoint::percent)),
          (giving, text) -> giving.withLimit(unlessNone(text, RulePoint::rate)))),
  /// What happens when there is not enough: `report`, `alike`, `second_round`, or `alliance 6 10%`:
  /// so many deposits stay with a circle that helps, at most such a part of its balance.
  SHORTAGE(Form.giving(RulePoint::shortage, RulePoint::withShortage)),
  /// What a gift is asked for is rounded to a multiple of so many cents: `1`, `10`.
  ROUNDING(
      Form.giving(
          giving -> String.valueOf(giving.roundingCents()),
          (giving, text) -> giving.withRounding(Integer.parseInt(text)))),
  /// Whether donors see to whom they give: `yes`, `no`.
  NAMES(
      new Form(
          rules -> yes(rules.isNamed()),
          (rules, text) -> new CircleRules(rules.gifts(), isYes(text))));

  private static final String NONE = "none";
  private static final String ALL = "all";
  private static final String ANY = "any from ";
  private static final Pattern WAITING_TEXT = Pattern.compile("(\\d{1,3})\\s*([DM])( inside)?");

  @SuppressWarnings("ImmutableEnumChecker") // two functions that keep nothing
  private final Form form;

  RulePoint(Form form) {
    this.form = form;
  }

  /// How a point is said, and laid down as said; `put` throws [IllegalArgumentException],
  /// [ArithmeticException] or [IndexOutOfBoundsException] when the text is none of it.
  private record Form(
      Function<CircleRules, String> said, BiFunction<CircleRules, String, CircleRules> put) {

    static Form joining(Function<Joining, String> said, BiFunction<Joining, String, Joining> put) {
      return gifts(
          gifts -> said.apply(gifts.joining()),
          (gifts, text) -> gifts.with(put.apply(gifts.joining(), text)));
    }

    static Form saving(Function<Saving, String> said, BiFunction<Saving, String, Saving> put) {
      return gifts(
          gifts -> said.apply(gifts.saving()),
          (gifts, text) -> gifts.with(put.apply(gifts.saving(), text)));
    }

    static Form care(Function<Care, String> said, BiFunction<Care, String, Care> put) {
      return gifts(
          gifts -> said.apply(gifts.care()),
          (gifts, text) -> gifts.with(put.apply(gifts.care(), text)));
    }

    static Form giving(Function<Giving, String> said, BiFunction<Giving, String, Giving> put) {
      return gifts(
          gifts -> said.apply(gifts.giving()),
          (gifts, text) -> gifts.with(put.apply(gifts.giving(), text)));
    }

    private static Form gifts(
        Function<GiftRules, String> said, BiFunction<GiftRules, String, GiftRules> put) {
      return new Form(
          rules -> said.apply(rules.gifts()),
          (rules, text) -> rules.with(put.apply(rules.gifts(), text)));
    }
  }

  /// What a rulebook says on this point, as it is typed and as the file keeps it.
  public String said(CircleRules rules) {
    return form.said.apply(rules);
  }

  /// Empty when what was typed is none of this point; the words of either language are.
  public Optional<CircleRules> put(CircleRules rules, String typed) {
    try {
      return Optional.of(form.put.apply(rules, TypedRule.kept(typed)));
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  public static Optional<RulePoint> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  private static String orNone(Optional<String> said) {
    return said.orElse(NONE);
  }

  private static <T> Optional<T> unlessNone(String text, Function<String, T> read) {
    return text.equals(NONE) ? Optional.empty() : Optional.of(read.apply(text));
  }

  private static String said(Levels levels) {
    return switch (levels) {
      case Levels.Table table ->
          table.levels().stream().map(Money::toString).collect(Collectors.joining(" "));
      case Levels.Between between -> between.least() + "-" + between.most();
    };
  }

  private static Levels levels(String text) {
    var ends = text.split("-", 2);
    if (ends.length == 2) return new Levels.Between(Money.parse(ends[0]), Money.parse(ends[1]));
    return new Levels.Table(Arrays.stream(text.split("\\s+")).map(Money::parse).toList());
  }

  private static Waiting waiting(String text) {
    var found = WAITING_TEXT.matcher(text);
    if (!found.matches()) throw new IllegalArgumentException(text);
    int length = Integer.parseInt(found.group(1));
    var waiting = found.group(2).equals("D") ? Waiting.days(length) : Waiting.months(length);
    return found.group(3) == null ? waiting : waiting.inside();
  }

  private static String said(Waiting waiting) {
    return waiting.length()
        + waiting.unit().name().substring(0, 1)
        + (waiting.isInsideLongest() ? " inside" : "");
  }

  private static String steps(Care care) {
    return care.steps().map(RulePoint::joined).orElse(ANY + care.leastPercentage());
  }

  private static Care withSteps(Care care, String text) {
    boolean isAny = text.startsWith(ANY);
    var numbers = numbers(isAny ? text.substring(ANY.length()) : text);
    return care.withSteps(
        isAny ? Optional.empty() : Optional.of(numbers), Collections.min(numbers));
  }

  private static Joining withSize(Joining joining, String text) {
    var parts = text.split("-", 2);
    return joining.withMembers(
        Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
  }

  private static String said(Set<Integer> months) {
    if (months.isEmpty()) return NONE;
    return months.size() == 12 ? ALL : joined(new TreeSet<>(months));
  }

  private static Set<Integer> months(String text) {
    return switch (text) {
      case NONE -> Set.of();
      case ALL -> Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
      default -> Set.copyOf(numbers(text));
    };
  }

  private static String shortage(Giving giving) {
    var word = giving.shortage().name().toLowerCase(Locale.ROOT);
    return giving
        .alliance()
        .filter(any -> giving.shortage() == Shortage.ALLIANCE)
        .map(allied -> word + " " + allied.floorDeposits() + " " + percent(allied.limit()))
        .orElse(word);
  }

  private static Giving withShortage(Giving giving, String text) {
    var parts = text.split("\\s+");
    var shortage = Shortage.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return giving.with(
        shortage,
        parts.length == 3
            ? Optional.of(new Alliance(Integer.parseInt(parts[1]), rate(parts[2])))
            : Optional.empty());
  }

  private static String joined(Collection<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.strip().split("\\s+")).map(Integer::valueOf).toList();
  }

  private static Rate rate(String text) {
    if (!text.endsWith("%")) throw new IllegalArgumentException(text);
    return Rate.percent(text.substring(0, text.length() - 1).strip().replace(',', '.'));
  }

  private static String percent(Rate rate) {
    return new Rate(rate.value().movePointRight(2)) + "%";
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static boolean isYes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("circle.point." + name());
  }
}
