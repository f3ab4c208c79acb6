package coop.meent.spread.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.spread.AssetDraft;
import coop.meent.spread.SpreadKind;
import coop.meent.spread.SpreadService.Purchase;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Puts an asset in the register; one that was bought by an entry already is filled in.
final class AssetForm {

  private static final Pattern MONTHS = Pattern.compile("\\d{1,4}");

  private final SpreadDesk room;
  private final NoticeBar notice;
  private final ComboBox<Purchase> purchase = new ComboBox<>();
  private final ComboBox<Book> book = new ComboBox<>();
  private final ComboBox<SpreadKind> kind = new ComboBox<>();
  private final TextField name = new TextField();
  private final DateField bought;
  private final MoneyField cost;
  private final MoneyField residual;
  private final TextField months = new TextField("60");
  private final DateField first;
  private final CheckBox isTakenOver = new CheckBox();
  private final DateField from;
  private final MoneyField before;
  private List<Purchase> purchases = List.of();

  AssetForm(SpreadDesk room) {
    this.room = room;
    var texts = room.texts();
    notice = new NoticeBar(texts);
    bought = new DateField(texts);
    cost = new MoneyField(texts);
    residual = new MoneyField(texts);
    first = new DateField(texts);
    from = new DateField(texts);
    before = new MoneyField(texts);
  }

  void open() {
    room.desk().tasks().run(room.spreads()::purchases, this::open);
  }

  private void open(List<Purchase> found) {
    purchases = found;
    name();
    purchase.setConverter(new ChoiceNames<>(this::label));
    purchase.getItems().setAll(found);
    purchase.valueProperty().subscribe(this::fill);
    book.setConverter(new ChoiceNames<>(Book::name));
    book.getItems().setAll(room.books());
    book.setValue(room.books().getFirst());
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    kind.getItems().setAll(SpreadKind.ASSETS);
    kind.setValue(SpreadKind.EQUIPMENT);
    for (var one : List.of(purchase, book, kind)) one.setMaxWidth(Double.MAX_VALUE);
    for (var one : List.of(bought, first, from)) one.setNear(room.today());
    var life = new FormField(room.text("spread.months"), months);
    life.setHint(room.text("spread.months.hint"));
    var begins = new FormField(room.text("spread.first"), first);
    begins.setHint(room.text("spread.first.hint"));
    var worth = new FormField(room.text("spread.residual"), residual);
    worth.setHint(room.text("spread.residual.hint"));
    var price = new FormField(room.text("spread.cost"), cost);
    price.setHint(room.text("spread.cost.hint"));
    var here = new FormField(room.text("spread.takenOver.from"), from);
    here.setHint(room.text("spread.takenOver.from.hint"));
    var gone = new FormField(room.text("spread.before"), before);
    gone.setHint(room.text("spread.before.hint"));
    isTakenOver
        .selectedProperty()
        .subscribe(is -> {
          see(here, is);
          see(gone, is);
        });
    var deed = new Button(room.text("spread.register.deed"));
    deed.setId("assetAdd");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    List<Node> parts =
        new ArrayList<>(List.of(notice, Prose.note(room.text("spread.register.why"))));
    if (!purchases.isEmpty()) parts.add(new FormField(room.text("spread.purchase"), purchase));
    if (book.getItems().size() > 1) parts.add(new FormField(room.text("spread.inBook"), book));
    parts.addAll(
        List.of(
            new FormField(room.text("spread.name"), name),
            new FormField(room.text("spread.kind"), kind),
            new FormField(room.text("spread.bought"), bought),
            price,
            worth,
            life,
            begins,
            isTakenOver,
            here,
            gone,
            new ReadersLine(room.desk(), book.getValue().space()),
            deed));
    room.desk()
        .navigation()
        .open(room.text("spread.register"), FormParts.form(parts.toArray(Node[]::new)));
  }

  private void name() {
    purchase.setId("assetPurchase");
    book.setId("assetBook");
    kind.setId("assetKind");
    name.setId("assetName");
    bought.setId("assetBought");
    cost.setId("assetCost");
    residual.setId("assetResidual");
    months.setId("assetMonths");
    first.setId("assetFirst");
    isTakenOver.setId("assetTakenOver");
    isTakenOver.setText(room.text("spread.takenOver"));
    from.setId("assetFrom");
    before.setId("assetBefore");
  }

  private static void see(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  private String label(Purchase one) {
    return room.text(
        "spread.purchase.label",
        one.entry().text(),
        room.texts().euro(one.amount()),
        room.texts().date(one.entry().date()));
  }

  private void fill(@Nullable Purchase one) {
    if (one == null) return;
    book.setValue(one.book());
    kind.setValue(one.kind());
    name.setText(one.entry().text());
    bought.setValue(one.entry().date());
    cost.value().set(one.amount());
  }

  private void act() {
    var day = bought.typed();
    if (day.isEmpty()) {
      bought.requestFocus();
      return;
    }
    var typed = months.getText().strip();
    if (!MONTHS.matcher(typed).matches()) {
      months.requestFocus();
      notice.notice().set(new Notice(Tone.LOOK, room.text("spread.months.wrong", typed), ""));
      return;
    }
    if (isTakenOver.isSelected() && from.typed().isEmpty()) {
      from.requestFocus();
      return;
    }
    var draft = draft(day.get(), Integer.parseInt(typed));
    room.run(
        () -> room.spreads().register(draft),
        notice,
        one ->
            room.undoable(
                room.text("spread.registered", one.name()),
                () -> room.spreads().withdraw(one.id(), room.text("spread.undone"))));
  }

  private AssetDraft draft(LocalDate day, int life) {
    var chosen = Optional.ofNullable(purchase.getValue());
    return new AssetDraft(
        book.getValue().id(),
        kind.getValue(),
        name.getText(),
        day,
        Optional.ofNullable(cost.value().get()).orElse(Money.ZERO),
        Optional.ofNullable(residual.value().get()).orElse(Money.ZERO),
        life,
        first.typed().map(YearMonth::from),
        from.typed()
            .filter(_ -> isTakenOver.isSelected())
            .map(one ->
                new AssetDraft.TakenOver(
                    YearMonth.from(one), Optional.ofNullable(before.value().get()))),
        chosen.filter(one -> one.book().equals(book.getValue())).map(one -> one.entry().id()));
  }
}
