package coop.meent.sync.ui;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.MemberService;
import coop.meent.sync.Overview;
import coop.meent.sync.SyncService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What came of laptops coming together, on paper: what two people decided differently, what came
/// late, what does not count and why, and who has what.
public final class MergeReport implements ReportMaker {

  public static final ReportKind KIND = new ReportKind("merge", Set.of(), Set.of());

  /// People book here, and read the report here.
  private static final ZoneId HERE = ZoneId.systemDefault();

  private final SyncService sync;
  private final MemberService members;
  private final Function<Language, Neighbours> neighbours;
  private final Supplier<Issuer> issuer;

  /// @param neighbours the names of things in a language
  public MergeReport(
      SyncService sync,
      MemberService members,
      Function<Language, Neighbours> neighbours,
      Supplier<Issuer> issuer) {
    this.sync = sync;
    this.members = members;
    this.neighbours = neighbours;
    this.issuer = issuer;
  }

  @Override
  public ReportKind kind() {
    return KIND;
  }

  @Override
  public Made make(ReportRequest request) {
    var texts = new Texts(request.language());
    var picture =
        new PictureReader(texts, sync, members, neighbours.apply(request.language())).read();
    var report =
        Report.named(KIND.name(), request.language(), asOf(picture, request))
            .title(KIND.title(texts))
            .subtitle(
                picture
                    .where()
                    .place()
                    .map(place -> texts.get("sync.ui.place", place))
                    .orElse(texts.get("sync.ui.alone")))
            .issuedBy(issuer.get())
            .figure(figure(texts.get("sync.report.clashes"), picture.clashes().size()))
            .figure(figure(texts.get("sync.report.late"), picture.late().size()))
            .figure(figure(texts.get("sync.report.refused"), picture.refused().size()))
            .figure(figure(texts.get("sync.report.laptops"), picture.laptops().size()));
    if (!picture.clashes().isEmpty()) report.table(clashes(picture, texts));
    if (!picture.late().isEmpty()) report.table(late(picture, texts));
    if (!picture.refused().isEmpty()) report.table(refused(picture, texts));
    report.table(laptops(picture, texts));
    return new Made.Ready(report.closing(texts.get("report.merge.closing")).build());
  }

  private static Figure figure(String label, int count) {
    return new Figure(label, Cell.of((long) count));
  }

  /// The day of the latest thing that it tells.
  private static LocalDate asOf(Picture picture, ReportRequest request) {
    List<Instant> moments = new ArrayList<>();
    picture.where().synced().ifPresent(moments::add);
    for (var clash : picture.clashes()) clash.sides().forEach(side -> moments.add(side.when()));
    picture.refused().forEach(change -> moments.add(change.when()));
    picture.late().forEach(late -> moments.add(late.entry().when()));
    return moments.stream()
        .max(Instant::compareTo)
        .map(MergeReport::day)
        .orElse(request.period().to());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, HERE);
  }

  private static Table clashes(Picture picture, Texts texts) {
    var table =
        Table.named("conflicts", texts.get("sync.report.clashes"))
            .column(Column.text("thing", texts.get("sync.report.thing"), 3))
            .column(Column.text("author", texts.get("sync.report.author"), 2))
            .column(Column.date("written", texts.get("sync.report.written")))
            .column(Column.text("value", texts.get("sync.report.value"), 3))
            .column(Column.text("holds", texts.get("sync.report.holds"), 1));
    for (var clash : picture.clashes()) {
      var thing = clash.thing();
      for (var side : clash.sides()) {
        table.row(
            Row.of(
                Cell.of(thing),
                Cell.of(side.author()),
                Cell.of(day(side.when())),
                Cell.of(side.said()),
                Cell.of(clash.holds(side) ? texts.get("sync.report.yes") : "")));
        thing = "";
      }
    }
    return table.build();
  }

  private static Table late(Picture picture, Texts texts) {
    var table =
        Table.named("late", texts.get("sync.report.late"))
            .column(Column.date("date", texts.get("sync.report.date")))
            .column(Column.text("text", texts.get("sync.report.text"), 3))
            .column(Column.text("author", texts.get("sync.report.author"), 2))
            .column(Column.text("locked", texts.get("sync.report.locked"), 2))
            .column(Column.amount("amount", texts.get("sync.report.amount")));
    for (var late : picture.late())
      table.row(
          Row.of(
              Cell.of(late.entry().date()),
              Cell.of(late.entry().text()),
              Cell.of(late.author()),
              Cell.of(late.locker()),
              Cell.of(late.entry().amount())));
    return table.build();
  }

  private static Table refused(Picture picture, Texts texts) {
    var table =
        Table.named("refused", texts.get("sync.report.refused"))
            .column(Column.date("written", texts.get("sync.report.written")))
            .column(Column.text("author", texts.get("sync.report.author"), 2))
            .column(Column.text("deed", texts.get("sync.report.deed"), 2))
            .column(Column.text("reason", texts.get("sync.report.reason"), 4));
    for (var change : picture.refused())
      table.row(
          Row.of(
              Cell.of(day(change.when())),
              Cell.of(change.author()),
              Cell.of(new DeedWords(texts).of(change.deed())),
              Cell.of(texts.refusal(change.reason()))));
    return table.build();
  }

  private static Table laptops(Picture picture, Texts texts) {
    var table =
        Table.named("laptops", texts.get("sync.report.laptops"))
            .column(Column.text("owner", texts.get("sync.ui.laptop"), 3))
            .column(Column.text("series", texts.get("sync.report.series"), 1))
            .column(Column.text("state", texts.get("sync.ui.laptop.state"), 2))
            .column(Column.date("heard", texts.get("sync.ui.heard")))
            .column(Column.count("lacks", texts.get("sync.report.lacks")))
            .column(Column.count("ahead", texts.get("sync.report.ahead")));
    for (var laptop : picture.laptops())
      table.row(
          Row.of(
              Cell.of(laptop.owner()),
              Cell.of(laptop.series()),
              Cell.of(state(laptop, texts)),
              laptop.heard().map(when -> Cell.of(day(when))).orElse(Cell.empty()),
              Cell.of(laptop.lacks()),
              Cell.of(laptop.ahead())));
    return table.build();
  }

  private static String state(Overview.Laptop laptop, Texts texts) {
    if (!laptop.isActive()) return texts.get("sync.ui.laptop.removed");
    if (laptop.isSuspended()) return texts.get("sync.ui.laptop.suspended");
    if (laptop.isSteward()) return texts.get("sync.ui.laptop.steward");
    return texts.get("sync.ui.laptop.in");
  }
}
