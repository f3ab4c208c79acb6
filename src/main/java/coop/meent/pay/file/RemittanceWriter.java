package coop.meent.pay.file;

import coop.meent.base.RfReference;
import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import javax.xml.stream.XMLStreamException;

/// Writes what the other party reads: a reference where banks keep it whole, or a text.
record RemittanceWriter(XmlText xml) {

  private static final int LONGEST_TEXT = 140;

  void write(String toTell) throws XMLStreamException {
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
