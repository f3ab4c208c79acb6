package coop.meent.bank;

import coop.meent.base.Money;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML file being written, one element a line, so that a person can read it.
final class XmlText {

  private final XMLStreamWriter xml;
  private int depth;
  private boolean leaf;

  XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void startDocument(String root, String namespace) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(namespace);
    depth = 1;
  }

  void endDocument() throws XMLStreamException {
    close();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  void open(String name) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    depth++;
    leaf = false;
  }

  void close() throws XMLStreamException {
    depth--;
    if (!leaf) newLine();
    leaf = false;
    xml.writeEndElement();
  }

  void text(String name, String text) throws XMLStreamException {
    open(name);
    xml.writeCharacters(text);
    leaf = true;
    close();
  }

  /// @throws IllegalArgumentException when the schema allows fewer characters
  void text(String name, int max, String text) throws XMLStreamException {
    if (text.codePointCount(0, text.length()) > max)
      throw new IllegalArgumentException(name + " takes " + max + " characters: " + text);
    text(name, text);
  }

  /// The size with its currency, then the direction.
  void amount(Money amount, String currency) throws XMLStreamException {
    newLine();
    xml.writeStartElement("Amt");
    xml.writeAttribute("Ccy", currency);
    xml.writeCharacters(amount.abs().toString());
    xml.writeEndElement();
    text("CdtDbtInd", amount.isNegative() ? "DBIT" : "CRDT");
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
