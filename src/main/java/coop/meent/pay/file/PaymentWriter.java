package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Writes a payment file in the order that the schema asks. What goes through SEPA and what does
/// not stand in a block each, and each block has its own sum.
public final class PaymentWriter {

  private static final int LONGEST_ID = 35;
  private static final int LONGEST_NAME = 70;

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
    var out = new ByteArrayOutputStream();
    try {
      write(file, new XmlText(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return out.toByteArray();
  }

  private void write(PaymentFile file, XmlText xml) throws XMLStreamException {
    xml.startDocument("Document", version.namespace());
    xml.open("CstmrCdtTrfInitn");
    header(file, xml);
    var inside = file.payments().stream().filter(PaymentWriter::isSepa).toList();
    var outside = file.payments().stream().filter(one -> !isSepa(one)).toList();
    if (!inside.isEmpty()) block(file, "1", inside, xml);
    if (!outside.isEmpty()) block(file, "2", outside, xml);
    xml.close();
    xml.endDocument();
  }

  private static boolean isSepa(Payment payment) {
    return Account.isSepa(payment.creditor().iban());
  }

  private static void header(PaymentFile file, XmlText xml) throws XMLStreamException {
    xml.open("GrpHdr");
    xml.text("MsgId", SepaText.reference(file.message(), LONGEST_ID));
    xml.text(
        "CreDtTm",
        file.created().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_DATE_TIME));
    sums(file.payments(), xml);
    xml.open("InitgPty");
    xml.text("Nm", SepaText.of(file.debtor().name(), LONGEST_NAME));
    xml.close();
    xml.close();
  }

  private static void sums(List<Payment> payments, XmlText xml) throws XMLStreamException {
    xml.text("NbOfTxs", String.valueOf(payments.size()));
    var sum = payments.stream().map(Payment::amount).reduce(Money::plus);
    xml.text("CtrlSum", sum.orElseThrow().toString());
  }

  private void block(PaymentFile file, String number, List<Payment> payments, XmlText xml)
      throws XMLStreamException {
    boolean isSepa = isSepa(payments.getFirst());
    xml.open("PmtInf");
    xml.text("PmtInfId", SepaText.reference(file.message(), LONGEST_ID - 2) + "-" + number);
    xml.text("PmtMtd", "TRF");
    xml.text("BtchBookg", String.valueOf(file.isOneLine()));
    sums(payments, xml);
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
