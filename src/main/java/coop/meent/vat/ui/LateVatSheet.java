package coop.meent.vat.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.LateVat;
import coop.meent.vat.RubricLine;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatWords;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What came after the return of its period: where it goes, entry by entry, and where a correction
/// is due, the new totals to state and the deed that keeps them.
final class LateVatSheet {

  /// More than anyone reads in a sheet; the lines of the return have them all.
  private static final int MOST = 50;

  private final VatPage page;
  private final VatDesk desk;
  private final VatChoice.Look look;
  private final NoticeBar notice;
  private final DateField day;

  LateVatSheet(VatPage page, VatChoice.Look look) {
    this.page = page;
    this.look = look;
    desk = page.desk();
    notice = new NoticeBar(desk.texts());
    day = new DateField(desk.texts());
  }

  void open() {
    var texts = desk.texts();
    var late = look.late();
    var form = new VBox(notice, Prose.plain(VatWords.late(late, texts)));
    form.getStyleClass().add("form");
    for (var one : late.periods()) form.getChildren().add(ofPeriod(one));
    if (late.needsCorrection()) addDeed(form);
    desk.desk().navigation().open(texts.get("vat.late.title"), form);
  }

  private VBox ofPeriod(LateVat.OfPeriod one) {
    var texts = desk.texts();
    var part = new VBox(6, Prose.strong(one.period().in(texts)));
    for (var entry : one.entries().stream().limit(MOST).toList())
      part.getChildren().add(entry(entry));
    int more = one.entries().size() - MOST;
    if (more > 0) part.getChildren().add(Prose.note(texts.get("vat.late.more", more)));
    if (look.late().needsCorrection()) part.getChildren().add(totals(one));
    return part;
  }

  private Hyperlink entry(LateVat.OfEntry entry) {
    var texts = desk.texts();
    var link =
        new Hyperlink(
            texts.get(
                "vat.late.entry",
                entry.reference(),
                texts.shortDate(entry.date()),
                entry.text(),
                texts.euro(entry.net())));
    link.setId("late-" + entry.reference());
    link.setWrapText(true);
    link.setOnAction(event -> desk.openEntry().accept(entry.id()));
    return link;
  }

  /// What was filed beside what is to be stated now, for the rubrics that change.
  private GridPane totals(LateVat.OfPeriod one) {
    var texts = desk.texts();
    var grid = new GridPane(12, 4);
    var grows = new ColumnConstraints();
    grows.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(grows, figures(), figures());
    grid.addRow(
        0,
        Prose.note(texts.get("vat.late.newTotals")),
        Prose.note(texts.get("vat.late.was")),
        Prose.note(texts.get("vat.late.now")));
    var now = one.totals();
    int row = 1;
    for (var line : now.lines()) {
      var was = one.filed().figures().line(line.rubric());
      if (line.rubric().hasTurnover() && !was.turnover().equals(line.turnover()))
        add(grid, row++, words(line, "vat.column.turnover"), was.turnover(), line.turnover());
      if (line.rubric().hasVat() && !was.vat().equals(line.vat()))
        add(grid, row++, words(line, "vat.column.vat"), was.vat(), line.vat());
    }
    add(grid, row, VatWords.total(now, texts), one.filed().figures().toPay(), now.toPay());
    return grid;
  }

  private static ColumnConstraints figures() {
    var column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private String words(RubricLine line, String key) {
    return line.rubric().code() + " · " + desk.texts().get(key);
  }

  private void add(GridPane grid, int row, String words, Money was, Money now) {
    grid.addRow(row, new Label(words), amount(was), amount(now));
  }

  private Label amount(Money amount) {
    return new Label(desk.texts().value(amount.cents() / 100));
  }

  private void addDeed(VBox form) {
    var texts = desk.texts();
    day.setId("correctedOn");
    day.setNear(desk.today());
    day.setValue(desk.today());
    var deed = new Button(texts.get("vat.correct.deed"));
    deed.setId("correctDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setDisable(look.refusal().isPresent());
    deed.setOnAction(event -> correct());
    form.getChildren()
        .addAll(
            Prose.note(texts.get("vat.correct.means")),
            new FormField(texts.get("vat.correct.on"), day),
            new ReadersLine(desk.desk(), look.book().space()),
            deed);
  }

  private void correct() {
    var filed = day.typed();
    if (filed.isEmpty()) {
      day.requestFocus();
      return;
    }
    desk.tasks()
        .run(() -> desk.vat().correct(look.book().id(), filed.get(), desk.texts()), this::tell);
  }

  private void tell(VatFilingOutcome outcome) {
    var texts = desk.texts();
    switch (outcome) {
      case VatFilingOutcome.Corrected(var corrections) ->
          page.done(texts.count("vat.correct.done", corrections.size()));
      case Refusal refusal -> notice.refuse(refusal);
      case VatFilingOutcome.Filed _, VatFilingOutcome.Withdrawn _ ->
          throw new IllegalStateException(outcome.toString());
    }
  }
}
