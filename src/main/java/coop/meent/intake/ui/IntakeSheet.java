package coop.meent.intake.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.intake.Field;
import coop.meent.intake.IntakeOutcome;
import coop.meent.intake.IntakePlan;
import coop.meent.intake.IntakeService;
import coop.meent.intake.Listed;
import coop.meent.intake.Verdict;
import coop.meent.spreadsheet.Opened;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.spreadsheet.Workbook;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.SheetChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Members or clients from a spreadsheet: what would become of every row is seen before any of it
/// is taken over, what cannot be taken first.
public final class IntakeSheet {

  private static final int MOST = 50;
  private static final int SAMPLES = 2;
  private static final double FIELD_WIDTH = 180;

  private final Desk desk;
  private final Texts texts;
  private final IntakeService intake;
  private final IntakeViewModel model;
  private final Runnable taken;
  private final NoticeBar notice;
  private final VBox summary = new VBox(8);
  private final VBox columns = new VBox(8);
  private final VBox rows = new VBox(8);
  private final SheetChoice sheets;
  private final Button take;

  /// @param taken when something was taken over, or taken back
  public IntakeSheet(Desk desk, IntakeService intake, Listed listed, Runnable taken) {
    this.desk = desk;
    this.intake = intake;
    this.taken = taken;
    texts = desk.texts();
    model = new IntakeViewModel(desk.tasks(), intake, listed, desk.memory());
    notice = new NoticeBar(texts);
    sheets = new SheetChoice(texts, this::choose);
    take =
        FormParts.primary("intakeTake", texts.get("intake.take"), () -> model.take(this::answered));
    summary.setId("intakeSummary");
    columns.setId("intakeColumns");
    rows.setId("intakeRows");
    model.opened().subscribe(this::show);
  }

  /// Opens it beside the page.
  public void open() {
    desk.navigation()
        .open(
            model.listed().in(texts),
            FormParts.form(
                notice,
                Prose.note(texts.get("intake.why")),
                FormParts.deeds(
                    FormParts.button("intakeChoose", texts.get("intake.choose"), this::choose)),
                sheets.node(),
                summary,
                rows,
                columns));
  }

  private void choose() {
    notice.notice().set(null);
    desk.dialogs()
        .openFile(
            new Dialogs.FileKind(
                model.listed().in(texts), texts.get("intake.kind"), Workbook.FILES),
            file -> model.read(file, notice::refuse));
  }

  private void choose(String sheet) {
    notice.notice().set(null);
    model.choose(sheet, notice::refuse);
  }

  private void show(@Nullable Opened<IntakeViewModel.Looked> opened) {
    for (var part : List.of(summary, columns, rows)) part.getChildren().clear();
    if (opened == null || opened.workbook().isEmpty()) return;
    var workbook = opened.workbook().get();
    sheets.show(workbook.names(), opened.looked().map(one -> one.spreadsheet().sheet()));
    summary.getChildren().add(Prose.title(workbook.file()));
    opened.looked().ifPresent(this::look);
  }

  private void look(IntakeViewModel.Looked now) {
    var plan = now.plan();
    var refusal = plan.refusal();
    take.setDisable(refusal.isPresent() || plan.changesNothing());
    if (!plan.hasName()) {
      refusal.ifPresent(why -> summary.getChildren().add(reason(why)));
    } else {
      counted(plan);
      listed(plan);
    }
    summary.getChildren().add(FormParts.deeds(take));
    columns.getChildren().add(Prose.title(texts.get("intake.columns")));
    for (int i = 0; i < now.spreadsheet().headings().size(); i++)
      columns.getChildren().add(column(now, i));
  }

  private void counted(IntakePlan plan) {
    summary
        .getChildren()
        .addAll(
            FormParts.pair(texts.get("intake.count.new"), String.valueOf(plan.added()), true),
            FormParts.pair(texts.get("intake.count.filled"), String.valueOf(plan.filled()), false),
            FormParts.pair(texts.get("intake.count.same"), String.valueOf(plan.same()), false),
            FormParts.pair(
                texts.get("intake.count.wrong"), String.valueOf(plan.wrong()), plan.wrong() > 0));
    plan.refusal().ifPresent(why -> summary.getChildren().add(Prose.note(texts.next(why))));
  }

