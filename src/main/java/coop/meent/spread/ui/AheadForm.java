package coop.meent.spread.ui;

import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.AheadDraft;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Spreads a bill or invoice over the months that it is about. Its entry is named as people do, and
/// then tells what can be spread of it.
final class AheadForm {

  private static final Pattern MONTHS = Pattern.compile("\\d{1,4}");

  private final SpreadDesk room;
  private final NoticeBar notice;
  private final ComboBox<Book> book = new ComboBox<>();
  private final TextField entry = new TextField();
  private final ComboBox<Account> account = new ComboBox<>();
  private final TextField name = new TextField();
  private final MoneyField amount;
  private final DateField first;
  private final TextField months = new TextField("12");
  private @Nullable JournalEntry found;

  AheadForm(SpreadDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
    amount = new MoneyField(room.texts());
    first = new DateField(room.texts());
  }

  /// What an entry has on costs and revenue.
  private record Lines(JournalEntry entry, List<Account> accounts) {}

  void open() {
    book.setId("aheadBook");
    entry.setId("aheadEntry");
    account.setId("aheadAccount");
    name.setId("aheadName");
    amount.setId("aheadAmount");
    first.setId("aheadFirst");
    months.setId("aheadMonths");
    book.setConverter(new ChoiceNames<>(Book::name));
    book.getItems().setAll(room.books());
    book.setValue(room.books().getFirst());
    account.setConverter(new ChoiceNames<>(one -> one.label().in(room.texts())));
    for (var one : List.of(book, account)) one.setMaxWidth(Double.MAX_VALUE);
    first.setNear(room.today());
    entry.textProperty().subscribe(typed -> look(typed));
    var like = new FormField(room.text("spread.ahead.entry"), entry);
    like.setHint(room.text("spread.ahead.entry.hint"));
    var part = new FormField(room.text("spread.ahead.amount"), amount);
    part.setHint(room.text("spread.ahead.amount.hint"));
    var begins = new FormField(room.text("spread.ahead.first"), first);
    begins.setHint(room.text("spread.ahead.first.hint"));
    var deed = new Button(room.text("spread.ahead.deed"));
    deed.setId("aheadAdd");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    List<Node> parts = new ArrayList<>(List.of(notice, Prose.note(room.text("spread.ahead.why"))));
    if (book.getItems().size() > 1) parts.add(new FormField(room.text("spread.inBook"), book));
    parts.addAll(
        List.of(
            like,
            new FormField(room.text("spread.ahead.account"), account),
            new FormField(room.text("spread.name"), name),
            part,
            begins,
            new FormField(room.text("spread.ahead.months"), months),
            new ReadersLine(room.desk(), book.getValue().space()),
            deed));
    room.desk()
        .navigation()
        .open(room.text("spread.ahead"), FormParts.form(parts.toArray(Node[]::new)));
  }

  private void look(String typed) {
    var of = book.getValue();
    room.desk().tasks().run(() -> lines(of, typed.strip()), this::show);
  }

  private Optional<Lines> lines(Book of, String reference) {
    return room.ledger()
        .entry(of.id(), reference)
        .map(one -> {
          var own = one.postings().stream().map(line -> line.account()).distinct().toList();
          return new Lines(
              one,
              room.ledger().accounts(of.id()).stream()
                  .filter(each -> own.contains(each.id()) && !each.kind().isOnBalanceSheet())
                  .toList());
        });
  }

  private void show(Optional<Lines> lines) {
    found = lines.map(Lines::entry).orElse(null);
    account.getItems().setAll(lines.map(Lines::accounts).orElse(List.of()));
    if (!account.getItems().isEmpty()) account.setValue(account.getItems().getFirst());
    lines.ifPresent(one -> {
      name.setText(one.entry.text());
      if (first.typed().isEmpty()) first.setValue(one.entry.date().withDayOfMonth(1));
    });
  }

  private void act() {
    if (found == null || account.getValue() == null) {
      entry.requestFocus();
      var key = found == null ? "spread.ahead.noEntry" : "spread.ahead.noLines";
      notice.notice().set(new Notice(Tone.LOOK, room.text(key, entry.getText()), ""));
      return;
    }
    var begins = first.typed();
    if (begins.isEmpty()) {
      first.requestFocus();
      return;
    }
    var typed = months.getText().strip();
    if (!MONTHS.matcher(typed).matches()) {
      months.requestFocus();
      notice.notice().set(new Notice(Tone.LOOK, room.text("spread.months.wrong", typed), ""));
      return;
    }
    var draft =
        new AheadDraft(
            book.getValue().id(),
            found.id(),
            account.getValue().id(),
            name.getText(),
            Optional.ofNullable(amount.value().get()),
            YearMonth.from(begins.get()),
            Integer.parseInt(typed));
    room.run(
        () -> room.spreads().ahead(draft),
        notice,
        one ->
            room.undoable(
                room.text("spread.ahead.done", one.name(), room.texts().euro(one.amount().abs())),
                () -> room.spreads().withdraw(one.id(), room.text("spread.undone"))));
  }
}
