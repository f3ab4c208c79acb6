package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one calculator behind booking, paper and file, in whole cents. A line is rounded once; VAT
/// is computed per category and rate on the sum of its lines, and differs where the invoice says
/// so. Halves go away from zero, so that a credit note is its invoice to the cent. What does not
/// fit in a `long` throws [ArithmeticException].
public final class Calculator {

  /// Half up: for negative amounts too away from zero, as the official test takes −6,491.34 × 25 %
  /// for −1,622.84.
  public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

  private Calculator() {}

  /// Quantity times price.
  public static Money lineNet(BigDecimal quantity, BigDecimal price) {
    return lineNet(quantity, price, BigDecimal.ONE, List.of());
  }

  /// Quantity times price, which is for `per` units, and what is put on or taken off.
  public static Money lineNet(
      BigDecimal quantity, BigDecimal price, BigDecimal per, List<Adjustment> adjustments) {
    var cents = quantity.multiply(price).movePointRight(2);
    var net = Money.ofCents(cents.divide(per, 0, ROUNDING).longValueExact());
    for (var adjustment : adjustments) net = net.plus(adjustment.amount());
    return net;
  }

  public static Money vat(Money taxable, Rate rate) {
    return taxable.times(rate, ROUNDING);
  }

  public static Totals totals(EInvoice invoice) {
    var vat = groups(invoice.lines(), invoice.adjustments());
    for (var one : invoice.vatDifferences()) group(vat, one.vat()).differ(one.amount());
    return totals(
        invoice.lines(), invoice.adjustments(), vat, invoice.prepaid(), invoice.rounding());
  }

  public static Totals totals(List<InvoiceLine> lines) {
    return totals(lines, List.of(), Money.ZERO, Money.ZERO);
  }

  public static Totals totals(
      List<InvoiceLine> lines,
      List<DocumentAdjustment> adjustments,
      Money prepaid,
      Money rounding) {
    return totals(lines, adjustments, groups(lines, adjustments), prepaid, rounding);
  }

  private static Totals totals(
      List<InvoiceLine> lines,
      List<DocumentAdjustment> adjustments,
      List<Group> groups,
      Money prepaid,
      Money rounding) {
    var sum = Money.sum(lines.stream().map(InvoiceLine::net).toList());
    var allowances = sum(adjustments, false).negate();
    var charges = sum(adjustments, true);
    var net = sum.minus(allowances).plus(charges);
    var vat = groups.stream().map(Group::subtotal).toList();
    var vatAmount = Money.sum(vat.stream().map(VatSubtotal::amount).toList());
    var gross = net.plus(vatAmount);
    var payable = gross.minus(prepaid).plus(rounding);
    return new Totals(
        sum, allowances, charges, net, vat, vatAmount, gross, prepaid, rounding, payable);
  }

  private static Money sum(List<DocumentAdjustment> adjustments, boolean charges) {
    return Money.sum(
        adjustments.stream()
            .map(DocumentAdjustment::adjustment)
            .filter(one -> one.isCharge() == charges)
            .map(Adjustment::amount)
            .toList());
  }

  private static List<Group> groups(List<InvoiceLine> lines, List<DocumentAdjustment> adjustments) {
    List<Group> groups = new ArrayList<>();
    for (var line : lines) group(groups, line.vat()).add(line.vat(), line.net());
    for (var one : adjustments) group(groups, one.vat()).add(one.vat(), one.adjustment().amount());
    return groups;
  }

  private static Group group(List<Group> groups, InvoiceVat vat) {
    for (var group : groups) {
      if (group.vat.isTaxedWith(vat)) return group;
    }
    var group = new Group(vat);
    groups.add(group);
    return group;
  }

  private static final class Group {
    private final InvoiceVat vat;
    private final Set<String> reasons = new LinkedHashSet<>();
    private Money taxable = Money.ZERO;
    private Money difference = Money.ZERO;

    Group(InvoiceVat vat) {
      this.vat = vat;
    }

    void add(InvoiceVat line, Money amount) {
      line.reason().ifPresent(reasons::add);
      taxable = taxable.plus(amount);
    }

    void differ(Money amount) {
      difference = difference.plus(amount);
    }

    VatSubtotal subtotal() {
      var reason = Optional.of(String.join("; ", reasons));
      var amount = Calculator.vat(taxable, vat.rate()).plus(difference);
      return new VatSubtotal(new InvoiceVat(vat.category(), vat.rate(), reason), taxable, amount);
    }
  }
}
