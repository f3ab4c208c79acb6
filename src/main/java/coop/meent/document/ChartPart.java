package coop.meent.document;

import java.util.Locale;
import org.w3c.dom.Element;

/// A [LineChart] in a [ReportPage]: a title and the place that [ChartDrawing] fills, tagged as a
/// figure with its sentence for who does not see it.
record ChartPart(Html html, Sheet sheet) {

  /// In points, on paper.
  static final double HEIGHT = 150;

  void add(Element body, LineChart chart) {
    html.text(body, "h2", "", chart.title());
    var place = html.add(body, "object", "chart");
    place.setAttribute("type", ChartDrawing.TYPE);
    place.setAttribute("data", chart.key());
    place.setAttribute("alt", html.printable(chart.words()));
    place.setAttribute(
        "style",
        String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", sheet.width(), HEIGHT));
    html.text(body, "p", "closing chart-note", chart.note());
  }
}