  /// What somebody must mend first, then what changes.
  private void listed(IntakePlan plan) {
    plan.rows().stream()
        .sorted(Comparator.comparingInt(row -> rank(row.verdict())))
        .limit(MOST)
        .forEach(row -> rows.getChildren().add(row(row)));
    if (plan.rows().size() > MOST)
      rows.getChildren().add(Prose.note(texts.count("intake.more", plan.rows().size() - MOST)));
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Wrong _ -> 0;
      case Verdict.Adds _ -> 1;
      case Verdict.There there -> there.fills().isEmpty() ? 3 : 2;
    };
  }

  private Node row(IntakePlan.Row row) {
    var line = String.valueOf(row.line());
    var item =
        FormParts.item(
            Prose.strong(
                row.name().isEmpty()
                    ? texts.get("intake.row.nameless", line)
                    : texts.get("intake.row", line, row.name())));
    switch (row.verdict()) {
      case Verdict.Adds _ -> item.getChildren().add(Prose.note(texts.get("intake.row.new")));
      case Verdict.There there -> item.getChildren().addAll(there(there));
      case Verdict.Wrong wrong -> wrong.why().forEach(why -> item.getChildren().add(reason(why)));
    }
    return item;
  }

  private List<Node> there(Verdict.There there) {
    var stays =
        there.fills().isEmpty()
            ? texts.get("intake.row.same")
            : texts.get("intake.row.fills", names(there.fills()));
    return there.differs().isEmpty()
        ? List.of(Prose.note(stays))
        : List.of(
            Prose.note(stays), Prose.note(texts.get("intake.row.differs", names(there.differs()))));
  }

  private String names(List<Field> fields) {
    return fields.stream().map(field -> field.in(texts)).collect(Collectors.joining(", "));
  }

  private Node reason(Refusal why) {
    return new VBox(Prose.plain(texts.refusal(why)), Prose.note(texts.next(why)));
  }

  private Node column(IntakeViewModel.Looked now, int at) {
    var heading = now.spreadsheet().headings().get(at);
    var letters = Spreadsheet.letters(at);
    var held =
        new VBox(
            Prose.strong(
                texts.get(
                    "intake.columns.at",
                    letters,
                    heading.isEmpty() ? texts.get("intake.columns.nameless") : heading)),
            Prose.note(String.join(" · ", now.spreadsheet().samples(at, SAMPLES))));
    held.setMinWidth(0);
    HBox.setHgrow(held, Priority.ALWAYS);
    var field = new ComboBox<@Nullable Field>();
    field.setId("intakeColumn" + at);
    field.getItems().add(null);
    field.getItems().addAll(model.listed().fields());
    field.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    field.setAccessibleText(texts.get("intake.columns.holds", heading));
    field.setPromptText(texts.get("intake.columns.unused"));
    field.setMinWidth(FIELD_WIDTH);
    field.setPrefWidth(FIELD_WIDTH);
    field.setValue(now.layout().at(at).orElse(null));
    field.valueProperty().addListener((any, was, one) -> model.hold(at, Optional.ofNullable(one)));
    var row = new HBox(12, held, field);
    row.getStyleClass().add("rule-item");
    return row;
  }

  private void answered(IntakeOutcome outcome) {
    switch (outcome) {
      case IntakeOutcome.Taken(var plan, var deed) -> {
        desk.navigation().closeSheet();
        deed.ifPresent(one ->
            desk.notices()
                .done(texts.get("intake.done", plan.added(), plan.filled()), () -> undo(one)));
        taken.run();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  private void undo(DeedId deed) {
    desk.tasks()
        .run(() -> RefusedException.unlessRefused(intake.undo(deed)), undone -> taken.run());
  }
}
