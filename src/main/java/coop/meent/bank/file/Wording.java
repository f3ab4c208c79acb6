package coop.meent.bank.file;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.xml.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Amounts and days as the text formats write them, strictly: what cannot be read for certain is
/// refused with its place.
record Wording(String file) {

  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
  private static final int MIN_YEAR = 1900;

  /// An amount whose decimals, if any, stand after a point. Trailing zeros are fine, a third digit
  /// is not.
  ///
  /// @param shown what the file has there
  Money amount(String text, String shown, Place place) {
    if (!PLAIN.matcher(text).matches())
      throw refused(new StatementRefusal.NotAnAmount(file, place.toString(), shown));
    var cents = new BigDecimal(text).movePointRight(2).stripTrailingZeros();
    if (cents.scale() > 0)
      throw refused(new StatementRefusal.TooManyDecimals(file, place.toString(), shown));
    if (cents.precision() - cents.scale() > 18)
      throw refused(new StatementRefusal.AmountTooLarge(file, place.toString(), shown));
    return Money.ofCents(cents.longValueExact());
  }

  /// @param year of four digits
  LocalDate date(int year, int month, int day, String shown, Place place) {
    return date(() -> LocalDate.of(year, month, day), shown, place);
  }

  /// @param reading throws a [DateTimeException] when there is no such day
  LocalDate date(Supplier<LocalDate> reading, String shown, Place place) {
    try {
      var date = reading.get();
      if (date.getYear() >= MIN_YEAR) return date;
    } catch (DateTimeException e) {
      throw new RefusedException(new StatementRefusal.BadDate(file, place.toString(), shown), e);
    }
    throw refused(new StatementRefusal.BadDate(file, place.toString(), shown));
  }

  RefusedException missing(Place place, String what) {
    return refused(new StatementRefusal.Missing(file, place.in(what).toString()));
  }

  RefusedException refused(StatementRefusal refusal) {
    return new RefusedException(refusal);
  }

  /// So that whoever adds the lines up later never meets an overflow.
  Statement addingUp(Statement statement, Place place) {
    try {
      statement.gap();
      statement.total();
      return statement;
    } catch (ArithmeticException _) {
      throw refused(new StatementRefusal.AmountTooLarge(file, place.toString(), statement.iban()));
    }
  }

  /// With single spaces, and none around; empty when nothing is left.
  static Optional<String> tidy(String text) {
    var tidy = text.replaceAll("\\s+", " ").strip();
    return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
  }
}
