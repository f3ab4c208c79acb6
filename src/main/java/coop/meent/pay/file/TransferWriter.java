package coop.meent.pay.file;

import coop.meent.xml.XmlText;
import javax.xml.stream.XMLStreamException;

/// Writes one payment.
record TransferWriter(XmlText xml, PartyWriter parties) {

  void write(Payment payment) throws XMLStreamException {
    xml.open("CdtTrfTxInf");
    xml.open("PmtId");
    xml.text("EndToEndId", payment.endToEnd());
    xml.close();
    xml.open("Amt");
    xml.text("InstdAmt", "Ccy", "EUR", payment.amount().toString());
    xml.close();
    parties.creditor(payment.creditor());
    new RemittanceWriter(xml).write(payment.toTell());
    xml.close();
  }
}
