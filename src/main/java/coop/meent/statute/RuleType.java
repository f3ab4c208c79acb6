package coop.meent.statute;

import coop.meent.base.Money;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What kind of value a rule has, and how it is read from what people type in either language and
/// from what a file keeps.
public enum RuleType {
  /// `4 weeks`, `4 weken`, `4W`
  TERM,
  /// `500.00`
  MONEY,
  /// `2/3`, `25%`
  SHARE,
  /// A count, such as votes.
  NUMBER,
  /// One of the rule's own answers.
  CHOICE,
  /// `31 December`, `31-12`, `--12-31`
  DAY_OF_YEAR;

  private static final Pattern TERM_TEXT = Pattern.compile("(\\d{1,4})\\s*(\\p{L}+)");
  private static final Pattern SHARE_TEXT = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");
  private static final Pattern PERCENT_TEXT = Pattern.compile("(\\d{1,3})\\s*%");
  private static final Pattern DAY_TEXT =
      Pattern.compile("(\\d{1,2})[\\s/-]+(\\d{1,2}|\\p{L}{3,})\\.?");
  private static final Pattern ISO_DAY = Pattern.compile("--(\\d{2})-(\\d{2})");
  private static final int LARGEST = 1_000_000;

  private static final Map<RuleValue.Unit, List<String>> UNITS =
      Map.of(
          RuleValue.Unit.DAYS, List.of("d", "day", "days", "dag", "dagen"),
          RuleValue.Unit.WEEKS, List.of("w", "week", "weeks", "weken"),
          RuleValue.Unit.MONTHS, List.of("m", "month", "months", "maand", "maanden"),
          RuleValue.Unit.YEARS, List.of("y", "year", "years", "j", "jaar", "jaren"));

  /// The first three letters of the months, English and Dutch.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mar", "maa", "mrt"),
          List.of("apr"),
          List.of("may", "mei"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec"));

  /// What a text means as a value of this type; empty when it means none.
  ///
  /// @param options what may be chosen, for [#CHOICE]
  public Optional<RuleValue> read(String text, List<String> options) {
    var plain = text.strip();
    return switch (this) {
      case TERM -> term(plain);
      case MONEY -> money(plain);
      case SHARE -> share(plain);
      case NUMBER ->
          plain.matches("\\d{1,6}")
              ? Optional.of(new RuleValue.Count(Integer.parseInt(plain)))
              : Optional.empty();
      case CHOICE ->
          options.stream()
              .filter(option -> option.equalsIgnoreCase(plain))
              .findFirst()
              .map(RuleValue.Choice::new);
      case DAY_OF_YEAR -> day(plain);
    };
  }

  private static Optional<RuleValue> term(String text) {
    var found = TERM_TEXT.matcher(text);
    if (!found.matches()) return Optional.empty();
    var word = found.group(2).toLowerCase(Locale.ROOT);
    return UNITS.entrySet().stream()
        .filter(unit -> unit.getValue().contains(word))
        .map(
            unit -> (RuleValue) new RuleValue.Term(Integer.parseInt(found.group(1)), unit.getKey()))
        .findFirst();
  }

  private static Optional<RuleValue> money(String text) {
    try {
      var money = Money.parse(text.replace("€", "").strip().replace(',', '.'));
      return money.isNegative() ? Optional.empty() : Optional.of(new RuleValue.Amount(money));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<RuleValue> share(String text) {
    var part = SHARE_TEXT.matcher(text);
    if (part.matches())
      return share(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)));
    var percent = PERCENT_TEXT.matcher(text);
    return percent.matches() ? share(Integer.parseInt(percent.group(1)), 100) : Optional.empty();
  }

  private static Optional<RuleValue> share(int part, int whole) {
    boolean isOne = whole > 0 && whole < LARGEST && part <= whole;
    return isOne ? Optional.of(new RuleValue.Share(part, whole)) : Optional.empty();
  }

  private static Optional<RuleValue> day(String text) {
    var iso = ISO_DAY.matcher(text);
    if (iso.matches()) return day(Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(1)));
    var found = DAY_TEXT.matcher(text);
    if (!found.matches()) return Optional.empty();
    return day(Integer.parseInt(found.group(1)), month(found.group(2)));
  }

  private static Optional<RuleValue> day(int day, int month) {
    boolean isOne = month >= 1 && month <= 12 && day >= 1;
    if (!isOne || day > java.time.Month.of(month).maxLength()) return Optional.empty();
    return Optional.of(new RuleValue.DayOfYear(MonthDay.of(month, day)));
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) return Integer.parseInt(word);
    var start = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) if (MONTHS.get(i).contains(start)) return i + 1;
    return 0;
  }
}
