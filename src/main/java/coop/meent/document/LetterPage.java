package coop.meent.document;

import coop.meent.base.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A letter as HTML, for the renderer: sender, receiver where a window envelope shows it, facts,
/// table, sums, and how to pay. It stands upright always.
final class LetterPage {

  private final Letter letter;
  private final Report report;
  private final Texts texts;
  private final Sheet sheet;
  private final Html html;

  LetterPage(Letter letter, Sheet sheet, Typefaces typefaces) {
    this.letter = letter;
    report = letter.report();
    texts = report.texts();
    this.sheet = sheet;
    html = new Html(typefaces.glyphs());
  }

  Document document() {
    var root = html.root("html");
    root.setAttribute("lang", report.language().locale().toLanguageTag());
    var head = html.add(root, "head");
    html.text(head, "title", "", report.title());
    html.meta(head, "subject", report.title());
    html.add(head, "style").appendChild(html.document().createTextNode(style()));
    var body = html.add(root, "body");
    addFoot(body);
    addHead(body);
    for (var sentence : letter.opening()) html.text(body, "p", "opening", sentence);
    var tables = new TablePart(html, texts, html.add(head, "bookmarks"), sheet);
    for (int i = 0; i < report.tables().size(); i++)
      tables.add(body, report.tables().get(i), sheet.widths().get(i));
    addSums(body);
    addStamp(body);
    for (var sentence : report.closing()) html.text(body, "p", "closing", sentence);
    return html.document();
  }

  private void addFoot(Element body) {
    var foot = html.add(body, "div", "footer");
    html.write(foot, String.join(" · ", List.of(report.issuer().name(), report.title())));
    var pages = html.add(body, "div", "pages");
    var words = texts.get("report.pages", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
    html.write(pages, words[0]);
    html.add(pages, "span", "page-number");
    html.write(pages, words[1]);
    html.add(pages, "span", "page-count");
    html.write(pages, words[2]);
  }

  private void addHead(Element body) {
    var sender = html.add(body, "div", "sender");
    boolean first = true;
    for (var line : letter.from()) {
      html.text(sender, "p", first ? "name" : "", line);
      first = false;
    }
    var receiver = html.add(body, "div", "receiver");
    for (var line : letter.to()) html.text(receiver, "p", "", line);
    html.text(body, "h1", "", report.title());
    html.text(body, "p", "subtitle", report.subtitle());
    var facts = html.add(body, "div", "facts");
    for (var fact : letter.facts()) {
      var one = html.add(facts, "div", "fact");
      html.text(one, "p", "label", fact.label());
      html.text(one, "p", "what", fact.value());
    }
  }

  private void addSums(Element body) {
    if (letter.sums().isEmpty()) return;
    var sums = html.add(body, "div", "sums");
    int last = letter.sums().size() - 1;
    for (int i = 0; i <= last; i++) {
      var fact = letter.sums().get(i);
      var row = html.add(sums, "div", i == last ? "sum counts" : "sum");
      html.text(row, "p", "sum-label", fact.label());
      html.text(row, "p", "sum-value", fact.value());
    }
  }

  private void addStamp(Element body) {
    if (letter.stamp().isEmpty()) return;
    var stamp = letter.stamp().get();
    var part = html.add(body, "div", "stamp");
    var image = html.add(html.add(part, "div", "square"), "img");
    image.setAttribute(
        "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(stamp.png()));
    image.setAttribute("alt", html.printable(stamp.alternative()));
    var lines = html.add(part, "div", "paying");
    for (var line : stamp.lines()) html.text(lines, "p", "", line);
  }

  private String style() {
    return template("report.css")
        + template("letter.css")
        + String.format(Locale.ROOT, "table { font-size: %.2fpt }%n", sheet.size());
  }

  private static String template(String name) {
    try (InputStream in = LetterPage.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
