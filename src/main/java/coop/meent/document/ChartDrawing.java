package coop.meent.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import coop.meent.document.LineChart.Ink;
import coop.meent.document.LineChart.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws charts on paper as vectors, letters as outlines: what they say to a screen reader is the
/// sentence beside them. Bands are light tints and not see-through, so that every printer shows the
/// same.
final class ChartDrawing implements FSObjectDrawerFactory, FSObjectDrawer {

  static final String TYPE = "chart/lines";

  private static final float LETTERS = 7.5f;
  private static final float LINE_HEIGHT = 11;
  private static final Color HAIR = new Color(0xE3DED3);
  private static final Color MUTED = new Color(0x616661);

  private final List<LineChart> charts;
  private final Typeface typeface;

  ChartDrawing(List<LineChart> charts, Typeface typeface) {
    this.charts = charts;
    this.typeface = typeface;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    var key = element.getAttribute("data");
    var chart = charts.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    float wide = (float) width / dotsPerPixel;
    float high = (float) height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x, (float) y, wide, high, graphics -> draw(chart, graphics, wide, high));
    return null;
  }

  private void draw(LineChart chart, Graphics2D to, float width, float height) {
    double scale = height / ChartPart.HEIGHT;
    to.scale(scale, scale);
    var frame =
        new ChartFrame(
            chart,
            width / scale,
            ChartPart.HEIGHT,
            LINE_HEIGHT,
            word -> typeface.width(word) * LETTERS);
    for (var band : chart.bands()) {
      to.setColor(tint(band.ink(), chart.bands().indexOf(band)));
      to.fill(area(band, frame));
    }
    axes(chart, to, frame);
    for (var line : chart.lines()) {
      to.setColor(colour(line.ink()));
      to.setStroke(
          line.isSupposed()
              ? new BasicStroke(
                  1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0)
              : new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      to.draw(path(line.points(), frame));
    }
    for (var label : frame.labels()) {
      to.setColor(colour(label.line().ink()));
      write(to, label.line().name(), label.x(), label.y() + LETTERS / 3);
    }
  }

  private void axes(LineChart chart, Graphics2D to, ChartFrame frame) {
    to.setStroke(new BasicStroke(0.5f));
    for (var tick : chart.up().ticks()) {
      double at = frame.y(tick.at());
      to.setColor(HAIR);
      to.draw(new Line2D.Double(frame.left(), at, frame.right(), at));
      to.setColor(MUTED);
      double wide = typeface.width(tick.label()) * LETTERS;
      write(to, tick.label(), frame.left() - wide - 4, at + LETTERS / 3);
    }
    to.setColor(MUTED);
    for (var tick : chart.across().ticks())
      middle(to, tick.label(), frame.x(tick.at()), frame.bottom() + LINE_HEIGHT);
    middle(
        to,
        chart.across().title(),
        (frame.left() + frame.right()) / 2,
        frame.bottom() + 2 * LINE_HEIGHT);
  }

  private void middle(Graphics2D to, String words, double x, double y) {
    write(to, words, x - typeface.width(words) * LETTERS / 2, y);
  }

  /// @param y of the line the letters stand on
  private void write(Graphics2D to, String words, double x, double y) {
    var placed = AffineTransform.getTranslateInstance(x, y);
    placed.scale(LETTERS, LETTERS);
    to.fill(typeface.outline(words).createTransformedShape(placed));
  }

  private static Path2D path(List<Point> points, ChartFrame frame) {
    var path = new Path2D.Double();
    for (var point : points) {
      if (path.getCurrentPoint() == null) path.moveTo(frame.x(point.x()), frame.y(point.y()));
      else path.lineTo(frame.x(point.x()), frame.y(point.y()));
    }
    return path;
  }

  private static Path2D area(LineChart.Band band, ChartFrame frame) {
    var area = path(band.low(), frame);
    for (var point : band.high().reversed()) area.lineTo(frame.x(point.x()), frame.y(point.y()));
    area.closePath();
    return area;
  }

  private static Color colour(Ink ink) {
    return switch (ink) {
      case ACCENT -> new Color(0x2F6B4F);
      case OCHRE -> new Color(0x865611);
      case BLUE -> new Color(0x37648C);
      case CLAY -> new Color(0xA8452F);
      case MUTED -> MUTED;
    };
  }

  /// The inner of two bands is darker.
  private static Color tint(Ink ink, int place) {
    var full = colour(ink);
    double part = place == 0 ? 0.16 : 0.3;
    return new Color(
        mixed(full.getRed(), part), mixed(full.getGreen(), part), mixed(full.getBlue(), part));
  }

  private static int mixed(int shade, double part) {
    return (int) Math.round(255 + (shade - 255) * part);
  }
}
