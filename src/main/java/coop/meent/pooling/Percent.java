package coop.meent.pooling;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// A share or chance as people read it: `2%`, `1,27%`, `0.05%`; a chance that is there but would
/// read as nothing is `<0.01%`.
public record Percent(double share) implements Named {

  public static Percent of(BigDecimal share) {
    return new Percent(share.doubleValue());
  }

  @Override
  public String in(Texts texts) {
    var symbols = DecimalFormatSymbols.getInstance(texts.language().locale());
    var format = new DecimalFormat("0.##", symbols);
    boolean isTiny = share > 0 && share < 0.00005;
    return (isTiny ? "<" + format.format(0.01) : format.format(100 * share)) + "%";
  }
}
