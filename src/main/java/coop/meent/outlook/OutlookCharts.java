package coop.meent.outlook;

import coop.meent.base.Texts;
import coop.meent.document.LineChart;
import coop.meent.document.LineChart.Axis;
import coop.meent.document.LineChart.Band;
import coop.meent.document.LineChart.Ink;
import coop.meent.document.LineChart.Line;
import coop.meent.document.LineChart.Point;
import coop.meent.pooling.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The drawings of an outlook, for window and paper: the chance month by month, and what the purse
/// may hold.
public record OutlookCharts(Texts texts) {

  private static final Ink[] INKS = {Ink.ACCENT, Ink.OCHRE, Ink.BLUE, Ink.CLAY, Ink.MUTED};
  private static final double LEAST_CHANCE = 0.01;
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24};

  public static Ink ink(int place) {
    return INKS[place % INKS.length];
  }

  public LineChart curve(List<Compared> all, Outlook worse) {
    int months = all.stream().mapToInt(one -> one.outlook().scenario().months()).max().orElse(1);
    double most = worse.chance();
    List<Line> lines = new ArrayList<>();
    lines.add(line(worseName(worse), Ink.CLAY, true, worse));
    for (int i = all.size() - 1; i >= 0; i--) {
      most = Math.max(most, all.get(i).outlook().chance());
      lines.add(line(all.get(i).name(), ink(i), false, all.get(i).outlook()));
    }
    return new LineChart(
        "chance",
        texts.get("outlook.ui.curve"),
        texts.get("outlook.ui.curve.words", curveAt(all, worse, months)),
        note(all.getFirst().outlook()),
        across(months),
        Axis.upTo(Math.max(most, LEAST_CHANCE), "", chance -> new Percent(chance).in(texts)),
        List.of(),
        lines);
  }

  /// What was supposed, how the figure was made, and what the model does not know.
  public String note(Outlook outlook) {
    var limits =
        outlook.limits().stream().map(limit -> limit.in(texts)).collect(Collectors.joining(" "));
    return String.join(
        " ",
        outlook.assumption().in(texts),
        texts.get("outlook.paper.method", outlook.method()),
        texts.get("outlook.ui.limits", limits));
  }

  private String worseName(Outlook worse) {
    return texts.get("outlook.ui.worse", Percent.of(worse.scenario().prevalence()));
  }

  private static Line line(String name, Ink ink, boolean isSupposed, Outlook outlook) {
    return new Line(
        shortened(name), ink, isSupposed, points(outlook.scenario().months(), outlook::by));
  }

  /// At the line there is room for a few words; the whole name stands in the list.
  private static String shortened(String name) {
    return name.length() <= 18 ? name : name.substring(0, 17).strip() + "…";
  }

  private static List<Point> points(int months, IntToDoubleFunction value) {
    return IntStream.rangeClosed(0, months)
        .mapToObj(month -> new Point(month, value.applyAsDouble(month)))
        .toList();
  }

  private Axis across(int months) {
    int step = MONTH_STEPS[MONTH_STEPS.length - 1];
    for (int one : MONTH_STEPS) {
      if (months > 8 * one) continue;
      step = one;
      break;
    }
    List<LineChart.Tick> ticks = new ArrayList<>();
    for (int month = 0; month <= months; month += step)
      ticks.add(new LineChart.Tick(month, String.valueOf(month)));
    return new Axis(texts.get("outlook.ui.months"), 0, months, ticks);
  }

  /// The chance of each until the end of a month.
  public String curveAt(List<Compared> all, Outlook worse, int month) {
    var lines = new ArrayList<String>();
    lines.add(texts.count("outlook.ui.after", month));
    for (var one : all) lines.add(at(one.name(), one.outlook(), month));
    lines.add(at(worseName(worse), worse, month));
    return String.join("\n", lines);
  }

  private String at(String name, Outlook outlook, int month) {
    int last = outlook.scenario().months();
    return name + ": " + new Percent(outlook.by(Math.min(month, last))).in(texts);
  }

  public LineChart purse(Outlook outlook) {
    int months = outlook.scenario().months();
    double most = 100;
    for (int month = 0; month <= months; month++) most = Math.max(most, outlook.purse(month, 0.95));
    return new LineChart(
        "purse",
        texts.get("outlook.ui.purse"),
        texts.get("outlook.ui.purse.chart", purseAt(outlook, months)),
        texts.get("outlook.ui.purse.note", outlook.paths()),
        across(months),
        Axis.upTo(most, "", cents -> new Euros(cents).in(texts)),
        List.of(band(outlook, 0.05, 0.95), band(outlook, 0.25, 0.75)),
        List.of(
            new Line(
                texts.get("outlook.ui.purse.middle"),
                Ink.ACCENT,
                false,
                points(months, month -> outlook.purse(month, 0.5)))));
  }

  private static Band band(Outlook outlook, double low, double high) {
    int months = outlook.scenario().months();
    return new Band(
        Ink.ACCENT,
        points(months, month -> outlook.purse(month, low)),
        points(months, month -> outlook.purse(month, high)));
  }

  public String purseAt(Outlook outlook, int month) {
    return texts.count("outlook.ui.after", month)
        + "\n"
        + texts.get(
            "outlook.ui.purse.at",
            new Euros(outlook.purse(month, 0.5)),
            new Euros(outlook.purse(month, 0.25)),
            new Euros(outlook.purse(month, 0.75)),
            new Euros(outlook.purse(month, 0.05)),
            new Euros(outlook.purse(month, 0.95)));
  }

  /// The running count, month by month, below the line from which it warns.
  public LineChart watch(Watch watch) {
    var points = watch.points();
    double most = watch.threshold();
    for (var point : points) most = Math.max(most, point.count());
    int last = Math.max(1, points.size() - 1);
    var limit = List.of(new Point(0, watch.threshold()), new Point(last, watch.threshold()));
    return new LineChart(
        "watch",
        texts.get("outlook.watch.chart"),
        texts.get("outlook.watch.chart.words", watchAt(watch, points.size() - 1)),
        watch.rate().in(texts) + " " + texts.get("outlook.watch.how"),
        new Axis("", 0, last, monthTicks(points, last)),
        Axis.upTo(1.15 * most, "", count -> decimal(count, 1)),
        List.of(),
        List.of(
            new Line(texts.get("outlook.watch.limit"), Ink.CLAY, true, limit),
            new Line(
                "",
                Ink.ACCENT,
                false,
                IntStream.rangeClosed(0, last)
                    .mapToObj(
                        at -> new Point(at, points.get(Math.min(at, points.size() - 1)).count()))
                    .toList())));
  }

  private String decimal(double number, int places) {
    return new Decimal(
            new BigDecimal(Double.toString(number)).setScale(places, RoundingMode.HALF_UP))
        .in(texts);
  }

  /// At most six, the first of them at the first month.
  private List<LineChart.Tick> monthTicks(List<Watch.Point> points, int last) {
    int step = Math.max(1, (last + 5) / 6);
    List<LineChart.Tick> ticks = new ArrayList<>();
    for (int at = 0; at < points.size(); at += step)
      ticks.add(new LineChart.Tick(at, texts.shortMonth(points.get(at).month())));
    return ticks;
  }

  /// What happened in one of its months, and where the count stood after it.
  public String watchAt(Watch watch, int at) {
    var point = watch.points().get(Math.clamp(at, 0, watch.points().size() - 1));
    return texts.get(
        "outlook.watch.at",
        texts.month(point.month()),
        point.people(),
        point.began(),
        decimal(point.count(), 2),
        decimal(watch.threshold(), 2));
  }
}
