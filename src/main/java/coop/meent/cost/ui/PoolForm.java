package coop.meent.cost.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Rhythm;
import coop.meent.cost.CostPool;
import coop.meent.cost.PoolDraft;
import coop.meent.cost.VatKind;
import coop.meent.ledger.Account;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A pool: what it is called, which accounts belong to it, how often it is shared, and how VAT goes
/// with it.
final class PoolForm {

  private static final int LIST_HEIGHT = 220;

  private final CostDesk room;
  private final Optional<CostPool> known;
  private final NoticeBar notice;
  private final TextField name = new TextField();
  private final TextField words = new TextField();
  private final ComboBox<VatKind> vat = new ComboBox<>();
  private final ComboBox<Rhythm> rhythm = new ComboBox<>();
  private final Map<AccountId, CheckBox> accounts = new LinkedHashMap<>();

  PoolForm(CostDesk room, Optional<CostPool> known) {
    this.room = room;
    this.known = known;
    notice = new NoticeBar(room.texts());
  }

  /// The accounts of a pool, as people say them.
  static String accounts(CostDesk room, CostPool pool) {
    return pool.accounts().stream()
        .flatMap(id -> room.costs().account(id).stream())
        .map(one -> one.label().in(room.texts()))
        .collect(Collectors.joining(", "));
  }

  void open() {
    room.desk().tasks().run(() -> room.costs().costAccounts(), this::show);
  }

  private void show(List<Account> costs) {
    name.setId("poolName");
    words.setId("poolWords");
    vat.setId("poolVat");
    rhythm.setId("poolRhythm");
    vat.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    vat.getItems().setAll(VatKind.values());
    rhythm.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    rhythm.getItems().setAll(Rhythm.values());
    vat.setMaxWidth(Double.MAX_VALUE);
    rhythm.setMaxWidth(Double.MAX_VALUE);
    var vatWhy = Prose.note("");
    vat.valueProperty()
        .subscribe(one -> {
          if (one != null) vatWhy.setText(room.text("cost.vat." + one.name() + ".why"));
        });
    fill(costs);
    var deed = new Button(room.text("cost.pool.deed"));
    deed.setId("poolDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var list = new VBox(6);
    accounts.values().forEach(list.getChildren()::add);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(LIST_HEIGHT);
    scroll.setMinHeight(LIST_HEIGHT);
    scroll.setFocusTraversable(false);
    var which = new Label(room.text("cost.pool.accounts"));
    which.getStyleClass().add("field-label");
    var hint = new FormField(room.text("cost.pool.words"), words);
    hint.setHint(room.text("cost.pool.words.hint"));
    var form =
        FormParts.form(
            notice,
            new FormField(room.text("cost.pool.name"), name),
            new FormField(room.text("cost.pool.rhythm"), rhythm),
            which,
            scroll,
            hint,
            new FormField(room.text("cost.vat.kind"), vat),
            vatWhy,
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk()
        .navigation()
        .open(known.map(CostPool::name).orElseGet(() -> room.text("cost.pool.new")), form);
  }

  private void fill(List<Account> costs) {
    for (var account : costs) {
      var box = new CheckBox(account.label().in(room.texts()));
      box.setId("account-" + account.number());
      accounts.put(account.id(), box);
    }
    known.ifPresent(pool -> {
      for (var id : pool.accounts()) {
        var box = accounts.get(id);
        if (box != null) box.setSelected(true);
      }
    });
    name.setText(known.map(CostPool::name).orElse(""));
    words.setText(known.map(one -> String.join(", ", one.words())).orElse(""));
    vat.setValue(known.map(CostPool::vat).orElse(VatKind.SERVICE));
    rhythm.setValue(known.map(CostPool::rhythm).orElse(Rhythm.QUARTER));
  }

  private void act() {
    List<AccountId> chosen = new ArrayList<>();
    accounts.forEach((id, box) -> {
      if (box.isSelected()) chosen.add(id);
    });
    var draft =
        new PoolDraft(
            name.getText(),
            vat.getValue(),
            rhythm.getValue(),
            chosen,
            Arrays.asList(words.getText().split(",")));
    room.run(
        () ->
            known
                .map(one -> room.costs().change(one.id(), draft))
                .orElseGet(() -> room.costs().add(draft)),
        notice,
        (pool, deed) -> room.undoable(room.text("cost.pool.done", pool.name()), deed));
  }
}
