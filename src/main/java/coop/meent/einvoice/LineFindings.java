package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.einvoice.InvoiceFinding.Basis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is wrong with the lines and with their VAT.
final class LineFindings {

  /// What the network lets a line differ from quantity times price (PEPPOL-EN16931-R120).
  private static final Money SLACK = Money.ofCents(2);

  private final EInvoice invoice;
  private final Profile profile;
  private final List<InvoiceFinding> findings = new ArrayList<>();

  LineFindings(EInvoice invoice, Profile profile) {
    this.invoice = invoice;
    this.profile = profile;
  }

  List<InvoiceFinding> all() {
    if (invoice.lines().isEmpty()) findings.add(new InvoiceFinding.NoLines(Basis.RULES));
    int number = 1;
    for (var line : invoice.lines()) line(number++, line);
    boolean isUnexplained =
        invoice.adjustments().stream()
            .map(DocumentAdjustment::adjustment)
            .anyMatch(LineFindings::isUnexplained);
    if (isUnexplained) findings.add(new InvoiceFinding.NoAdjustmentReason(Basis.RULES));
    vat();
    return findings;
  }

  private static boolean isUnexplained(Adjustment adjustment) {
    return adjustment.reason().isEmpty() && !adjustment.amount().isZero();
  }

  private void line(int number, InvoiceLine line) {
    if (line.text().isEmpty())
      findings.add(new InvoiceFinding.LineWithoutText(Basis.RULES, number));
    if (line.unit().isEmpty())
      findings.add(new InvoiceFinding.LineWithoutUnit(Basis.RULES, number));
    if (line.price().signum() < 0)
      findings.add(new InvoiceFinding.NegativePrice(Basis.RULES, number));
    if (line.adjustments().stream().anyMatch(one -> one.reason().isEmpty()))
      findings.add(new InvoiceFinding.NoAdjustmentReason(Basis.RULES));
    var computed = line.computedNet();
    var difference = line.net().minus(computed).abs();
    if (difference.isZero()) return;
    boolean isRuled = profile.isPeppol() && difference.compareTo(SLACK) > 0;
    findings.add(
        new InvoiceFinding.LineDiffers(
            isRuled ? Basis.RULES : Basis.SENSE, number, line.net(), computed));
  }

  private void vat() {
    Set<VatCategory> categories = EnumSet.noneOf(VatCategory.class);
    for (var subtotal : Calculator.totals(invoice).vat()) {
      var vat = subtotal.vat();
      categories.add(vat.category());
      int sign = vat.rate().value().signum();
      boolean isRight = vat.category() == VatCategory.S ? sign > 0 : sign == 0;
      if (!isRight && vat.category() != VatCategory.L && vat.category() != VatCategory.M)
        findings.add(
            new InvoiceFinding.WrongRate(
                Basis.RULES, vat.category().name(), UblParts.percent(vat.rate())));
      if (vat.category().needsReason() && vat.reason().isEmpty())
        findings.add(new InvoiceFinding.NoVatReason(Basis.RULES, vat.category().name()));
    }
    if (categories.contains(VatCategory.O) && categories.size() > 1)
      findings.add(new InvoiceFinding.MixedOutsideScope(Basis.RULES));
  }
}
