package coop.meent.profit.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.profit.Claim;
import coop.meent.profit.HoursFile;
import coop.meent.profit.HoursOutcome;
import coop.meent.profit.KeyKind;
import coop.meent.profit.ProfitOutcome;
import coop.meent.store.Space;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The hours of every member in a year: typed, or read from a file into the fields, where they can
/// be looked at before they are noted.
final class HoursSheet {

  private final ProfitDesk room;
  private final int year;
  private final Consumer<ProfitOutcome> told;
  private final NoticeBar notice;
  private final Map<MemberId, TextField> fields = new LinkedHashMap<>();

  HoursSheet(ProfitDesk room, int year, Consumer<ProfitOutcome> told) {
    this.room = room;
    this.year = year;
    this.told = told;
    notice = new NoticeBar(room.desk().texts());
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
    form.getChildren().add(new HBox(read));
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
            room.text("profit.hours.file"),
            room.text("profit.hours.kind"),
            List.of("*.csv", "*.txt"));
    room.desk().dialogs().openFile(kind, this::read);
  }

  private void read(Path file) {
    room.desk().tasks().run(() -> read(lines(file)), this::fill);
  }

  private HoursOutcome read(List<String> lines) {
    return new HoursFile(room.members().members()).read(lines);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new RefusedException(new HoursOutcome.BadLine(1, file.getFileName().toString()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
