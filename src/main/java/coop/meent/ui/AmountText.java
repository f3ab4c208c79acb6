package coop.meent.ui;

import coop.meent.base.Language;
import coop.meent.base.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts as people type them: `1.234,56` and `1,234.56`, plain `1234.56`, `€ 12`, `− 7,5`.
/// Where a sign can be read two ways (`1.234`), the language decides; nothing is ever rounded.
final class AmountText {

  private static final Pattern SIGN = Pattern.compile("[-\u2212\u2013]");
  private static final Pattern IGNORED = Pattern.compile("[\\s\u00a0\u202f€']");
  private static final Pattern SHAPE = Pattern.compile("\\d+(?:[.,]\\d+)*[.,]?|[.,]\\d+");

  private final char grouping;

  AmountText(Language language) {
    grouping =
        switch (language) {
          case NL -> '.';
          case EN -> ',';
        };
  }

  /// Empty when it is not an amount, has part of a cent, or is past what Meent counts.
  Optional<Money> read(String typed) {
    var text = IGNORED.matcher(typed).replaceAll("");
    var sign = SIGN.matcher(text);
    boolean negative = sign.find();
    if (negative && sign.start() != 0) return Optional.empty();
    var digits = negative ? text.substring(1) : text;
    if (!SHAPE.matcher(digits).matches()) return Optional.empty();
    return plain(digits).flatMap(plain -> amount(negative ? "-" + plain : plain));
  }

  private static Optional<Money> amount(String plain) {
    try {
      return Optional.of(Money.parse(plain));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// With a point for the decimals and no grouping.
  private Optional<String> plain(String digits) {
    int point = decimalPoint(digits);
    var whole = point < 0 ? digits : digits.substring(0, point);
    var decimals = point < 0 ? "" : digits.substring(point + 1);
    if (!whole.matches("\\d*") && !whole.matches("\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+")) {
      return Optional.empty();
    }
    return Optional.of("0" + whole.replaceAll("[.,]", "") + "." + decimals + "0");
  }

  /// Where the decimals begin, or -1 when every sign groups thousands.
  private int decimalPoint(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) return -1;
    char sign = digits.charAt(last);
    if (digits.indexOf(sign) != last) return -1;
    boolean alone = digits.indexOf(sign == '.' ? ',' : '.') < 0;
    boolean three = digits.length() - last == 4;
    return alone && three && sign == grouping ? -1 : last;
  }
}
