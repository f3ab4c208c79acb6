package coop.meent.xml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML file being written, one element a line, so that a person can read it. Names may have a
/// prefix that [#startDocument] declared.
public final class XmlText {

  private final XMLStreamWriter xml;
  private int depth;
  private boolean leaf;

  public XmlText(OutputStream out) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  public void startDocument(String root, String namespace) throws XMLStreamException {
    startDocument(root, namespace, Map.of());
  }

  /// @param prefixes with their namespaces, written in the order of the map
  public void startDocument(String root, String namespace, Map<String, String> prefixes)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(namespace);
    for (var prefix : prefixes.entrySet()) xml.writeNamespace(prefix.getKey(), prefix.getValue());
    depth = 1;
  }

  public void endDocument() throws XMLStreamException {
    close();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  public void open(String name) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    depth++;
    leaf = false;
  }

  public void close() throws XMLStreamException {
    depth--;
    if (!leaf) newLine();
    leaf = false;
    xml.writeEndElement();
  }

  public void text(String name, String text) throws XMLStreamException {
    open(name);
    write(text);
  }

  /// With one attribute.
  public void text(String name, String attribute, String value, String text)
      throws XMLStreamException {
    open(name);
    xml.writeAttribute(attribute, legal(value));
    write(text);
  }

  /// @throws IllegalArgumentException when the schema allows fewer characters
  public void text(String name, int max, String text) throws XMLStreamException {
    if (text.codePointCount(0, text.length()) > max)
      throw new IllegalArgumentException(name + " takes " + max + " characters: " + text);
    text(name, text);
  }

  private void write(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
    leaf = true;
    close();
  }

  /// What XML 1.0 cannot hold, not even escaped, becomes a space: a file that nobody can read would
  /// be worse than a lost bell character.
  private static String legal(String text) {
    if (text.codePoints().allMatch(XmlText::isLegal)) return text;
    return text.codePoints()
        .map(letter -> isLegal(letter) ? letter : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
