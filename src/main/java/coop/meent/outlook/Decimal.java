package coop.meent.outlook;

import coop.meent.base.Language;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;

/// A plain number as people write it, without needless zeros: `2`, `2.5`, `2,5`.
public record Decimal(BigDecimal value) implements Named {

  @Override
  public String in(Texts texts) {
    var plain = value.stripTrailingZeros().toPlainString();
    return texts.language() == Language.NL ? plain.replace('.', ',') : plain;
  }
}
