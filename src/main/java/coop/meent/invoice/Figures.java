package coop.meent.invoice;

import coop.meent.base.Rate;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Numbers of things, prices and rates as people write them.
public final class Figures {

  private Figures() {}

  /// `7,5` and `12`, with no more decimals than there are.
  public static String quantity(BigDecimal quantity, Texts texts) {
    return format("#,##0.####", quantity, texts);
  }

  /// Two decimals, and more where there are more.
  public static String price(BigDecimal price, Texts texts) {
    return format("#,##0.00##", price, texts);
  }

  /// `21 %`
  public static String percent(Rate rate, Texts texts) {
    return format("0.##", rate.value().movePointRight(2), texts) + "\u00a0%";
  }

  private static String format(String pattern, BigDecimal value, Texts texts) {
    var symbols = DecimalFormatSymbols.getInstance(texts.language().locale());
    symbols.setMinusSign('\u2212');
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
