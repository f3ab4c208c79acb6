package coop.meent.profit.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.profit.Claim;
import coop.meent.profit.HoursFile;
import coop.meent.profit.HoursOutcome;
import coop.meent.profit.KeyKind;
import coop.meent.profit.ProfitOutcome;
import coop.meent.spreadsheet.Opened;
import coop.meent.spreadsheet.Workbook;
import coop.meent.store.Space;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.SheetChoice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The hours of every member in a year: typed, or read from a file into the fields, where they can
/// be looked at before they are noted.
final class HoursSheet {

  private final ProfitDesk room;
  private final int year;
  private final Consumer<ProfitOutcome> told;
  private final NoticeBar notice;
  private final SheetChoice sheets;
  private @Nullable Workbook workbook;
  private final Map<MemberId, TextField> fields = new LinkedHashMap<>();

  HoursSheet(ProfitDesk room, int year, Consumer<ProfitOutcome> told) {
    this.room = room;
    this.year = year;
    this.told = told;
    notice = new NoticeBar(room.desk().texts());
    sheets = new SheetChoice(room.desk().texts(), this::choose);
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () -> room.profit().year(year),
            found -> found.ifPresent(one -> show(one.divider().claims())));
  }

  private void show(List<Claim> claims) {
    var form = new VBox(notice, Prose.note(room.text("profit.hours.why")));
    form.getStyleClass().add("form");
    var read = new Button(room.text("profit.hours.read"));
    read.setId("readHours");
    read.setOnAction(event -> choose());
    form.getChildren().addAll(new HBox(read), sheets.node());
    for (var claim : claims) {
      var field = new TextField(plain(claim.of(KeyKind.HOURS)));
      field.setId("hours-" + claim.number());
      fields.put(claim.member(), field);
      form.getChildren().add(new FormField(claim.name(), field));
    }
    var deed = new Button(room.text("profit.hours.deed"));
    deed.setId("noteHours");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.OFFICE), deed);
    room.desk().navigation().open(room.text("profit.hours.title", String.valueOf(year)), form);
  }

  private static String plain(BigDecimal hours) {
    return hours.signum() == 0 ? "" : hours.stripTrailingZeros().toPlainString();
  }

  private void choose() {
    var kind =
        new Dialogs.FileKind(
            room.text("profit.hours.file"), room.text("profit.hours.kind"), Workbook.FILES);
    room.desk().dialogs().openFile(kind, this::read);
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

  private HoursOutcome looked(Workbook workbook, Optional<String> sheet) {
    return new HoursFile(room.members().members()).read(workbook, sheet);
  }

  private void show(Opened<HoursOutcome> opened) {
    workbook = opened.workbook().orElse(null);
    sheets.show(opened.workbook().map(Workbook::names).orElse(List.of()), Optional.empty());
    opened.refusal().ifPresent(notice::refuse);
    opened.looked().ifPresent(this::fill);
  }

  /// Into the fields; nothing is noted yet.
  private void fill(HoursOutcome outcome) {
    switch (outcome) {
      case HoursOutcome.Read(var hours) -> {
        notice.notice().set(null);
        hours.forEach((member, count) -> {
          var field = fields.get(member);
          if (field != null) field.setText(plain(count));
        });
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  private void act() {
    Map<MemberId, BigDecimal> hours = new LinkedHashMap<>();
    for (var one : fields.entrySet()) {
      var typed = one.getValue().getText().strip().replace(',', '.');
      if (!typed.isEmpty() && !typed.matches("\\d{1,6}(\\.\\d{1,2})?")) {
        one.getValue().requestFocus();
        notice
            .notice()
            .set(new Notice(coop.meent.ui.Tone.LOOK, room.text("profit.hours.wrong", typed), ""));
        return;
      }
      hours.put(one.getKey(), typed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed));
    }
    room.desk()
        .tasks()
        .run(
            () -> room.profit().noteHours(year, hours),
            outcome ->
                ProfitOutcome.refusal(outcome)
                    .ifPresentOrElse(why -> notice.refuse(why), () -> told.accept(outcome)));
  }
}
