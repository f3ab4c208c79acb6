package coop.meent.pay.ui;

import coop.meent.bank.BankAccount;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Money;
import coop.meent.pay.BatchDraft;
import coop.meent.pay.ToPay;
import coop.meent.pay.file.Account;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FirstField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what of all that can be paid goes in a batch, from which account and on which day. What a
/// bank would refuse stands there with the reason, and cannot be chosen.
final class BatchForm {

  private final PayDesk room;
  private final Consumer<BatchId> opens;
  private final NoticeBar notice;
  private final ChoiceField<BankAccount> account;
  private final DateField day;
  private final CheckBox oneLine = new CheckBox();
  private final Button deed = new Button();
  private final Map<ToPay, CheckBox> boxes = new LinkedHashMap<>();

  private record Found(List<ToPay> toPay, List<BankAccount> accounts) {}

  BatchForm(PayDesk room, Consumer<BatchId> opens) {
    this.room = room;
    this.opens = opens;
    notice = new NoticeBar(room.texts());
    account = new ChoiceField<>(room.texts());
    day = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> new Found(room.pay().toPay(), room.pay().accounts()), this::show);
  }

  private void show(Found found) {
    var form = FormParts.form(notice);
    if (found.toPay.isEmpty()) {
      form.getChildren().add(Prose.note(room.text("pay.toPay.none")));
    } else {
      form.getChildren().add(Prose.note(room.text("pay.new.what")));
      for (var one : found.toPay) form.getChildren().add(item(one));
      form.getChildren().addAll(fields(found.accounts));
      tell();
    }
    room.desk().navigation().open(room.text("pay.new"), form);
  }

  private Node item(ToPay one) {
    var texts = room.texts();
    var box = new CheckBox(one.payable().payee().name());
    box.setId("pay-" + (boxes.size() + 1));
    box.setWrapText(true);
    box.setSelected(one.isPayable());
    box.setDisable(!one.isPayable());
    box.selectedProperty().subscribe((before, now) -> tell());
    if (!box.isDisabled()) FirstField.beginAt(box);
    boxes.put(one, box);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    var amount = new Label(texts.euro(one.amount()));
    amount.getStyleClass().add("strong");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(12, box, amount);
    head.setAlignment(Pos.CENTER_LEFT);
    var item = new VBox(2, head, below(one));
    for (var fault : one.faults())
      item.getChildren().add(Prose.note(texts.refusal(fault) + " " + texts.next(fault)));
    for (var warning : one.warnings()) item.getChildren().add(Prose.note("⚠ " + warning.in(texts)));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private Node below(ToPay one) {
    var texts = room.texts();
    var payable = one.payable();
    var account = payable.payee().iban().isBlank() ? "" : Account.inFours(payable.payee().iban());
    var words = payable.kind().in(texts) + ". " + payable.why().in(texts) + ".";
    var from =
        payable
            .from()
            .map(iban -> " " + room.text("pay.from.only", Account.inFours(iban)))
            .orElse("");
    return Prose.note((account.isEmpty() ? words : account + " · " + words) + from);
  }

  private List<Node> fields(List<BankAccount> accounts) {
    account.setId("payAccount");
    account.choices(accounts, one -> one.name() + " " + Account.inFours(one.iban()));
    account.value().subscribe((before, now) -> offer(Optional.ofNullable(now)));
    if (!accounts.isEmpty()) account.value().set(accounts.getFirst());
    day.setId("payDay");
    day.setNear(room.today());
    day.setValue(room.today());
    oneLine.setId("payOneLine");
    oneLine.setText(room.text("pay.oneLine"));
    oneLine.setWrapText(true);
    oneLine.setSelected(true);
    deed.setId("payDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    return List.of(
        new FormField(room.text("pay.from"), account),
        new FormField(room.text("pay.on"), day),
        oneLine,
        new ReadersLine(room.desk(), Space.OFFICE),
        deed);
  }

  /// What is paid from this account; what stands on another cannot be chosen with it.
  private void offer(Optional<BankAccount> from) {
    if (from.isEmpty()) return;
    boxes.forEach((one, box) -> {
      boolean isThere =
          one.payable().from().filter(iban -> !iban.equals(from.get().iban())).isEmpty();
      box.setDisable(!one.isPayable() || !isThere);
      box.setSelected(one.isPayable() && one.isFor(from.get(), boxes.keySet()));
    });
  }

  private List<ToPay> chosen() {
    return boxes.entrySet().stream()
        .filter(one -> one.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tell() {
    var chosen = chosen();
    var sum = Money.sum(chosen.stream().map(ToPay::amount).toList());
    deed.setText(room.text("pay.new.deed", chosen.size(), room.texts().euro(sum)));
    deed.setDisable(chosen.isEmpty());
  }

  private void act() {
    account.settle();
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    var draft =
        new BatchDraft(
            Optional.ofNullable(account.value().get()).map(BankAccount::id),
            on.get(),
            oneLine.isSelected(),
            chosen().stream().map(BatchDraft.Chosen::all).toList());
    room.run(
        () -> room.pay().make(draft, room.me().id()),
        notice,
        (standing, _) -> {
          room.desk().notices().done(room.text("pay.new.done", standing.batch().name()));
          room.desk().navigation().refresh();
          opens.accept(standing.batch().id());
        });
  }
}
