package coop.meent.annual.ui;

import coop.meent.annual.LooseEnd;
import coop.meent.annual.PackOutcome;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ledger.YearClose;
import coop.meent.ledger.YearOutcome;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Dialogs;
import coop.meent.ui.EmptyState;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Progress;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import coop.meent.xaf.XafVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The end of a year of a book: what still stands open, each one click away; closing it and opening
/// it again; and every paper of it at once.
public final class YearView implements View {

  private final YearDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<LooseEnd> rows = FXCollections.observableArrayList();
  private boolean isFilling;

  @FXML private NoticeBar notice;
  @FXML private ComboBox<Book> book;
  @FXML private ComboBox<Integer> year;
  @FXML private Node bookField;
  @FXML private Label sentence;
  @FXML private Label open;
  @FXML private Label means;
  @FXML private Button close;
  @FXML private Button pack;
  @FXML private Button reopen;
  @FXML private MenuButton audit;
  @FXML private RowTable<LooseEnd> table;

  private @Nullable Shown shown;

  public YearView(YearDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    book.setConverter(new ChoiceNames<>(Book::name));
    year.setConverter(new ChoiceNames<>(String::valueOf));
    book.valueProperty().subscribe((before, now) -> chosen(before, now, true));
    year.valueProperty().subscribe((before, now) -> chosen(before, now, false));
    addColumns();
    table.show(rows);
    table.onOpen(room.open());
    // Until the books are read it says neither that there are none nor what could be done.
    table.setPlaceholder(new Region());
    for (var one : List.<Node>of(close, pack, audit, reopen, means)) see(one, false);
  }

  private EmptyState nothing(String key) {
    return new EmptyState(Feather.CHECK_CIRCLE, room.text(key), room.text(key + ".why"));
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<LooseEnd>(texts);
    var what = columns.text(room.text("annual.loose.what"), 520, end -> end.name(texts));
    what.setMinWidth(240);
    table.column("what", what);
    table.column("count", columns.count(room.text("annual.loose.count"), 110, LooseEnd::count));
  }

  /// @param result as the books are now
  private record Shown(
      List<Book> books,
      Book book,
      List<Integer> years,
      int year,
      Optional<YearClose> closing,
      boolean isAsClosed,
      Money result,
      List<LooseEnd> open,
      Optional<YearOutcome.NotEntitled> refusal) {}

  private void chosen(@Nullable Object before, @Nullable Object now, boolean isBook) {
    if (isFilling || now == null || Objects.equals(before, now)) return;
    notice.notice().set(null);
    if (isBook) {
      isFilling = true;
      year.setValue(null);
      isFilling = false;
    }
    refresh();
  }

  /// Empty while there is no year to look at.
  private Optional<Shown> read(@Nullable Book wantedBook, @Nullable Integer wantedYear) {
    var books =
        room.books().stream()
            .filter(one -> !room.room().years().years(one.id()).isEmpty())
            .toList();
    if (books.isEmpty()) return Optional.empty();
    var of = wantedBook != null && books.contains(wantedBook) ? wantedBook : books.getFirst();
    var service = room.room().years();
    var years = service.years(of.id()).reversed();
    int looked =
        wantedYear != null && years.contains(wantedYear)
            ? wantedYear
            : service
                .next(of.id())
                .or(() -> years.stream().filter(room::isOver).findFirst())
                .orElse(years.getFirst());
    var closing = service.closing(of.id(), looked);
    return Optional.of(
        new Shown(
            books,
            of,
            years,
            looked,
            closing,
            closing.map(service::isAsClosed).orElse(true),
            service.entry(of.id(), looked).result(),
            room.room().open(of, looked),
            service.refusal(of.id())));
  }

  private void show(Optional<Shown> found) {
    shown = found.orElse(null);
    see(sentence, found.isPresent());
    for (var one : List.<Node>of(close, pack, audit, reopen)) see(one, found.isPresent());
    see(open, found.isPresent());
    if (found.isEmpty()) table.setPlaceholder(nothing("annual.empty"));
    found.ifPresent(this::show);
  }

  private void show(Shown now) {
    isFilling = true;
    book.getItems().setAll(now.books);
    book.setValue(now.book);
    year.getItems().setAll(now.years);
    year.setValue(now.year);
    isFilling = false;
    see(bookField, now.books.size() > 1);
    rows.setAll(now.open);
    table.setPlaceholder(nothing(rest(now)));
    see(means, now.closing.isEmpty());
    var name = String.valueOf(now.year);
    sentence.setText(sentence(now, name));
    boolean isClosed = now.closing.isPresent();
    open.setText(
        now.open.isEmpty()
            ? room.text("annual.loose.none", name)
            : room.texts().count("annual.loose.some", now.open.size()));
    close.setText(
        room.text(now.open.isEmpty() ? "annual.close.deed" : "annual.close.anyway", name));
    see(close, !isClosed);
    close.setDisable(!room.isOver(now.year) || now.refusal.isPresent());
    reopen.setText(room.text("annual.reopen.deed", name));
    see(reopen, isClosed);
    reopen.setDisable(now.refusal.isPresent());
    primary(close, !isClosed);
    primary(pack, isClosed);
  }

