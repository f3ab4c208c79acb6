package coop.meent.xaf;

import coop.meent.base.Money;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// An audit file read by the JDK's own XML parser, so that our reader does not judge our writer
/// alone.
public final class XafParts {

  private final Element root;

  public XafParts(Path file) throws IOException, SAXException {
    try {
      root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(Files.readString(file))))
              .getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Throws where the file is not as the official schema has it.
  public static void requireValid32(Path file) throws IOException, SAXException {
    var schema =
        Objects.requireNonNull(XafParts.class.getResource("XmlAuditfileFinancieel3.2.xsd"));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  public List<Element> all(String name) {
    return all(root, name);
  }

  public static List<Element> all(Element of, String name) {
    var nodes = of.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
    return found;
  }

  public static String text(Element of, String name) {
    var found = all(of, name);
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }

  /// The sum of opening and transactions by number of account; accounts at nothing are left out.
  public Map<String, Money> balances() {
    Map<String, Money> balances = new TreeMap<>();
    for (var name : List.of("obLine", "trLine"))
      for (var line : all(name)) {
        var amount = Money.parse(text(line, "amnt"));
        var signed = text(line, "amntTp").equals("C") ? amount.negate() : amount;
        balances.merge(text(line, "accID"), signed, Money::plus);
      }
    balances.values().removeIf(Money::isZero);
    return balances;
  }
}
