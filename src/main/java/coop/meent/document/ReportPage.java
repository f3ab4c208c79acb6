package coop.meent.document;

import coop.meent.base.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A report as HTML, for the renderer: head, figures, tables, closing sentences, and a foot that
/// returns on every page.
final class ReportPage {

  private static final double FOOT_SIZE = 7;
  private static final double FOOT_PART = 0.79;

  private final Report report;
  private final Texts texts;
  private final Sheet sheet;
  private final Typefaces typefaces;
  private final Html html;

  ReportPage(Report report, Sheet sheet, Typefaces typefaces) {
    this.report = report;
    this.texts = report.texts();
    this.sheet = sheet;
    this.typefaces = typefaces;
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
    for (var paragraph : report.opening()) html.text(body, "p", "opening", paragraph);
    addFigures(body);
    for (var chart : report.charts()) new ChartPart(html, sheet).add(body, chart);
    var tables = new TablePart(html, texts, html.add(head, "bookmarks"), sheet);
    for (int i = 0; i < report.tables().size(); i++) {
      tables.add(body, report.tables().get(i), sheet.widths().get(i));
    }
    for (var sentence : report.closing()) html.text(body, "p", "closing", sentence);
    return html.document();
  }

  private void addFoot(Element body) {
    var mark = texts.get("report.mark", report.mark());
    var parts = List.of(report.issuer().name(), report.title(), report.subtitle());
    var foot = html.add(body, "div", "footer");
    double room = FOOT_PART * sheet.width() - FOOT_SIZE * typefaces.regular().width(" · " + mark);
    html.write(foot, shortened(joined(parts), room / FOOT_SIZE) + " · " + mark);
    var pages = html.add(body, "div", "pages");
    var words = texts.get("report.pages", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
    html.write(pages, words[0]);
    html.add(pages, "span", "page-number");
    html.write(pages, words[1]);
    html.add(pages, "span", "page-count");
    html.write(pages, words[2]);
  }

  /// A foot is a reminder on one line: what does not fit is on the first page in full.
  private String shortened(String text, double ems) {
    var regular = typefaces.regular();
    if (regular.width(text) <= ems) return text;
    int end = text.length();
    while (end > 0 && regular.width(text.substring(0, end) + "…") > ems) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  private void addHead(Element body) {
    var head = html.add(body, "div", "head");
    var subject = html.add(head, "div", "subject");
    html.text(subject, "h1", "", report.title());
    html.text(subject, "p", "subtitle", report.subtitle());
    var issuer = html.add(head, "div", "issuer");
    html.text(issuer, "p", "", report.issuer().name());
    var kvk = report.issuer().kvk().isBlank() ? "" : "KvK " + report.issuer().kvk();
    html.text(issuer, "p", "", joined(List.of(kvk, report.issuer().seat())));
    html.text(issuer, "p", "", texts.get("report.asOf", report.asOf()));
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  private void addFigures(Element body) {
    if (report.figures().isEmpty()) return;
    var row = html.add(body, "div", "figures");
    for (int i = 0; i < report.figures().size(); i++) {
      if (i > 0) html.add(row, "div", "gap");
      var figure = html.add(row, "div", "figure");
      html.text(figure, "p", "label", report.figures().get(i).label());
      html.text(figure, "p", "value", report.figures().get(i).shown(texts));
    }
  }

  private String style() {
    var paper = sheet.landscape() ? "@page { size: A4 landscape }\n" : "";
    return template() + paper + rule("table", sheet.size()) + rule(".value", figureSize());
  }

  private static String rule(String selector, double size) {
    return String.format(Locale.ROOT, "%s { font-size: %.2fpt }%n", selector, size);
  }

  /// As large as the widest of the figures allows.
  private double figureSize() {
    int count = report.figures().size();
    double room = (sheet.width() - 9.0 * Math.max(count - 1, 0)) / Math.max(count, 1);
    double widest =
        report.figures().stream()
            .mapToDouble(figure -> typefaces.bold().width(figure.shown(texts)))
            .max()
            .orElse(1);
    return Math.clamp(room / widest * 0.98, 5, 13);
  }

  private static String template() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      if (in == null) throw new IllegalStateException("report.css is not in the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
