package coop.meent.pay.file;

import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes who pays and who is paid, with account and bank.
record PartyWriter(XmlText xml, PaymentVersion version) {

  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_STREET = 70;
  private static final int LONGEST_NUMBER = 16;
  private static final int LONGEST_TOWN = 35;

  void debtor(Party debtor) throws XMLStreamException {
    party("Dbtr", debtor);
    xml.open("DbtrAcct");
    iban(debtor);
    xml.text("Ccy", "EUR");
    xml.close();
    bank("DbtrAgt", debtor);
  }

  /// To whom is collected: here the account stands before the bank, and the bank is always said.
  void collectingCreditor(Party creditor) throws XMLStreamException {
    party("Cdtr", creditor);
    xml.open("CdtrAcct");
    iban(creditor);
    xml.text("Ccy", "EUR");
    xml.close();
    bank("CdtrAgt", creditor);
  }

  /// From whom is collected.
  void collectedDebtor(Party debtor) throws XMLStreamException {
    bank("DbtrAgt", debtor);
    party("Dbtr", debtor);
    xml.open("DbtrAcct");
    iban(debtor);
    xml.close();
  }

  private void bank(String element, Party party) throws XMLStreamException {
    xml.open(element);
    xml.open("FinInstnId");
    if (party.bic().isPresent()) {
      xml.text(version.bankElement(), Account.bic(party.bic().get()));
    } else {
      xml.open("Othr");
      xml.text("Id", "NOTPROVIDED");
      xml.close();
    }
    xml.close();
    xml.close();
  }

  void creditor(Party creditor) throws XMLStreamException {
    if (creditor.bic().isPresent()) {
      xml.open("CdtrAgt");
      xml.open("FinInstnId");
      xml.text(version.bankElement(), Account.bic(creditor.bic().get()));
      xml.close();
      xml.close();
    }
    party("Cdtr", creditor);
    xml.open("CdtrAcct");
    iban(creditor);
    xml.close();
  }

  private void iban(Party party) throws XMLStreamException {
    xml.open("Id");
    xml.text("IBAN", Account.iban(party.iban()).orElseThrow());
    xml.close();
  }

  private void party(String element, Party party) throws XMLStreamException {
    xml.open(element);
    xml.text("Nm", SepaText.of(party.name(), LONGEST_NAME));
    if (party.address().isPresent()) address(party.address().get());
    xml.close();
  }

  private void address(PostalAddress address) throws XMLStreamException {
    xml.open("PstlAdr");
    part("StrtNm", address.street(), LONGEST_STREET);
    part("BldgNb", address.number(), LONGEST_NUMBER);
    part("PstCd", address.postcode(), LONGEST_NUMBER);
    part("TwnNm", Optional.of(address.town()), LONGEST_TOWN);
    xml.text("Ctry", address.country());
    xml.close();
  }

  private void part(String element, Optional<String> text, int longest) throws XMLStreamException {
    var reduced = text.map(some -> SepaText.of(some, longest)).filter(some -> !some.isEmpty());
    if (reduced.isPresent()) xml.text(element, reduced.get());
  }
}
