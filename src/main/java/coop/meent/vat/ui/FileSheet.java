package coop.meent.vat.ui;

import coop.meent.base.Refusal;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatWords;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says what keeping a return as filed means, asks on which day that was, and does it.
final class FileSheet {

  private final VatPage page;
  private final VatDesk desk;
  private final VatChoice.Look look;
  private final PeriodReturn shown;
  private final NoticeBar notice;
  private final DateField day;
  private final Button deed = new Button();

  FileSheet(VatPage page, VatChoice.Look look, PeriodReturn shown) {
    this.page = page;
    this.look = look;
    this.shown = shown;
    desk = page.desk();
    notice = new NoticeBar(desk.texts());
    day = new DateField(desk.texts());
  }

  void open() {
    var texts = desk.texts();
    var figures = shown.figures();
    var period = shown.period().in(texts);
    day.setId("filedOn");
    day.setNear(desk.today());
    day.setValue(desk.today());
    deed.setId("fileDeed");
    deed.setText(texts.get("vat.file.deed"));
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> file());
    var form =
        new VBox(
            notice,
            Prose.strong(
                texts.get(
                    "vat.file.what",
                    period,
                    VatWords.total(figures, texts).toLowerCase(texts.language().locale()),
                    VatWords.euros(figures.toPay().abs(), texts))),
            Prose.plain(texts.get("vat.file.first")),
            new FormField(texts.get("vat.file.on"), day));
    form.getStyleClass().add("form");
    VatWords.notes(shown, texts).forEach(note -> form.getChildren().add(Prose.note(note)));
    form.getChildren()
        .addAll(
            Prose.note(texts.get("vat.file.locks", period)),
            Prose.note(
                texts.get(
                    "vat.file.settles",
                    texts.date(shown.period().to()),
                    texts.euro(figures.rounding()))),
            new ReadersLine(desk.desk(), look.book().space()),
            deed);
    desk.desk().navigation().open(texts.get("vat.file.title"), form);
  }

  private void file() {
    var filed = day.typed();
    if (filed.isEmpty()) {
      day.requestFocus();
      return;
    }
    var book = look.book().id();
    desk.tasks()
        .run(() -> desk.vat().file(book, shown.period(), filed.get(), desk.texts()), this::tell);
  }

  private void tell(VatFilingOutcome outcome) {
    var texts = desk.texts();
    switch (outcome) {
      case VatFilingOutcome.Filed(var filed) ->
          page.done(texts.get("vat.file.done", filed.period().in(texts)));
      case Refusal refusal -> notice.refuse(refusal);
      case VatFilingOutcome.Corrected _, VatFilingOutcome.Withdrawn _ ->
          throw new IllegalStateException(outcome.toString());
    }
  }
}
