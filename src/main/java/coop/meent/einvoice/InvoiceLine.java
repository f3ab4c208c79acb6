package coop.meent.einvoice;

import coop.meent.base.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was delivered, and for how much.
///
/// @param text what it is, in a few words
/// @param unit a code of UN/ECE recommendation 20, see [Unit]
/// @param price without VAT, for `per` units
/// @param per one, where a price is for one unit
/// @param net without VAT: of our own lines what [Calculator#lineNet] makes of them, of a line that
///   was read what stood there
public record InvoiceLine(
    String text,
    Optional<String> description,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    BigDecimal per,
    List<Adjustment> adjustments,
    InvoiceVat vat,
    Money net) {

  /// Past what anybody invoices; keeps every sum within bounds.
  static final int MAX_SCALE = 12;

  private static final int MAX_DIGITS = 30;

  /// @throws IllegalArgumentException when a number has more digits than an invoice can mean
  public InvoiceLine {
    text = text.strip();
    description = description.map(String::strip).filter(words -> !words.isEmpty());
    unit = unit.strip();
    adjustments = List.copyOf(adjustments);
    quantity = bounded(quantity);
    price = bounded(price);
    per = bounded(per);
    if (per.signum() == 0) throw new IllegalArgumentException("a price for nothing");
  }

  /// Without zeros at its end, so that equal numbers are equal.
  private static BigDecimal bounded(BigDecimal number) {
    if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_SCALE)
      throw new IllegalArgumentException("too many digits");
    var plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// A line as we make them, with its amount computed.
  public static InvoiceLine of(
      String text, BigDecimal quantity, Unit unit, BigDecimal price, InvoiceVat vat) {
    return new InvoiceLine(
        text,
        Optional.empty(),
        quantity,
        unit.code(),
        price,
        BigDecimal.ONE,
        List.of(),
        vat,
        Calculator.lineNet(quantity, price));
  }

  /// A line of one amount, such as a share of something.
  public static InvoiceLine of(String text, Money amount, InvoiceVat vat) {
    var quantity = amount.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    return of(text, quantity, Unit.LUMP_SUM, amount.abs().toBigDecimal(), vat);
  }

  /// The same with something put on or taken off.
  public InvoiceLine adjusted(Adjustment adjustment) {
    return new InvoiceLine(
        text,
        description,
        quantity,
        unit,
        price,
        per,
        Stream.concat(adjustments.stream(), Stream.of(adjustment)).toList(),
        vat,
        net.plus(adjustment.amount()));
  }

  public InvoiceLine withDescription(String words) {
    return new InvoiceLine(
        text, Optional.of(words), quantity, unit, price, per, adjustments, vat, net);
  }

  /// What quantity, price and adjustments come to.
  public Money computedNet() {
    return Calculator.lineNet(quantity, price, per, adjustments);
  }

  /// The same taken back.
  InvoiceLine negate() {
    var turned = adjustments.stream().map(Adjustment::negate).toList();
    return new InvoiceLine(
        text, description, quantity.negate(), unit, price, per, turned, vat, net.negate());
  }
}
