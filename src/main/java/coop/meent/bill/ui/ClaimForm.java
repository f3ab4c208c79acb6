package coop.meent.bill.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.bill.Bill;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillRefusal;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;

/// Asks what a member advanced: when, what for, how much, with the receipt.
final class ClaimForm {

  private static final List<Integer> PERCENTS = List.of(21, 9, 0);

  private final BillDesk desk;
  private final Consumer<Bill> done;
  private final Texts texts;
  private final NoticeBar notice;
  private final DateField day;
  private final TextField text = new TextField();
  private final ComboBox<CostKind> kind = new ComboBox<>();
  private final MoneyField amount;
  private final ComboBox<Integer> vat = new ComboBox<>();
  private final Spinner<Integer> business = new Spinner<>(1, 100, 100, 5);
  private final CheckBox anyway = new CheckBox();
  private final ReceiptList receipts;
  private final ExchangeFields exchange;

  ClaimForm(BillDesk desk, Consumer<Bill> done) {
    this.desk = desk;
    this.done = done;
    texts = desk.texts();
    notice = new NoticeBar(texts);
    day = new DateField(texts);
    amount = new MoneyField(texts);
    receipts = new ReceiptList(desk, notice);
    exchange = new ExchangeFields(desk, this::typed, false);
    amount.value().subscribe(_ -> exchange.count());
    day.setId("claimDay");
    text.setId("claimText");
    kind.setId("claimKind");
    amount.setId("claimAmount");
    vat.setId("claimVat");
    business.setId("claimBusiness");
    anyway.setId("claimAnyway");
    day.setNear(desk.today());
    day.setValue(desk.today());
    kind.getItems().setAll(CostKind.values());
    kind.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    kind.setValue(CostKind.TRAVEL);
    vat.getItems().setAll(PERCENTS);
    vat.setConverter(new ChoiceNames<>(one -> desk.text("bill.percent", one)));
    vat.setValue(PERCENTS.getFirst());
    business.setEditable(true);
    anyway.setText(desk.text("bill.anyway"));
    anyway.setVisible(false);
    anyway.setManaged(false);
  }

  /// For a training that was agreed to.
  ClaimForm forTraining(String what) {
    text.setText(what);
    kind.setValue(CostKind.TRAINING);
    return this;
  }

  /// @param files dropped before it was opened
  void open(List<Path> files) {
    receipts.add(files);
    var deed = FormParts.primary("claimDeed", desk.text("bill.claim.deed"), this::act);
    var form =
        FormParts.form(
            notice,
            Prose.note(desk.text("bill.claim.why")),
            receipts,
            new FormField(desk.text("bill.claim.day"), day),
            new FormField(desk.text("bill.text"), text),
            new FormField(desk.text("bill.cost"), kind),
            new FormField(desk.text("bill.whole"), amount),
            exchange.node(),
            new FormField(desk.text("bill.claim.vat"), vat),
            new FormField(desk.text("bill.claim.business"), business),
            new ReadersLine(desk.desk(), Space.withMember(desk.me())),
            anyway,
            deed);
    desk.desk().navigation().open(desk.text("bill.claim.new"), form);
  }

  private Money typed() {
    var typed = amount.value().get();
    return typed == null ? Money.ZERO : typed;
  }

  private void act() {
    if (!exchange.settle()) return;
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    var draft = draft(on.get());
    var files = receipts.files();
    boolean isAnyway = anyway.isSelected();
    desk.desk()
        .tasks()
        .run(() -> desk.bills().claim(draft, files, desk.me(), isAnyway), this::tell);
  }

  private ClaimDraft draft(LocalDate on) {
    return new ClaimDraft(
        desk.me(),
        on,
        text.getText(),
        kind.getValue(),
        typed(),
        vat.getValue(),
        business.getValue(),
        Optional.empty(),
        exchange.exchange());
  }

  private void tell(BillOutcome<Bill> outcome) {
    switch (outcome) {
      case BillOutcome.Refused<Bill>(var why) -> {
        notice.refuse(why);
        if (looksLikeAnother(why)) {
          anyway.setVisible(true);
          anyway.setManaged(true);
        }
      }
      case BillOutcome.Done<Bill>(var bill, var _) -> done.accept(bill);
    }
  }

  /// Whether it may be entered all the same.
  static boolean looksLikeAnother(coop.meent.base.Refusal why) {
    return why instanceof BillRefusal.SameNumber
        || why instanceof BillRefusal.SameAmount
        || why instanceof BillRefusal.SameReceipt;
  }
}