  /// What is said where nothing stands open.
  private String rest(Shown now) {
    if (now.closing.isPresent()) return "annual.closed.all";
    return room.isOver(now.year) ? "annual.all.done" : "annual.running.all";
  }

  /// One deed of the screen stands out: closing, and after it the pack.
  private static void primary(Button button, boolean is) {
    button.getStyleClass().remove("primary");
    if (is) button.getStyleClass().add("primary");
  }

  private String sentence(Shown now, String name) {
    var texts = room.texts();
    if (now.closing.isPresent()) {
      if (!now.isAsClosed) return room.text("annual.sentence.changed", name);
      var closing = now.closing.get();
      return room.text(
          "annual.sentence.closed",
          name,
          texts.euro(closing.result()),
          texts.euro(closing.total()));
    }
    return room.isOver(now.year)
        ? room.text("annual.sentence.open", name, texts.euro(now.result))
        : room.text("annual.sentence.running", name);
  }

  private static void see(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  @FXML
  void onClose() {
    if (shown == null) return;
    var now = shown;
    if (now.open.isEmpty()) {
      close(now);
      return;
    }
    var name = String.valueOf(now.year);
    room.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                room.text("annual.close.confirm", name),
                room.text("annual.close.means"),
                room.text("annual.close.deed", name),
                false),
            () -> close(now));
  }

  private void close(Shown now) {
    room.desk()
        .tasks()
        .run(() -> room.room().close(now.book, now.year, room.me().get()), this::closed);
  }

  private void closed(YearOutcome outcome) {
    switch (outcome) {
      case YearOutcome.Closed(var made) ->
          done(
              room.text(
                  "annual.closed.done",
                  String.valueOf(made.year()),
                  room.texts().euro(made.result())));
      case YearOutcome.Reopened(var made) ->
          done(room.text("annual.reopened.done", String.valueOf(made.year())));
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  private void done(String what) {
    notice.notice().set(null);
    room.desk().navigation().closeSheet();
    room.desk().notices().done(what);
    room.desk().navigation().refresh();
  }

  @FXML
  void onReopen() {
    if (shown == null) return;
    new ReopenForm(room, shown.book, shown.year, outcome -> closed(outcome)).open();
  }

  @FXML
  void onPack() {
    if (shown == null) return;
    var now = shown;
    var name = room.text("annual.pack.title", String.valueOf(now.year));
    room.desk()
        .dialogs()
        .saveFile(
            new Dialogs.FileKind(
                room.text("annual.pack.save"), room.text("annual.pack.kind"), List.of("*.zip")),
            name + ".zip",
            target -> pack(now, target));
  }

  private void pack(Shown now, Path target) {
    var language = room.texts().language();
    room.desk()
        .tasks()
        .runLong(
            room.text("annual.pack.making", String.valueOf(now.year)),
            progress ->
                room.room()
                    .pack()
                    .write(
                        now.book.id(),
                        now.year,
                        language,
                        target,
                        (done, total) -> at(progress, done, total)),
            this::packed);
  }

  @FXML
  void onAudit() {
    audit(XafVersion.V4_0);
  }

  @FXML
  void onAuditOld() {
    audit(XafVersion.V3_2);
  }

  private void audit(XafVersion version) {
    if (shown != null) new AuditFileDeeds(room, notice).save(shown.book, shown.year, version);
  }

  @FXML
  void onAuditLook() {
    new AuditFileDeeds(room, notice).look();
  }

  private static void at(Progress progress, int done, int total) {
    progress.check();
    progress.at(done, total);
  }

  private void packed(PackOutcome outcome) {
    switch (outcome) {
      case PackOutcome.Done made -> {
        var said = room.text("annual.pack.done", made.files(), made.place().getFileName());
        if (!made.leftOut().isEmpty())
          said += ". " + room.text("annual.pack.leftOut", String.join(", ", made.leftOut()));
        room.desk().notices().done(said);
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return table.shortcuts(room.texts());
  }

  @Override
  public void enter() {
    (close.isVisible() && !close.isDisabled() ? close : pack).requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("annual.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    var wantedBook = book.getValue();
    var wantedYear = year.getValue();
    latest.run(() -> read(wantedBook, wantedYear), this::show);
  }
}
