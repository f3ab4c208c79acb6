package coop.meent.xml;

import coop.meent.base.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML file once, element by element, and knows where it is. Hostile files end here:
/// nothing outside the file is fetched, a document type declaration is refused before it is read,
/// depth and size have bounds.
public final class XmlCursor {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_ELEMENTS_HELD = 20_000;
  private static final int MAX_TEXT = 100_000;
  private static final int ENOUGH_FOR_PROLOG = 256;

  private final XmlTrouble trouble;
  private final XmlProlog prolog;
  private final Utf8Witness witness;
  private final XMLStreamReader xml;
  private XmlStep step;

  /// @param paths how the elements of this kind of file are named in a refusal
  public XmlCursor(InputStream in, XmlPaths paths, XmlTrouble trouble) throws IOException {
    this.trouble = trouble;
    step = XmlStep.start(paths);
    var buffered = new BufferedInputStream(in, 1 << 16);
    skipWhiteSpace(buffered);
    buffered.mark(ENOUGH_FOR_PROLOG);
    prolog = XmlProlog.of(buffered.readNBytes(ENOUGH_FOR_PROLOG));
    buffered.reset();
    buffered.skipNBytes(prolog.markLength());
    witness = new Utf8Witness(buffered);
    var charset = prolog.charset().orElseThrow(() -> wrongEncoding(new Place(1, 1, "")));
    try {
      xml = factory().createXMLStreamReader(new StrictReader(witness, charset));
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Some banks write an empty line before the declaration, which XML forbids.
  private static void skipWhiteSpace(InputStream in) throws IOException {
    int octet;
    do {
      in.mark(1);
      octet = in.read();
    } while (octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n');
    in.reset();
  }

  /// Visits each child of the current element with its name. A visit may read the child by
  /// `eachChild` or `element`; what it does not read is passed over.
  public void eachChild(Consumer<String> visit) {
    int inside = step.depth();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && step.depth() == inside + 1) {
        visit.accept(xml.getLocalName());
      } else if (step.depth() < inside || event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  /// Of the current element; empty where it has none.
  public String namespace() {
    return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
  }

  /// The current element without what is in it.
  public XmlElement emptyElement() {
    var at = xml.getLocation();
    return new XmlElement(step, at.getLineNumber(), at.getColumnNumber(), attributes());
  }

  /// By local name, as elements are.
  private Map<String, String> attributes() {
    int count = xml.getAttributeCount();
    if (count == 0) return Map.of();
    Map<String, String> attributes = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++)
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
    return attributes;
  }

  /// The current element with all that is in it.
  public XmlElement element() {
    return element(new int[] {MAX_ELEMENTS_HELD});
  }

  private XmlElement element(int[] left) {
    if (left[0]-- == 0) throw tooLarge();
    var element = emptyElement();
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> element.add(element(left));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          element.append(xml.getText());
          if (element.length() > MAX_TEXT) throw tooLarge();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {}
      }
    }
  }

  /// All text of the current element and of what is in it, in the order and with the white space in
  /// which it stands; for parts where a word may be spread over many elements.
  ///
  /// @param instead what stands for an element, given without what is in it; empty where its own
  ///   text counts
  public String text(Function<XmlElement, Optional<String>> instead) {
    var text = new StringBuilder();
    int inside = step.depth();
    int passed = Integer.MAX_VALUE;
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (step.depth() > passed) continue;
          var other = instead.apply(emptyElement());
          other.ifPresent(text::append);
          if (other.isPresent()) passed = step.depth();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (passed == Integer.MAX_VALUE) text.append(xml.getText());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (step.depth() < inside) return text.toString();
          if (step.depth() < passed) passed = Integer.MAX_VALUE;
        }
        default -> {}
      }
      if (text.length() > MAX_TEXT) throw tooLarge();
    }
  }

  private int next() {
    try {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> enter();
        case XMLStreamConstants.END_ELEMENT -> step = step.parent();
        case XMLStreamConstants.DTD -> throw doctype();
        case XMLStreamConstants.END_DOCUMENT -> checkEncoding();
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private void enter() {
    if (step.depth() == MAX_DEPTH) throw tooLarge();
    step = step.child(xml.getLocalName());
  }

  private void checkEncoding() {
    if (!prolog.takesAnyByte()) return;
    var wide = witness.wide();
    if (wide.isPresent()) throw wrongEncoding(wide.get());
  }

  private Place place(Location at) {
    return new Place(at.getLineNumber(), at.getColumnNumber(), step.toString());
  }

  private RefusedException doctype() {
    return new RefusedException(trouble.doctype(place(xml.getLocation()).toString()));
  }

  private RefusedException tooLarge() {
    return new RefusedException(trouble.tooLarge(place(xml.getLocation()).toString()));
  }

  private RefusedException wrongEncoding(Place place) {
    return new RefusedException(trouble.wrongEncoding(prolog.claimed(), place.toString()));
  }

  private RefusedException refused(XMLStreamException e) {
    var place = e.getLocation() == null ? new Place(1, 1, "") : place(e.getLocation());
    if (e.getNestedException() instanceof CharacterCodingException) return wrongEncoding(place);
    return new RefusedException(trouble.damaged(place.toString()), e);
  }
}
