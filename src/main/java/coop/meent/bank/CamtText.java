package coop.meent.bank;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.xml.XmlElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Amounts, dates and directions as camt writes them, strictly: what cannot be read for certain is
/// refused with its place.
record CamtText(String file) {

  private static final Pattern DECIMAL = Pattern.compile("\\+?(\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.,]+)?(Z|[+-]\\d{2}:\\d{2})?");
  private static final int MIN_YEAR = 1900;

  /// An amount without its direction, two decimals: trailing zeros are fine, a third digit is not.
  Money amount(XmlElement element) {
    var text = element.text();
    if (!DECIMAL.matcher(text).matches())
      throw refused(new StatementRefusal.NotAnAmount(file, place(element), text));
    var cents = new BigDecimal(text).movePointRight(2).stripTrailingZeros();
    if (cents.scale() > 0)
      throw refused(new StatementRefusal.TooManyDecimals(file, place(element), text));
    if (cents.precision() - cents.scale() > 19
        || cents.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0)
      throw refused(new StatementRefusal.AmountTooLarge(file, place(element), text));
    return new Money(cents.longValueExact());
  }

  /// The day as it was written; a time zone moves nothing, since banks write their own day.
  LocalDate date(XmlElement element) {
    var matcher = DATE.matcher(element.text());
    if (matcher.matches()) {
      try {
        var date = LocalDate.parse(matcher.group(1));
        if (date.getYear() >= MIN_YEAR) return date;
      } catch (DateTimeException e) {
        throw new RefusedException(badDate(element), e);
      }
    }
    throw refused(badDate(element));
  }

  /// The amount with the sign of the `CdtDbtInd` beside it: credit is money in.
  Money signed(Money amount, XmlElement indicator) {
    return switch (indicator.text()) {
      case "CRDT" -> amount;
      case "DBIT" -> amount.negate();
      default ->
          throw refused(
              new StatementRefusal.BadDirection(file, place(indicator), indicator.text()));
    };
  }

  /// The element at the path, or the refusal that says it is missing.
  XmlElement need(XmlElement parent, String path) {
    return parent
        .first(path)
        .orElseThrow(
            () -> refused(new StatementRefusal.Missing(file, parent.place().in(path).toString())));
  }

  private StatementRefusal badDate(XmlElement element) {
    return new StatementRefusal.BadDate(file, place(element), element.text());
  }

  private static String place(XmlElement element) {
    return element.place().toString();
  }

  RefusedException refused(StatementRefusal refusal) {
    return new RefusedException(refusal);
  }
}
