package coop.meent.split.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.split.Division;
import coop.meent.split.SplitKey;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;

/// How a share is explained, and how numbers are written and read.
final class Words {

  private Words() {}

  /// `37 of 100.5 hours of € 9,250.00 is 3,405.4726`, and whether a cent came on top.
  static String why(Texts texts, Division.Part part, Money toTeam, SplitKey key) {
    var how =
        texts.get(
            "split.why." + key.name(),
            number(texts, part.claim().weight()),
            number(texts, part.weightSum()),
            texts.euro(toTeam),
            exact(texts, part.exact()));
    return part.hasCent() ? how + " " + texts.get("split.why.cent") : how;
  }

  /// An amount to the hundredth of a cent.
  private static String exact(Texts texts, BigDecimal amount) {
    var symbols = DecimalFormatSymbols.getInstance(texts.language().locale());
    return "€\u00a0" + new DecimalFormat("#,##0.0000", symbols).format(amount);
  }

  /// As the language writes it, without zeros that say nothing.
  static String number(Texts texts, BigDecimal number) {
    var plain = number.stripTrailingZeros();
    var text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    return texts.get("split.decimal.point").equals(",") ? text.replace('.', ',') : text;
  }

  /// Reads what [#number] writes, or what people type for it.
  static Optional<BigDecimal> read(String typed) {
    var text = typed.strip().replace(',', '.');
    return text.matches("\\d{1,9}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
