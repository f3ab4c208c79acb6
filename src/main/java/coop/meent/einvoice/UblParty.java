package coop.meent.einvoice;

import coop.meent.xml.XmlText;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes one side of an invoice.
///
/// @param withVat whether its VAT number may stand there, which an invoice that is no matter of VAT
///   must not have (BR-O-02)
/// @param withEndpoint whether its address on the network is wanted
record UblParty(UblParts parts, boolean withVat, boolean withEndpoint) {

  void write(String side, Party party) throws XMLStreamException {
    var xml = parts.xml();
    xml.open(side);
    xml.open("cac:Party");
    var reached = withEndpoint ? party.reachedAt() : party.endpoint();
    if (reached.isPresent()) parts.id("cbc:EndpointID", reached.get());
    parts.within("cac:PartyName", "cbc:Name", party.tradeName());
    address(xml, party.address());
    if (withVat && party.vatNumber().isPresent()) {
      xml.open("cac:PartyTaxScheme");
      xml.text("cbc:CompanyID", party.vatNumber().get());
      parts.taxScheme();
      xml.close();
    }
    legalEntity(xml, party);
    contact(xml, party.contact());
    xml.close();
    xml.close();
  }

  private void address(XmlText xml, Address address) throws XMLStreamException {
    xml.open("cac:PostalAddress");
    parts.text("cbc:StreetName", line(address, 0));
    parts.text("cbc:AdditionalStreetName", line(address, 1));
    parts.text("cbc:CityName", address.town());
    parts.text("cbc:PostalZone", address.postcode());
    parts.within("cac:AddressLine", "cbc:Line", line(address, 2));
    parts.within("cac:Country", "cbc:IdentificationCode", Optional.of(address.country()));
    xml.close();
  }

  private static Optional<String> line(Address address, int index) {
    return address.lines().stream().skip(index).findFirst();
  }

  private void legalEntity(XmlText xml, Party party) throws XMLStreamException {
    if (party.name().isEmpty() && party.registration().isEmpty()) return;
    xml.open("cac:PartyLegalEntity");
    parts.text("cbc:RegistrationName", party.name());
    if (party.registration().isPresent()) parts.id("cbc:CompanyID", party.registration().get());
    xml.close();
  }

  private void contact(XmlText xml, Contact contact) throws XMLStreamException {
    if (!contact.isKnown()) return;
    xml.open("cac:Contact");
    parts.text("cbc:Name", contact.name());
    parts.text("cbc:Telephone", contact.telephone());
    parts.text("cbc:ElectronicMail", contact.email());
    xml.close();
  }
}
