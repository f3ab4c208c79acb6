package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.einvoice.UblFault.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a document says that it adds up to, and whether it does: by the sums of EN 16931, with the
/// slack that its official rules give.
record UblSums(UblPart document) {

  /// The official rules let the VAT of a rate, and what it is on, differ by less than this
  /// (BR-CO-17, BR-S-08), since some round per line.
  private static final Money SLACK = Money.ofCents(99);

  private static final String TOTAL = "LegalMonetaryTotal/";

  static List<VatSubtotal> subtotals(UblPart document) {
    var parts = taxTotal(document).map(total -> total.all("TaxSubtotal")).orElse(List.of());
    return parts.stream().map(UblSums::subtotal).toList();
  }

  /// One in the document's currency with its parts; another may tell the sum in the currency of the
  /// tax.
  private static Optional<UblPart> taxTotal(UblPart document) {
    return document.all("TaxTotal").stream()
        .max(Comparator.comparingInt(total -> total.element().all("TaxSubtotal").size()));
  }

  /// What all VAT is in the currency of the tax, where the document has it apart (BT-111).
  Optional<Money> vatIn(String currency) {
    return document.all("TaxTotal").stream()
        .flatMap(total -> total.all("TaxAmount").stream())
        .filter(amount -> amount.element().attribute("currencyID").equals(currency))
        .map(amount -> amount.leaves().amountIn(amount.element(), currency))
        .findFirst();
  }

  private static VatSubtotal subtotal(UblPart part) {
    var category =
        part.first("TaxCategory")
            .orElseThrow(() -> part.leaves().missing(part.element(), "TaxCategory"));
    category.text("TaxScheme/ID");
    var reason = category.text("TaxExemptionReason", "TaxExemptionReasonCode");
    category.text("TaxExemptionReasonCode");
    var vat =
        new InvoiceVat(UblLineReader.category(category), UblLineReader.rate(category), reason);
    return new VatSubtotal(vat, part.needAmount("TaxableAmount"), part.needAmount("TaxAmount"));
  }

  Totals stated(List<InvoiceLine> lines) {
    var vat = taxTotal(document).flatMap(total -> total.amount("TaxAmount")).orElse(Money.ZERO);
    var payable = document.needAmount(TOTAL + "PayableAmount");
    var computed = Money.sum(lines.stream().map(InvoiceLine::net).toList());
    var net = amount("TaxExclusiveAmount", payable.minus(vat));
    return new Totals(
        amount("LineExtensionAmount", computed),
        amount("AllowanceTotalAmount", Money.ZERO),
        amount("ChargeTotalAmount", Money.ZERO),
        net,
        subtotals(document),
        vat,
        amount("TaxInclusiveAmount", net.plus(vat)),
        amount("PrepaidAmount", Money.ZERO),
        amount("PayableRoundingAmount", Money.ZERO),
        payable);
  }

  private Money amount(String name, Money otherwise) {
    return document.amount(TOTAL + name).orElse(otherwise);
  }

  List<UblFault> faults(
      Totals stated, List<InvoiceLine> lines, List<DocumentAdjustment> adjustments) {
    List<UblFault> faults = new ArrayList<>();
    var computed = Calculator.totals(lines, adjustments, stated.prepaid(), stated.rounding());
    // Of a charge below zero, some count its size among the charges: only the sum must hold.
    var adjusted = computed.charges().minus(computed.allowances());
    sum(faults, Sum.LINES, "LineExtensionAmount", stated.lines(), computed.lines());
    if (!stated.charges().minus(stated.allowances()).equals(adjusted)) {
      sum(
          faults,
          Sum.ALLOWANCES,
          "AllowanceTotalAmount",
          stated.allowances(),
          computed.allowances());
      sum(faults, Sum.CHARGES, "ChargeTotalAmount", stated.charges(), computed.charges());
    }
    var net = stated.lines().minus(stated.allowances()).plus(stated.charges());
    sum(faults, Sum.NET, "TaxExclusiveAmount", stated.net(), net);
    sum(
        faults,
        Sum.GROSS,
        "TaxInclusiveAmount",
        stated.gross(),
        stated.net().plus(stated.vatAmount()));
    var payable = stated.gross().minus(stated.prepaid()).plus(stated.rounding());
    sum(faults, Sum.PAYABLE, "PayableAmount", stated.payable(), payable);
    vat(faults, stated, computed);
    return faults;
  }

  private void sum(List<UblFault> faults, Sum sum, String name, Money stated, Money computed) {
    if (stated.equals(computed)) return;
    faults.add(new UblFault.WrongTotal(document.place(TOTAL + name), sum, stated, computed));
  }

  private void vat(List<UblFault> faults, Totals stated, Totals computed) {
    var place = document.place("TaxTotal");
    if (stated.vat().isEmpty()) {
      vatSum(faults, place, Sum.VAT, stated.vatAmount(), computed.vatAmount(), SLACK);
      return;
    }
    var sum = Money.sum(stated.vat().stream().map(VatSubtotal::amount).toList());
    vatSum(faults, place, Sum.VAT, stated.vatAmount(), sum, Money.ZERO);
    for (var subtotal : stated.vat()) {
      var rate = subtotal.vat().rate();
      var slack = subtotal.vat().category().bearsVat() ? SLACK : Money.ZERO;
      var vat = Calculator.vat(subtotal.taxable(), rate);
      vatSum(faults, place, Sum.VAT_OF_RATE, subtotal.amount(), vat, slack);
      var taxable =
          Money.sum(
              computed.vat().stream()
                  .filter(one -> one.vat().isTaxedWith(subtotal.vat()))
                  .map(VatSubtotal::taxable)
                  .toList());
      vatSum(faults, place, Sum.TAXABLE, subtotal.taxable(), taxable, slack);
    }
  }

  private static void vatSum(
      List<UblFault> faults, String place, Sum sum, Money stated, Money computed, Money slack) {
    if (stated.minus(computed).abs().compareTo(slack) > 0)
      faults.add(new UblFault.WrongTotal(place, sum, stated, computed));
  }
}
