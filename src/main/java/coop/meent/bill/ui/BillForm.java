package coop.meent.bill.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillLine;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillRefusal;
import coop.meent.bill.SupplierDraft;
import coop.meent.ledger.Account;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.vat.VatTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for a bill of a supplier, line by line; or what replaces one that was wrong.
final class BillForm {

  private final BillDesk desk;
  private final Consumer<Bill> done;
  private final Texts texts;
  private final NoticeBar notice;
  private final TextField supplier = new TextField();
  private final TextField number = new TextField();
  private final DateField day;
  private final DateField due;
  private final TextField iban = new TextField();
  private final TextField reference = new TextField();
  private final CheckBox withVat = new CheckBox();
  private final CheckBox anyway = new CheckBox();
  private final VBox lines = new VBox(8);
  private final List<LineFields> fields = new ArrayList<>();
  private final ReceiptList receipts;
  private final ExchangeFields exchange;
  private Optional<Bill> replaced = Optional.empty();

  /// What one line is typed in.
  private record LineFields(
      TextField text,
      ChoiceField<Account> account,
      ChoiceField<VatTerms> code,
      MoneyField amount,
      PrivateFields privately) {}

  BillForm(BillDesk desk, Consumer<Bill> done) {
    this.desk = desk;
    this.done = done;
    texts = desk.texts();
    notice = new NoticeBar(texts);
    day = new DateField(texts);
    due = new DateField(texts);
    receipts = new ReceiptList(desk, notice);
    exchange = new ExchangeFields(desk, this::typed, true);
    supplier.setId("billSupplier");
    number.setId("billNumber");
    day.setId("billDay");
    due.setId("billDue");
    iban.setId("billIban");
    reference.setId("billReference");
    withVat.setId("billWithVat");
    anyway.setId("billAnyway");
    day.setNear(desk.today());
    day.setValue(desk.today());
    due.setNear(desk.today());
    withVat.setText(desk.text("bill.withVat"));
    anyway.setText(desk.text("bill.anyway"));
    anyway.setVisible(false);
    anyway.setManaged(false);
  }

  /// @param files dropped before it was opened
  void open(List<Path> files) {
    receipts.add(files);
    addLine();
    show(desk.text("bill.new"));
  }

  /// What is wrong is put right on a copy, which takes its place.
  void replace(Bill wrong) {
    replaced = Optional.of(wrong);
    supplier.setText(wrong.payeeName());
    number.setText(wrong.supplierNumber().orElse(""));
    day.setValue(wrong.date());
    due.setValue(wrong.due());
    iban.setText(wrong.iban().orElse(""));
    reference.setText(wrong.paymentReference().orElse(""));
    wrong.original().ifPresent(exchange::fill);
    for (var line : wrong.lines()) {
      var typed = addLine();
      typed.text.setText(line.text());
      typed.amount.value().set(line.original().map(BillLine.InOriginal::net).orElseGet(line::net));
      desk.bills().accounts().stream()
          .filter(one -> one.id().equals(line.account()))
          .findFirst()
          .ifPresent(one -> typed.account.value().set(one));
      desk.bills().codes(wrong.date()).stream()
          .filter(one -> one.key().equals(line.vatCode()))
          .findFirst()
          .ifPresent(one -> typed.code.value().set(one));
      line.privateUse().ifPresent(use -> typed.privately.fill(use, desk.members().members()));
    }
    show(desk.text("bill.replace.title", wrong.number()));
  }

