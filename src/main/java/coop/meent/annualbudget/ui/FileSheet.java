package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.BudgetFile;
import coop.meent.annualbudget.BudgetReading;
import coop.meent.ledger.Account;
import coop.meent.spreadsheet.Opened;
import coop.meent.spreadsheet.Workbook;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.SheetChoice;
import coop.meent.ui.Tone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A budget from a spreadsheet and to one. What a file says is seen before any of it is taken over,
/// and a line that is wrong is told of by its number.
final class FileSheet {

  private static final int MOST = 40;

  private final AnnualBudgetDesk room;
  private final AnnualBudget budget;
  private final NoticeBar notice;
  private final VBox found = new VBox(8);
  private final Button take;
  private final SheetChoice sheets;
  private @Nullable Workbook workbook;
  private @Nullable BudgetReading read;

  FileSheet(AnnualBudgetDesk room, AnnualBudget budget) {
    this.room = room;
    this.budget = budget;
    notice = new NoticeBar(room.texts());
    take = FormParts.primary("budgetTake", room.text("annualbudget.file.take"), this::take);
    take.setDisable(true);
    sheets = new SheetChoice(room.texts(), this::choose);
  }

  void open() {
    found.setId("budgetFound");
    room.desk()
        .navigation()
        .open(
            room.text("annualbudget.file.title", String.valueOf(budget.year())),
            FormParts.form(
                notice,
                Prose.note(room.text("annualbudget.file.why")),
                FormParts.deeds(
                    FormParts.button(
                        "budgetRead", room.text("annualbudget.file.read"), this::choose),
                    FormParts.button(
                        "budgetWrite", room.text("annualbudget.file.write"), this::save)),
                sheets.node(),
                found,
                take));
  }

  private Dialogs.FileKind kind(List<String> endings) {
    return new Dialogs.FileKind(
        room.text("annualbudget.file.title", String.valueOf(budget.year())),
        room.text("annualbudget.file.kind"),
        endings);
  }

  private void choose() {
    room.desk().dialogs().openFile(kind(Workbook.FILES), this::read);
  }

  private List<Account> accounts() {
    return room.ledger().accounts(budget.book());
  }

  private void read(Path file) {
    room.desk()
        .tasks()
        .run(() -> Opened.of(file, workbook -> looked(workbook, Optional.empty())), this::show);
  }

  /// Another sheet of the same workbook.
  private void choose(String sheet) {
    var now = workbook;
    if (now == null) return;
    room.desk()
        .tasks()
        .run(() -> Opened.of(now, workbook -> looked(workbook, Optional.of(sheet))), this::show);
  }

  private BudgetReading looked(Workbook workbook, Optional<String> sheet) {
    return new BudgetFile(budget.year(), accounts()).read(workbook, sheet);
  }

  private void show(Opened<BudgetReading> opened) {
    workbook = opened.workbook().orElse(null);
    sheets.show(
        opened.workbook().map(Workbook::names).orElse(List.of()),
        opened.looked().flatMap(BudgetReading::sheet));
    notice.notice().set(null);
    read = null;
    found.getChildren().clear();
    take.setDisable(true);
    opened.refusal().ifPresent(notice::refuse);
    opened.looked().ifPresent(this::show);
  }

  private void show(BudgetReading now) {
    read = now;
    var texts = room.texts();
    take.setDisable(!now.faults().isEmpty());
    if (!now.faults().isEmpty())
      found
          .getChildren()
          .add(Prose.strong(texts.count("annualbudget.file.wrong", now.faults().size())));
    for (var fault : now.faults().subList(0, Math.min(MOST, now.faults().size())))
      found
          .getChildren()
          .add(FormParts.item(Prose.plain(texts.refusal(fault)), Prose.note(texts.next(fault))));
    if (!now.faults().isEmpty()) return;
    found
        .getChildren()
        .add(Prose.strong(texts.count("annualbudget.file.lines", now.lines().size())));
    for (var account : accounts())
      for (var line : now.lines())
        if (line.account().equals(account.id()))
          found
              .getChildren()
              .add(
                  FormParts.pair(
                      account.label().in(texts), texts.euro(line.months().total()), false));
  }

  private void take() {
    var now = read;
    if (now == null) return;
    room.run(
        () -> room.budgets().take(budget.book(), budget.year(), now),
        notice,
        planned ->
            room.planned(room.texts().count("annualbudget.file.done", planned.count()), planned));
  }

  private void save() {
    room.desk()
        .dialogs()
        .saveFile(
            kind(List.of("*.csv")),
            room.text("annualbudget.file.name", String.valueOf(budget.year())) + ".csv",
            this::write);
  }

  private void write(Path file) {
    var text =
        new BudgetFile(budget.year(), accounts()).write(budget.draft(), room.texts().language());
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      notice
          .notice()
          .set(
              new Notice(
                  Tone.OK,
                  room.text("annualbudget.file.written", file.getFileName().toString()),
                  ""));
    } catch (IOException e) {
      notice
          .notice()
          .set(
              new Notice(
                  Tone.LOOK,
                  room.text("annualbudget.file.notWritten", file.toString()),
                  room.text("annualbudget.file.notWritten.next")));
    }
  }
}
