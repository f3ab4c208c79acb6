package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.RfReference;
import coop.meent.base.SepaText;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.garvelink.iban.IBAN;

/// The square that a banking app reads: a transfer in euros, filled in but for the signature
/// (EPC069-12, version 002). Texts are in the letters that every bank takes.
///
/// @param name of whom is paid, at most 70 letters
/// @param iban without spaces
/// @param reference an RF reference, or empty
/// @param text to tell with the payment, at most 140 letters, where there is no reference
public record EpcQr(String name, String iban, Money amount, String reference, String text) {

  private static final int MAX_NAME = 70;
  private static final int MAX_TEXT = 140;
  private static final int MAX_BYTES = 331;
  private static final int MAX_VERSION = 13;
  private static final Money SMALLEST = Money.ofCents(1);
  private static final Money LARGEST = Money.ofCents(99_999_999_999L);

  /// @param toTell with the payment: an RF reference goes where banks look for one
  public static QrOutcome of(String name, String iban, Money amount, String toTell) {
    var reduced = SepaText.of(name, MAX_NAME);
    if (reduced.isEmpty()) return new QrOutcome.NoName();
    if (!Precheck.isSound(iban)) return new QrOutcome.BadIban(iban);
    if (amount.compareTo(SMALLEST) < 0 || amount.compareTo(LARGEST) > 0)
      return new QrOutcome.AmountOutOfRange(amount);
    var reference = RfReference.parse(toTell).map(RfReference::plain).orElse("");
    var text = reference.isEmpty() ? SepaText.of(toTell, MAX_TEXT) : "";
    var plain = IBAN.valueOf(iban).toPlainString();
    return new QrOutcome.Ready(new EpcQr(reduced, plain, amount, reference, text));
  }

  /// To pay an invoice: to whom it says, telling what it asks to tell, or else its number.
  public static QrOutcome of(EInvoice invoice) {
    if (!invoice.currency().equals(EInvoice.EURO))
      return new QrOutcome.OtherCurrency(invoice.currency());
    var payable = Calculator.totals(invoice).payable();
    if (invoice.kind().isCredit() || !payable.isPositive()) return new QrOutcome.NothingToPay();
    var payment = invoice.payment();
    return of(
        payment.accountName().or(payment::payee).orElse(invoice.supplier().name()),
        payment.iban().orElse(""),
        payable,
        payment.reference().orElse(invoice.number()));
  }

  /// What stands in it, line by line; lines at the end that are empty are left out.
  public String content() {
    var lines =
        List.of("BCD", "002", "1", "SCT", "", name, iban, "EUR" + amount, "", reference, text, "");
    return String.join("\n", lines).stripTrailing();
  }

  /// With error correction M, as the guideline asks.
  public QrMatrix matrix() {
    var bytes = content().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) throw new IllegalStateException("bounded fields, too long");
    var segments = List.of(QrSegment.makeBytes(bytes));
    var code =
        QrCode.encodeSegments(
            segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, MAX_VERSION, -1, false);
    return new QrMatrix(code.size, code::getModule);
  }
}
