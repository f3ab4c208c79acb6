package coop.meent.base;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words, amounts and dates of one language, as people write them. Rooms keep no words of their
/// own: they name a key of `messages.properties`.
public final class Texts {

  private static final char MINUS = '\u2212';

  private final Language language;
  private final ResourceBundle bundle;
  private final DecimalFormatSymbols symbols;

  public Texts(Language language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("coop.meent.messages", language.locale(), NO_FALLBACK);
    symbols = DecimalFormatSymbols.getInstance(language.locale());
    symbols.setMinusSign(MINUS);
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Language language() {
    return language;
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  /// The text of a key with `{0}`, `{1}` … replaced by the arguments, formatted as [#value] does.
  ///
  /// @throws MissingResourceException when no language has the key: a bug that `MessagesTest` finds
  public String get(String key, Object... arguments) {
    var text = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", value(arguments[i]));
    }
    return text;
  }

  /// The text of `key.one` or `key.other`; `{0}` is the count.
  public String count(String key, long count) {
    return get(key + (count == 1 ? ".one" : ".other"), count);
  }

  /// What was refused and why.
  public String refusal(Refusal refusal) {
    return get("refusal." + refusal.key(), refusal.arguments().toArray());
  }

  /// What the reader can do about a refusal.
  public String next(Refusal refusal) {
    return get("refusal." + refusal.key() + ".next", refusal.arguments().toArray());
  }

  /// An argument as people write it: money, dates, months and counts by language, anything else as
  /// it is.
  public String value(Object value) {
    return switch (value) {
      case Money money -> money(money);
      case LocalDate date -> date(date);
      case YearMonth month -> month(month);
      case Long count -> number("#,##0", count);
      case Integer count -> number("#,##0", count);
      case Named named -> named.in(this);
      default -> value.toString();
    };
  }

  /// `1,234.56` or `1.234,56`, with a real minus sign.
  public String money(Money money) {
    return number("#,##0.00", money.toBigDecimal());
  }

  /// With the euro sign in front: `€ 1,234.56`, `− € 75.50`.
  public String euro(Money money) {
    var amount = "€\u00a0" + number("#,##0.00", money.toBigDecimal().abs());
    return money.isNegative() ? MINUS + "\u00a0" + amount : amount;
  }

  /// All decimals there are, four at least: `1.0834` or `1,0834`.
  public String decimal(BigDecimal value) {
    return number("#,##0.0000######", value);
  }

  /// `20 November 2026`.
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
  }

  /// `20 Nov 2026`, for tables and notes.
  public String shortDate(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()));
  }

  /// From a day to a later one: `23–29 Nov 2026`, `30 Nov – 6 Dec 2026`, `28 Dec 2026 – 3 Jan
  /// 2027`.
  public String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) return shortDate(from);
    if (from.getYear() != to.getYear()) return shortDate(from) + " – " + shortDate(to);
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + shortDate(to)
        : from.format(DateTimeFormatter.ofPattern("d MMM", language.locale()))
            + " – "
            + shortDate(to);
  }

  /// `September 2026`.
  public String month(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()));
  }

  /// `Sep 2026`, for axes and notes.
  public String shortMonth(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("MMM yyyy", language.locale()));
  }

  /// `2026`, `third quarter of 2026`, `September 2026`, `1 January 2026 – 15 March 2026`.
  public String period(FiscalPeriod period) {
    var year = String.valueOf(period.from().getYear());
    if (period.isYear()) return year;
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (period.equals(FiscalPeriod.quarter(period.from().getYear(), quarter)))
        return get("base.quarter." + quarter, year);
    }
    var month = YearMonth.from(period.from());
    if (period.equals(FiscalPeriod.month(month))) return month(month);
    return date(period.from()) + " – " + date(period.to());
  }

  private String number(String pattern, Object value) {
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
