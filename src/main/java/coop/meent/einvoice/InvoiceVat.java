package coop.meent.einvoice;

import coop.meent.base.Language;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.vat.VatCode;
import java.util.Optional;

/// The VAT of a line, as an invoice tells it.
///
/// @param reason why there is none, where the invoice must say so
public record InvoiceVat(VatCategory category, Rate rate, Optional<String> reason) {

  private static final Rate ZERO = Rate.percent("0");

  public InvoiceVat {
    reason = reason.map(String::strip).filter(text -> !text.isEmpty());
  }

  public static InvoiceVat standard(Rate rate) {
    return new InvoiceVat(VatCategory.S, rate, Optional.empty());
  }

  public static InvoiceVat none(VatCategory category, String reason) {
    return new InvoiceVat(category, ZERO, Optional.of(reason));
  }

  /// Of a code of sales, with the words that the law wants on the invoice.
  ///
  /// @param rate of the code on the day of the supply; does not matter where no VAT is charged
  /// @throws IllegalArgumentException when the code is of no sale
  public static InvoiceVat of(VatCode code, Rate rate, Language language) {
    var category =
        code.category()
            .filter(any -> code.side() == VatCode.Side.SALE)
            .flatMap(VatCategory::ofCode)
            .orElseThrow(() -> new IllegalArgumentException("no sale: " + code.code()));
    var reason =
        category.needsReason()
            ? Optional.of(new Texts(language).get("einvoice.reason." + code.code()))
            : Optional.<String>empty();
    return new InvoiceVat(category, category.bearsVat() ? rate : ZERO, reason);
  }

  /// Lines of one category and rate are taxed together, whatever their reasons.
  boolean isTaxedWith(InvoiceVat other) {
    return category == other.category && rate.equals(other.rate);
  }
}