  private LineFields addLine() {
    int place = fields.size() + 1;
    var typed =
        new LineFields(
            new TextField(),
            new ChoiceField<>(texts),
            new ChoiceField<>(texts),
            new MoneyField(texts),
            new PrivateFields(desk, place));
    typed.text.setId("billText" + place);
    typed.account.setId("billAccount" + place);
    typed.code.setId("billCode" + place);
    typed.amount.setId("billAmount" + place);
    typed.amount.value().subscribe(_ -> exchange.count());
    typed.account.choices(
        desk.bills().accounts().stream().filter(one -> one.retired().isEmpty()).toList(),
        one -> one.label().in(texts));
    var codes = desk.bills().codes(desk.today());
    typed.code.choices(codes, one -> one.name(texts.language()));
    codes.stream()
        .filter(one -> one.key().equals("P21"))
        .findFirst()
        .ifPresent(one -> typed.code.value().set(one));
    fields.add(typed);
    lines
        .getChildren()
        .add(
            FormParts.item(
                Prose.strong(desk.text("bill.line.nth", place)),
                new FormField(desk.text("bill.line.what"), typed.text),
                new FormField(desk.text("bill.line.account"), typed.account),
                new FormField(desk.text("bill.line.code"), typed.code),
                new FormField(desk.text("bill.line.amount"), typed.amount),
                typed.privately.node()));
    return typed;
  }

  private void show(String title) {
    var more = FormParts.button("billLine", desk.text("bill.line.add"), this::onAddLine);
    var deed = FormParts.primary("billDeed", desk.text("bill.deed"), this::act);
    var form =
        FormParts.form(
            notice,
            Prose.note(desk.text("bill.why")),
            receipts,
            new FormField(desk.text("bill.supplier"), supplier),
            new FormField(desk.text("bill.supplierNumber"), number),
            new FormField(desk.text("bill.date"), day),
            new FormField(desk.text("bill.due"), due),
            new FormField(desk.text("bill.iban"), iban),
            new FormField(desk.text("bill.reference"), reference),
            exchange.node(),
            lines,
            FormParts.deeds(more),
            withVat,
            anyway,
            deed);
    desk.desk().navigation().open(title, form);
  }

  private void onAddLine() {
    addLine().text().requestFocus();
  }

  /// All lines so far.
  private Money typed() {
    var sum = Money.ZERO;
    for (var line : fields) {
      var amount = line.amount.value().get();
      if (amount != null) sum = sum.plus(amount);
    }
    return sum;
  }

  private void act() {
    if (!exchange.settle()) return;
    for (var line : fields) {
      boolean isSettled = line.account.settle() && line.code.settle();
      if (!isSettled || line.account.value().get() == null) {
        line.account.requestFocus();
        refused(new BillRefusal.NoSuchAccount(fields.indexOf(line) + 1));
        return;
      }
      if (!line.privately.settle()) {
        refused(new BillRefusal.NoPrivateMember(fields.indexOf(line) + 1));
        return;
      }
    }
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    var draft =
        new BillDraft(
            new SupplierDraft(
                supplier.getText(),
                Optional.empty(),
                given(iban),
                Optional.empty(),
                Optional.empty()),
            given(number),
            on.get(),
            Optional.ofNullable(due.getValue()),
            given(reference),
            "",
            withVat.isSelected(),
            fields.stream().map(BillForm::line).toList(),
            Optional.empty(),
            replaced.map(Bill::id),
            false,
            exchange.exchange());
    var files = receipts.files();
    boolean isAnyway = anyway.isSelected();
    desk.desk()
        .tasks()
        .run(() -> desk.bills().enter(draft, files, desk.me(), isAnyway), this::tell);
  }

  private static Optional<String> given(TextField field) {
    return Optional.ofNullable(field.getText()).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static BillDraft.Line line(LineFields typed) {
    @Nullable Money amount = typed.amount.value().get();
    var account = java.util.Objects.requireNonNull(typed.account.value().get());
    var code = typed.code.value().get();
    var line =
        BillDraft.Line.of(
            Optional.ofNullable(typed.text.getText()).orElse(""),
            account.id(),
            code == null ? "" : code.key(),
            amount == null ? Money.ZERO : amount);
    return typed.privately.use().map(line::withPrivate).orElse(line);
  }

  private void refused(Refusal why) {
    notice.refuse(why);
    if (ClaimForm.looksLikeAnother(why)) {
      anyway.setVisible(true);
      anyway.setManaged(true);
    }
  }

  private void tell(BillOutcome<Bill> outcome) {
    switch (outcome) {
      case BillOutcome.Refused<Bill>(var why) -> refused(why);
      case BillOutcome.Done<Bill>(var bill, var _) -> done.accept(bill);
    }
  }
}
