package coop.meent.pay.file;

import coop.meent.base.RfReference;
import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import javax.xml.stream.XMLStreamException;

/// Writes one payment.
record TransferWriter(XmlText xml, PartyWriter parties) {

  private static final int LONGEST_TEXT = 140;

  void write(Payment payment) throws XMLStreamException {
    xml.open("CdtTrfTxInf");
    xml.open("PmtId");
    xml.text("EndToEndId", payment.endToEnd());
    xml.close();
    xml.open("Amt");
    xml.text("InstdAmt", "Ccy", "EUR", payment.amount().toString());
    xml.close();
    parties.creditor(payment.creditor());
    remittance(payment.toTell());
    xml.close();
  }

  private void remittance(String toTell) throws XMLStreamException {
    var rf = RfReference.parse(toTell);
    var dutch = DutchReference.parse(toTell);
    var text = SepaText.of(toTell, LONGEST_TEXT);
    if (text.isEmpty()) return;
    xml.open("RmtInf");
    if (rf.isPresent()) reference("ISO", rf.get().plain());
    else if (dutch.isPresent()) reference("CUR", dutch.get().digits());
    else xml.text("Ustrd", text);
    xml.close();
  }

  /// @param issuer whose kind of reference it is
  private void reference(String issuer, String reference) throws XMLStreamException {
    xml.open("Strd");
    xml.open("CdtrRefInf");
    xml.open("Tp");
    xml.open("CdOrPrtry");
    xml.text("Cd", "SCOR");
    xml.close();
    xml.text("Issr", issuer);
    xml.close();
    xml.text("Ref", reference);
    xml.close();
    xml.close();
  }
}
