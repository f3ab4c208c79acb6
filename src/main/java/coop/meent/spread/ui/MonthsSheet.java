package coop.meent.spread.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Rhythm;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.Proposal;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// What would be booked until and with a month, entry by entry, before anything is.
final class MonthsSheet {

  private static final int MONTHS_BACK = 24;

  private final SpreadDesk room;
  private final NoticeBar notice;
  private final ComboBox<Book> book = new ComboBox<>();
  private final ComboBox<YearMonth> through = new ComboBox<>();
  private final ComboBox<Rhythm> rhythm = new ComboBox<>();
  private final VBox preview = new VBox(8);
  private final Button deed = new Button();

  MonthsSheet(SpreadDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    book.setId("monthsBook");
    through.setId("monthsThrough");
    rhythm.setId("monthsRhythm");
    deed.setId("monthsDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    book.setConverter(new ChoiceNames<>(Book::name));
    book.getItems().setAll(room.books());
    book.setValue(first());
    through.setConverter(new ChoiceNames<>(room::month));
    rhythm.setConverter(new ChoiceNames<>(one -> one.in(room.texts())));
    rhythm.getItems().setAll(Rhythm.values());
    rhythm.setValue(Rhythm.MONTH);
    var over = room.spreads().lastOver();
    var now = YearMonth.from(room.today());
    for (var month = now;
        !month.isBefore(now.minusMonths(MONTHS_BACK));
        month = month.minusMonths(1)) through.getItems().add(month);
    through.setValue(over);
    for (var one : List.of(book, through, rhythm)) one.setMaxWidth(Double.MAX_VALUE);
    for (var one : List.of(book.valueProperty(), through.valueProperty(), rhythm.valueProperty()))
      one.subscribe(this::look);
    List<Node> parts = new ArrayList<>(List.of(notice, Prose.note(room.text("spread.book.why"))));
    if (book.getItems().size() > 1) parts.add(new FormField(room.text("spread.inBook"), book));
    parts.add(new FormField(room.text("spread.through"), through));
    parts.add(new FormField(room.text("spread.rhythm"), rhythm));
    parts.add(preview);
    parts.add(deed);
    room.desk()
        .navigation()
        .open(room.text("spread.book"), FormParts.form(parts.toArray(Node[]::new)));
    look();
  }

  /// The first that lacks something.
  private Book first() {
    var over = room.spreads().lastOver();
    return room.books().stream()
        .filter(one -> room.spreads().open(one.id(), over) > 0)
        .findFirst()
        .orElse(room.books().getFirst());
  }

  private void look() {
    var of = book.getValue();
    var until = through.getValue();
    var by = rhythm.getValue();
    room.desk()
        .tasks()
        .run(() -> room.spreads().proposals(of.id(), until, by, _ -> true), this::show);
  }

  private void show(List<Proposal> found) {
    preview.getChildren().clear();
    if (found.isEmpty())
      preview
          .getChildren()
          .add(Prose.note(room.text("spread.book.none", room.month(through.getValue()))));
    for (var one : found) preview.getChildren().add(item(one));
    deed.setDisable(found.isEmpty());
    deed.setText(
        found.isEmpty()
            ? room.text("spread.book.nothing")
            : room.texts().count("spread.book.deed", found.size()));
  }

  private Node item(Proposal one) {
    var texts = room.texts();
    List<Node> lines = new ArrayList<>();
    lines.add(FormParts.pair(texts.period(one.period()), texts.euro(one.sum()), true));
    if (one.isLater()) lines.add(Prose.note(room.text("spread.book.later", texts.date(one.day()))));
    for (var line : one.lines())
      lines.add(
          FormParts.pair(
              line.months().size() == 1
                  ? line.what().name()
                  : room.text(
                      "spread.book.line",
                      line.what().name(),
                      texts.period(
                          new FiscalPeriod(line.first().atDay(1), line.last().atEndOfMonth()))),
              texts.euro(line.amount()),
              false));
    return FormParts.item(lines.toArray(Node[]::new));
  }

  private void act() {
    var of = book.getValue();
    var until = through.getValue();
    var by = rhythm.getValue();
    room.run(
        () -> room.spreads().book(of.id(), until, by, _ -> true), notice, made -> booked(made));
  }

  private void booked(List<JournalEntry> made) {
    List<EntryId> ids = made.stream().map(JournalEntry::id).toList();
    var references = String.join(", ", made.stream().map(JournalEntry::reference).toList());
    room.undoable(
        room.texts().count("spread.booked", made.size()) + " " + references,
        () -> room.spreads().takeBack(ids));
  }
}
