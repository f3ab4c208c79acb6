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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a circle's rulebook says, point by point: each is a line of text that people can type and
/// the file keeps. `circle.point.<POINT>` names it, `circle.point.<POINT>.example` shows how it is
/// written.
public enum RulePoint implements Named {
  /// `750 1000 1250`, or `1000-4000` for any amount between.
  LEVELS {
    @Override
    String of(CircleRules rules) {
      return switch (rules.gifts().joining().levels()) {
        case Levels.Table table ->
            table.levels().stream().map(Money::toString).collect(Collectors.joining(" "));
        case Levels.Between between -> between.least() + "-" + between.most();
      };
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.joining();
      return rules.with(all.with(joining(from, levels(text))));
    }
  },
  /// Part of the level that is put aside: `4.5%`; `0%` where members give on call.
  SHARE {
    @Override
    String of(CircleRules rules) {
      return percent(rules.gifts().saving().share());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.saving();
      return rules.with(
          all.with(
              new Saving(
                  rate(text),
                  from.capDeposits(),
                  from.entryFee(),
                  from.monthlyFee(),
                  from.isIllSaving())));
    }
  },
  /// How many deposits an account holds: `36`, or `none`.
  CAP {
    @Override
    String of(CircleRules rules) {
      return rules.gifts().saving().capDeposits().map(String::valueOf).orElse(NONE);
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.saving();
      Optional<Integer> cap =
          text.equals(NONE) ? Optional.empty() : Optional.of(Integer.valueOf(text));
      return rules.with(
          all.with(
              new Saving(
                  from.share(), cap, from.entryFee(), from.monthlyFee(), from.isIllSaving())));
    }
  },
  /// Once: `225`.
  ENTRY_FEE {
    @Override
    String of(CircleRules rules) {
      return rules.gifts().saving().entryFee().toString();
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.saving();
      return rules.with(
          all.with(
              new Saving(
                  from.share(),
                  from.capDeposits(),
                  Money.parse(text),
                  from.monthlyFee(),
                  from.isIllSaving())));
    }
  },
  /// `12.50`
  MONTHLY_FEE {
    @Override
    String of(CircleRules rules) {
      return rules.gifts().saving().monthlyFee().toString();
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.saving();
      return rules.with(
          all.with(
              new Saving(
                  from.share(),
                  from.capDeposits(),
                  from.entryFee(),
                  Money.parse(text),
                  from.isIllSaving())));
    }
  },
  /// Whether who receives puts aside too: `yes`, `no`.
  ILL_SAVING {
    @Override
    String of(CircleRules rules) {
      return yes(rules.gifts().saving().isIllSaving());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.saving();
      return rules.with(
          all.with(
              new Saving(
                  from.share(),
                  from.capDeposits(),
                  from.entryFee(),
                  from.monthlyFee(),
                  isYes(text))));
    }
  },
  /// `1M`, `30D`, or `1M inside` where it counts towards the longest duration.
  WAITING {
    @Override
    String of(CircleRules rules) {
      var waiting = rules.gifts().care().waiting();
      return waiting.length()
          + waiting.unit().name().substring(0, 1)
          + (waiting.isInsideLongest() ? " inside" : "");
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.care();
      return rules.with(
          all.with(
              new Care(
                  waiting(text),
                  from.longestMonths(),
                  from.sameCaseMonths(),
                  from.steps(),
                  from.leastPercentage())));
    }
  },
  /// Months of gifts in one case: `24`.
  LONGEST {
    @Override
    String of(CircleRules rules) {
      return String.valueOf(rules.gifts().care().longestMonths());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.care();
      return rules.with(
          all.with(
              new Care(
                  from.waiting(),
                  Integer.parseInt(text),
                  from.sameCaseMonths(),
                  from.steps(),
                  from.leastPercentage())));
    }
  },
  /// Who falls ill again within so many months goes on with the earlier case: `6`.
  SAME_CASE {
    @Override
    String of(CircleRules rules) {
      return String.valueOf(rules.gifts().care().sameCaseMonths());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.care();
      return rules.with(
          all.with(
              new Care(
                  from.waiting(),
                  from.longestMonths(),
                  Integer.parseInt(text),
                  from.steps(),
                  from.leastPercentage())));
    }
  },
  /// Percentages that may be agreed: `50 100`, or `any from 25`.
  STEPS {
    @Override
    String of(CircleRules rules) {
      var care = rules.gifts().care();
      return care.steps()
          .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining(" ")))
          .orElse("any from " + care.leastPercentage());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.care();
      boolean isAny = text.startsWith("any from ");
      var numbers = numbers(isAny ? text.substring("any from ".length()) : text);
      Optional<List<Integer>> steps = isAny ? Optional.empty() : Optional.of(numbers);
      return rules.with(
          all.with(
              new Care(
                  from.waiting(),
                  from.longestMonths(),
                  from.sameCaseMonths(),
                  steps,
                  Collections.min(numbers))));
    }
  },
  /// How many members: `20-50`.
  SIZE {
    @Override
    String of(CircleRules rules) {
      var joining = rules.gifts().joining();
      return joining.leastMembers() + "-" + joining.mostMembers();
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.joining();
      var parts = text.split("-", 2);
      return rules.with(
          all.with(
              new Joining(
                  from.levels(),
                  Integer.parseInt(parts[0].strip()),
                  Integer.parseInt(parts[1].strip()),
                  from.levelChangeMonths(),
                  from.levelStays(),
                  from.noticeMonths())));
    }
  },
  /// Months of the year in which a level may change: `1 7`, `all` or `none`.
  LEVEL_MONTHS {
    @Override
    String of(CircleRules rules) {
      var months = new TreeSet<>(rules.gifts().joining().levelChangeMonths());
      if (months.isEmpty()) return NONE;
      if (months.size() == 12) return ALL;
      return months.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.joining();
      var months =
          switch (text) {
            case NONE -> Set.<Integer>of();
            case ALL -> Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            default -> Set.copyOf(numbers(text));
          };
      return rules.with(
          all.with(
              new Joining(
                  from.levels(),
                  from.leastMembers(),
                  from.mostMembers(),
                  months,
                  from.levelStays(),
                  from.noticeMonths())));
    }
  },
  /// How many months a new level is kept at least: `6`.
  LEVEL_STAYS {
    @Override
    String of(CircleRules rules) {
      return String.valueOf(rules.gifts().joining().levelStays());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.joining();
      return rules.with(
          all.with(
              new Joining(
                  from.levels(),
                  from.leastMembers(),
                  from.mostMembers(),
                  from.levelChangeMonths(),
                  Integer.parseInt(text),
                  from.noticeMonths())));
    }
  },
  /// Whole months between giving notice and leaving: `1`.
  NOTICE {
    @Override
    String of(CircleRules rules) {
      return String.valueOf(rules.gifts().joining().noticeMonths());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.joining();
      return rules.with(
          all.with(
              new Joining(
                  from.levels(),
                  from.leastMembers(),
                  from.mostMembers(),
                  from.levelChangeMonths(),
                  from.levelStays(),
                  Integer.parseInt(text))));
    }
  },
  /// Whether who receives gives to the others who do: `yes`, `no`.
  ILL_GIVING {
    @Override
    String of(CircleRules rules) {
      return yes(rules.gifts().giving().isIllGiving());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      return rules.with(all.with(all.giving().withIllGiving(isYes(text))));
    }
  },
  /// The largest part of a member's own level that may be asked in a month: `6%`, or `none`.
  LIMIT {
    @Override
    String of(CircleRules rules) {
      return rules.gifts().giving().limit().map(RulePoint::percent).orElse(NONE);
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.giving();
      Optional<Rate> limit = text.equals(NONE) ? Optional.empty() : Optional.of(rate(text));
      return rules.with(
          all.with(
              new Giving(
                  from.isIllGiving(),
                  limit,
                  from.shortage(),
                  from.roundingCents(),
                  from.alliance())));
    }
  },
  /// What happens when there is not enough: `report`, `alike`, `second_round`, or `alliance 6 10%`:
  /// so many deposits stay with a circle that helps, at most such a part of its balance.
  SHORTAGE {
    @Override
    String of(CircleRules rules) {
      var giving = rules.gifts().giving();
      var word = giving.shortage().name().toLowerCase(Locale.ROOT);
      return giving
          .alliance()
          .filter(any -> giving.shortage() == Shortage.ALLIANCE)
          .map(allied -> word + " " + allied.floorDeposits() + " " + percent(allied.limit()))
          .orElse(word);
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.giving();
      var parts = text.split("\\s+");
      var shortage = Shortage.valueOf(parts[0].toUpperCase(Locale.ROOT));
      Optional<Alliance> alliance =
          parts.length == 3
              ? Optional.of(new Alliance(Integer.parseInt(parts[1]), rate(parts[2])))
              : Optional.empty();
      return rules.with(
          all.with(
              new Giving(
                  from.isIllGiving(), from.limit(), shortage, from.roundingCents(), alliance)));
    }
  },
  /// What a gift is asked for is rounded to a multiple of so many cents: `1`, `10`.
  ROUNDING {
    @Override
    String of(CircleRules rules) {
      return String.valueOf(rules.gifts().giving().roundingCents());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      var from = all.giving();
      return rules.with(
          all.with(
              new Giving(
                  from.isIllGiving(),
                  from.limit(),
                  from.shortage(),
                  Integer.parseInt(text),
                  from.alliance())));
    }
  },
  /// Whether donors see to whom they give: `yes`, `no`.
  NAMES {
    @Override
    String of(CircleRules rules) {
      return yes(rules.isNamed());
    }

    @Override
    CircleRules put(GiftRules all, CircleRules rules, String text) {
      return new CircleRules(all, isYes(text));
    }
  };

  private static final String NONE = "none";
  private static final String ALL = "all";
  private static final Pattern WAITING_TEXT = Pattern.compile("(\\d{1,3})\\s*([DM])( inside)?");

  /// As the file keeps it.
  abstract String of(CircleRules rules);

  /// @throws IllegalArgumentException when the text is none of this point
  abstract CircleRules put(GiftRules all, CircleRules rules, String text);

  /// Empty when what was typed is none of this point.
  public Optional<CircleRules> put(CircleRules rules, String typed) {
    var text = typed.strip();
    try {
      return Optional.of(put(rules.gifts(), rules, text));
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// What a rulebook says on this point, as it is typed.
  public String said(CircleRules rules) {
    return of(rules);
  }

  public static Optional<RulePoint> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  private static Joining joining(Joining from, Levels levels) {
    return new Joining(
        levels,
        from.leastMembers(),
        from.mostMembers(),
        from.levelChangeMonths(),
        from.levelStays(),
        from.noticeMonths());
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
      case "yes", "ja" -> true;
      case "no", "nee" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("circle.point." + name());
  }
}
