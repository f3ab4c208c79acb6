package coop.meent.collect.ui;

import coop.meent.bank.BankAccount;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Money;
import coop.meent.collect.CollectDraft;
import coop.meent.collect.ToCollect;
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
import java.time.LocalDate;
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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what of all that is open goes in a batch, to which account and on which day. What cannot be
/// collected stands below with the reason, and cannot be chosen.
final class DebitForm {

  private final CollectDesk room;
  private final Consumer<DebitBatchId> opens;
  private final NoticeBar notice;
  private final ChoiceField<BankAccount> account;
  private final DateField day;
  private final CheckBox oneLine = new CheckBox();
  private final Button deed = new Button();
  private final Map<ToCollect, CheckBox> boxes = new LinkedHashMap<>();

  private record Found(List<ToCollect> open, List<BankAccount> accounts, LocalDate earliest) {}

  DebitForm(CollectDesk room, Consumer<DebitBatchId> opens) {
    this.room = room;
    this.opens = opens;
    notice = new NoticeBar(room.texts());
    account = new ChoiceField<>(room.texts());
    day = new DateField(room.texts());
  }

  void open() {
    var collect = room.collect();
    room.desk()
        .tasks()
        .run(
            () -> {
              var earliest = collect.earliest();
              return new Found(collect.toCollect(earliest), collect.accounts(), earliest);
            },
            this::show);
  }

  private void show(Found found) {
    var form = FormParts.form(notice);
    if (found.open.isEmpty()) {
      form.getChildren().add(Prose.note(room.text("collect.open.none")));
    } else {
      form.getChildren().add(Prose.note(room.text("collect.new.what")));
      show(form, found.open.stream().filter(ToCollect::isCollectable).toList());
      form.getChildren().addAll(fields(found));
      var others = found.open.stream().filter(one -> !one.isCollectable()).toList();
      if (!others.isEmpty()) form.getChildren().add(Prose.title(room.text("collect.new.cannot")));
      show(form, others);
      tell();
    }
    room.desk().navigation().open(room.text("collect.new"), form);
  }

  private void show(Pane form, List<ToCollect> some) {
    for (var one : some) form.getChildren().add(item(one));
  }

  private Node item(ToCollect one) {
    var texts = room.texts();
    var what = one.what();
    var box = new CheckBox(what.debtor().name());
    box.setId("collect-" + (boxes.size() + 1));
    box.setWrapText(true);
    box.setSelected(one.isCollectable());
    box.setDisable(!one.isCollectable());
    box.selectedProperty().subscribe((before, now) -> tell());
    if (one.isCollectable()) FirstField.beginAt(box);
    boxes.put(one, box);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    var amount = new Label(texts.euro(one.amount()));
    amount.getStyleClass().add("strong");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(12, box, amount);
    head.setAlignment(Pos.CENTER_LEFT);
    var words = what.kind().in(texts) + ". " + what.why().in(texts) + ".";
    var item = new VBox(2, head, Prose.note(words));
    one.mandate()
        .ifPresent(known ->
            item.getChildren()
                .add(
                    Prose.note(
                        known.mandate().reference()
                            + " · "
                            + Account.inFours(known.mandate().iban()))));
    one.fault()
        .ifPresent(why ->
            item.getChildren().add(Prose.note("⚠ " + texts.refusal(why) + " " + texts.next(why))));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private List<Node> fields(Found found) {
    account.setId("collectAccount");
    account.choices(found.accounts, one -> one.name() + " " + Account.inFours(one.iban()));
    if (!found.accounts.isEmpty()) account.value().set(found.accounts.getFirst());
    day.setId("collectDay");
    day.setNear(found.earliest);
    day.setValue(found.earliest);
    oneLine.setId("collectOneLine");
    oneLine.setText(room.text("pay.oneLine"));
    oneLine.setWrapText(true);
    oneLine.setSelected(true);
    deed.setId("collectDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    return List.of(
        new FormField(room.text("collect.to"), account),
        new FormField(room.text("collect.on"), day),
        oneLine,
        new ReadersLine(room.desk(), Space.OFFICE),
        deed);
  }

  private List<ToCollect> chosen() {
    return boxes.entrySet().stream()
        .filter(one -> one.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tell() {
    var chosen = chosen();
    var sum = Money.sum(chosen.stream().map(ToCollect::amount).toList());
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
        new CollectDraft(
            Optional.ofNullable(account.value().get()).map(BankAccount::id),
            on.get(),
            oneLine.isSelected(),
            chosen().stream().map(CollectDraft.Chosen::all).toList());
    room.run(
        () -> room.collect().make(draft, room.me().id()),
        notice,
        standing -> {
          room.desk().notices().done(room.text("pay.new.done", standing.batch().name()));
          room.desk().navigation().refresh();
          opens.accept(standing.batch().id());
        });
  }
}
