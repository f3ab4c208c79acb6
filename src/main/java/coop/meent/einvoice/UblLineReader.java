package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one line of an invoice or a credit note.
///
/// @param subtotals of the whole invoice, which tell why there is no VAT
record UblLineReader(UblPart line, List<VatSubtotal> subtotals) {

  InvoiceLine read() {
    var net = line.needAmount("LineExtensionAmount");
    var quantity = number("InvoicedQuantity").or(() -> number("CreditedQuantity"));
    var price = number("Price/PriceAmount");
    var per = number("Price/BaseQuantity").filter(base -> base.signum() != 0);
    var adjustments = adjustments();
    line.text("ID");
    return new InvoiceLine(
        line.text("Item/Name", "Item/Description").orElse(""),
        line.text("Item/Description"),
        price.isPresent() ? quantity.orElse(BigDecimal.ONE) : BigDecimal.ONE,
        unit(),
        price.isPresent() ? price.get() : before(net, adjustments).toBigDecimal(),
        per.orElse(BigDecimal.ONE),
        adjustments,
        vat(),
        net);
  }

  private Optional<BigDecimal> number(String path) {
    return line.number(path);
  }

  /// Of a line that tells only what it comes to.
  private static Money before(Money net, List<Adjustment> adjustments) {
    return net.minus(Money.sum(adjustments.stream().map(Adjustment::amount).toList()));
  }

  private String unit() {
    return line.first("InvoicedQuantity")
        .or(() -> line.first("CreditedQuantity"))
        .map(quantity -> quantity.element().attribute("unitCode"))
        .orElse("");
  }

  private List<Adjustment> adjustments() {
    List<Adjustment> adjustments = new ArrayList<>();
    for (var part : line.all("AllowanceCharge")) adjustments.add(adjustment(part));
    return adjustments;
  }

  static Adjustment adjustment(UblPart part) {
    var amount = part.needAmount("Amount");
    var indicator = part.needText("ChargeIndicator");
    boolean isCharge = indicator.equals("true") || indicator.equals("1");
    // How it came about is in the amount already.
    part.number("MultiplierFactorNumeric");
    part.amount("BaseAmount");
    var reason = part.text("AllowanceChargeReason", "AllowanceChargeReasonCode").orElse("");
    return new Adjustment(isCharge ? amount : amount.negate(), reason);
  }

  private InvoiceVat vat() {
    var category = line.all("Item/ClassifiedTaxCategory").stream().filter(UblLineReader::isVat);
    return category
        .findFirst()
        .map(part -> vat(part, subtotals))
        .or(this::only)
        .orElseThrow(() -> missingCategory(line));
  }

  /// An invoice with one kind of VAT need not repeat it on each line.
  private Optional<InvoiceVat> only() {
    return subtotals.size() == 1
        ? Optional.of(subtotals.getFirst().vat())
        : Optional.<InvoiceVat>empty();
  }

  static boolean isVat(UblPart category) {
    return category.text("TaxScheme/ID").map("VAT"::equalsIgnoreCase).orElse(true);
  }

  static InvoiceVat vat(UblPart part, List<VatSubtotal> subtotals) {
    var category = category(part);
    var rate = rate(part);
    var reason =
        subtotals.stream()
            .map(VatSubtotal::vat)
            .filter(vat -> vat.category() == category)
            .flatMap(vat -> vat.reason().stream())
            .findFirst();
    return new InvoiceVat(category, rate, reason);
  }

  static VatCategory category(UblPart part) {
    return part.text("ID").flatMap(VatCategory::ofCode).orElseThrow(() -> missingCategory(part));
  }

  static Rate rate(UblPart part) {
    return new Rate(part.number("Percent").orElse(BigDecimal.ZERO).movePointLeft(2));
  }

  private static RefusedException missingCategory(UblPart part) {
    return part.leaves().missing(part.element(), "TaxCategory/ID");
  }
}
