package coop.meent.vat.ui;

import coop.meent.base.Refusal;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.FiledReturn;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.VatFilingOutcome;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says what withdrawing what was filed last means, and does it.
final class WithdrawSheet {

  private final VatPage page;
  private final VatDesk desk;
  private final VatChoice.Look look;
  private final PeriodReturn shown;
  private final NoticeBar notice;

  WithdrawSheet(VatPage page, VatChoice.Look look, PeriodReturn shown) {
    this.page = page;
    this.look = look;
    this.shown = shown;
    desk = page.desk();
    notice = new NoticeBar(desk.texts());
  }

  void open() {
    var texts = desk.texts();
    var filed = shown.filed().orElseThrow();
    var period = shown.period().in(texts);
    var deed = new Button(texts.get("vat.withdraw.deed"));
    deed.setId("withdrawDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> withdraw());
    boolean isReturn = filed.kind() == FiledReturn.Kind.RETURN;
    var form =
        new VBox(
            notice,
            Prose.strong(
                texts.get(
                    isReturn ? "vat.withdraw.what" : "vat.withdraw.correction",
                    period,
                    texts.date(filed.filed()))),
            Prose.plain(texts.get("vat.withdraw.why")),
            Prose.note(
                texts.get(isReturn ? "vat.withdraw.means" : "vat.withdraw.meansToo", period)),
            new ReadersLine(desk.desk(), look.book().space()),
            deed);
    form.getStyleClass().add("form");
    desk.desk().navigation().open(texts.get("vat.withdraw.title"), form);
  }

  private void withdraw() {
    desk.tasks().run(() -> desk.vat().withdraw(look.book().id(), shown.period()), this::tell);
  }

  private void tell(VatFilingOutcome outcome) {
    var texts = desk.texts();
    switch (outcome) {
      case VatFilingOutcome.Withdrawn(var filed) ->
          page.done(texts.get("vat.withdraw.done", filed.period().in(texts)));
      case Refusal refusal -> notice.refuse(refusal);
      case VatFilingOutcome.Filed _, VatFilingOutcome.Corrected _ ->
          throw new IllegalStateException(outcome.toString());
    }
  }
}
