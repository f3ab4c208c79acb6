package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.xml.XmlElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads amounts, numbers and dates of one file strictly, refusing with the place what cannot be
/// read for certain; and remembers which elements were asked for, so that what nobody asked for can
/// be told.
final class UblLeaves {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.]+)?(Z|[+-]\\d{2}:\\d{2})?");
  private static final int MIN_YEAR = 1900;
  private static final int MAX_DIGITS = 30;
  private static final int MAX_MONEY_DIGITS = 17;
  private static final int MAX_UNREAD = 200;
  private static final int MAX_UNREAD_TEXT = 200;

  private final String file;
  private final Set<XmlElement> asked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Unread> unread = new LinkedHashMap<>();
  private final Set<UblFault> faults = new LinkedHashSet<>();
  private String currency = "";

  UblLeaves(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /// In which every amount should be.
  void expect(String documentCurrency) {
    currency = documentCurrency;
  }

  List<UblFault> faults() {
    return List.copyOf(faults);
  }

  List<Unread> unread() {
    return List.copyOf(unread.values());
  }

  String text(XmlElement element) {
    asked.add(element);
    return element.text();
  }

  BigDecimal number(XmlElement element) {
    var text = text(element);
    if (!DECIMAL.matcher(text).matches())
      throw new RefusedException(new UblRefusal.NotANumber(file, place(element), text));
    if (text.length() > 2 * MAX_DIGITS) throw tooManyDigits(element, text);
    var number = new BigDecimal(text).stripTrailingZeros();
    if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > InvoiceLine.MAX_SCALE)
      throw tooManyDigits(element, text);
    return number;
  }

  Money amount(XmlElement element) {
    return amountIn(element, currency);
  }

  /// @param expected the currency that it should be in
  Money amountIn(XmlElement element, String expected) {
    var number = number(element);
    if (number.scale() > 2 || number.precision() - number.scale() > MAX_MONEY_DIGITS - 2)
      throw tooManyDigits(element, element.text());
    var found = element.attribute("currencyID");
    boolean isOther = !found.isEmpty() && !expected.isEmpty() && !found.equals(expected);
    if (isOther) faults.add(new UblFault.MixedCurrency(place(element), found, expected));
    return Money.of(number);
  }

  /// The day as it was written; a time zone moves nothing.
  LocalDate date(XmlElement element) {
    var text = text(element);
    var matcher = DATE.matcher(text);
    if (matcher.matches()) {
      try {
        var date = LocalDate.parse(matcher.group(1));
        if (date.getYear() >= MIN_YEAR) return date;
      } catch (DateTimeException e) {
        throw new RefusedException(new UblRefusal.BadDate(file, place(element), text), e);
      }
    }
    throw new RefusedException(new UblRefusal.BadDate(file, place(element), text));
  }

  RefusedException missing(XmlElement parent, String path) {
    return new RefusedException(new UblRefusal.Missing(file, parent.place().in(path).toString()));
  }

  private RefusedException tooManyDigits(XmlElement element, String text) {
    return new RefusedException(new UblRefusal.TooManyDigits(file, place(element), text));
  }

  static String place(XmlElement element) {
    return element.place().toString();
  }

  /// Notes what of an element nobody has asked for, and forgets it.
  void leave(XmlElement element) {
    if (element.children().isEmpty()) {
      if (!asked.remove(element) && !element.text().isEmpty()) note(element);
    } else {
      element.children().forEach(this::leave);
    }
  }

  private void note(XmlElement element) {
    var path = element.place().path().replaceAll("\\[\\d+]", "");
    var known = unread.get(path);
    if (known != null) unread.put(path, new Unread(path, known.text(), known.times() + 1));
    else if (unread.size() < MAX_UNREAD) unread.put(path, new Unread(path, shown(element), 1));
  }

  private static String shown(XmlElement element) {
    var text = element.text();
    int end =
        text.offsetByCodePoints(
            0, Math.min(text.codePointCount(0, text.length()), MAX_UNREAD_TEXT));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
