package coop.meent.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Builds a page element by element. Texts become text nodes, so that no name of a person can turn
/// into markup, and every text is made printable on its way in.
final class Html {

  private final Document document;
  private final Glyphs glyphs;

  Html(Glyphs glyphs) {
    this.glyphs = glyphs;
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Document document() {
    return document;
  }

  Element root(String tag) {
    var element = document.createElement(tag);
    document.appendChild(element);
    return element;
  }

  Element add(Element parent, String tag) {
    var element = document.createElement(tag);
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String tag, String classes) {
    var element = add(parent, tag);
    if (!classes.isEmpty()) element.setAttribute("class", classes);
    return element;
  }

  /// Nothing is added for an empty text: an empty paragraph would be read out as one.
  void text(Element parent, String tag, String classes, String text) {
    if (!text.isBlank()) write(add(parent, tag, classes), text);
  }

  void meta(Element head, String name, String content) {
    var element = add(head, "meta");
    element.setAttribute("name", name);
    element.setAttribute("content", printable(content));
  }

  String printable(String text) {
    return glyphs.printable(text);
  }

  void write(Element element, String text) {
    var printable = printable(text);
    if (!printable.isEmpty()) element.appendChild(document.createTextNode(printable));
  }
}
