package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.xml.XmlText;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Writes a payment file in the order that the schema asks. What goes through SEPA and what does
/// not stand in a block each, and each block has its own sum.
public final class PaymentWriter {

  private final PaymentVersion version;

  public PaymentWriter(PaymentVersion version) {
    this.version = version;
  }

  /// The same file and version give the same bytes.
  ///
  /// @throws IllegalArgumentException when the file has [PaymentFaults]
  public byte[] write(PaymentFile file) {
    var faults = PaymentFaults.of(file);
    if (!faults.isEmpty()) throw new IllegalArgumentException(faults.toString());
    return Message.bytes(xml -> write(file, xml));
  }

  private void write(PaymentFile file, XmlText xml) throws XMLStreamException {
    xml.startDocument("Document", version.namespace());
    xml.open("CstmrCdtTrfInitn");
    head(file, xml).header(file.debtor(), file.payments().size(), file.total());
    var inside = file.payments().stream().filter(PaymentWriter::isSepa).toList();
    var outside = file.payments().stream().filter(one -> !isSepa(one)).toList();
    if (!inside.isEmpty()) block(file, 1, inside, xml);
    if (!outside.isEmpty()) block(file, 2, outside, xml);
    xml.close();
    xml.endDocument();
  }

  private static boolean isSepa(Payment payment) {
    return Account.isSepa(payment.creditor().iban());
  }

  private static Message head(PaymentFile file, XmlText xml) {
    return new Message(xml, file.message(), file.created());
  }

  private void block(PaymentFile file, int number, List<Payment> payments, XmlText xml)
      throws XMLStreamException {
    boolean isSepa = isSepa(payments.getFirst());
    xml.open("PmtInf");
    var head = head(file, xml);
    head.block(number, "TRF", file.isOneLine());
    head.sums(payments.size(), Money.sum(payments.stream().map(Payment::amount).toList()));
    if (isSepa) {
      xml.open("PmtTpInf");
      xml.open("SvcLvl");
      xml.text("Cd", "SEPA");
      xml.close();
      xml.close();
    }
    day(file, xml);
    var parties = new PartyWriter(xml, version);
    parties.debtor(file.debtor());
    xml.text("ChrgBr", isSepa ? "SLEV" : "SHAR");
    for (var payment : payments) new TransferWriter(xml, parties).write(payment);
    xml.close();
  }

  private void day(PaymentFile file, XmlText xml) throws XMLStreamException {
    switch (version) {
      case V03 -> xml.text("ReqdExctnDt", file.on().toString());
      case V09 -> {
        xml.open("ReqdExctnDt");
        xml.text("Dt", file.on().toString());
        xml.close();
      }
    }
  }
}
