package coop.meent.split.ui;

import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.split.Earnings;
import coop.meent.split.Mirror;
import coop.meent.split.Release;
import coop.meent.split.SelfBillService;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// A member's own invoices to the cooperative, from what was earned to what was paid out, with how
/// the own book stands to the cooperative's. Here the member accepts or objects.
public final class MyBillsView implements View {

  private final TeamDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<MyBillRow> all = FXCollections.observableArrayList();
  private final FilteredList<MyBillRow> rows = new FilteredList<>(all);

  @FXML private NoticeBar notice;
  @FXML private FigureCard earned;
  @FXML private FigureCard invoiced;
  @FXML private FigureCard received;
  @FXML private FigureCard released;
  @FXML private FigureCard paidOut;
  @FXML private FilterBar bar;
  @FXML private Button ownBook;
  @FXML private RowTable<MyBillRow> table;

  public MyBillsView(TeamDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    addColumns();
    table.show(rows);
    TableTools.of(room.desk(), "my-bills", table, bar);
    table.onOpen(this::open);
    var nothing =
        new EmptyState(
            Feather.FILE_TEXT, room.text("split.mine.empty"), room.text("split.mine.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var texts = room.texts();
    var columns = new Columns<MyBillRow>(texts);
    table.column("date", columns.date(texts.get("split.date"), row -> row.pair().date()));
    table.column(
        "what",
        columns.lines(
            texts.get("split.mine.what"), 250, row -> row.pair().name(), row -> row.pair().text()));
    table.column(
        "amount", columns.amount(texts.get("split.mine.amount"), row -> row.pair().amount()));
    table.column(
        "released",
        columns.amount(texts.get("split.released"), row -> row.released().orElse(null)));
    table.column("state", columns.badge(texts.get("split.state"), 150, row -> row.state(texts)));
    table.column(
        "own", columns.text(texts.get("split.mine.own"), 220, row -> row.pair().why(texts)));
  }

  private void open(MyBillRow row) {
    row.bill().ifPresent(one -> new BillSheet(room, one).open());
  }

  @FXML
  void onOwnBook() {
    room.run(
        () -> room.team().ownBooks().open(room.me().id()),
        notice,
        book -> room.done(room.text("split.ownBook.done", book.name())));
  }

  private record Read(List<MyBillRow> rows, Earnings earnings, boolean hasBook) {}

  private Read read() {
    var me = room.me().id();
    Map<String, SelfBillService.Standing> bills =
        room.team().bills().bills(me).stream()
            .collect(Collectors.toMap(one -> one.bill().number().toString(), one -> one));
    Map<SelfBillId, Release> released = room.team().releases().last();
    List<MyBillRow> found = new ArrayList<>();
    for (Mirror pair : room.team().mirrors().pairs(me)) {
      var bill = Optional.ofNullable(bills.get(pair.name()));
      var free = bill.map(one -> one.bill().id()).map(released::get).map(Release::released);
      found.add(new MyBillRow(pair, bill, free));
    }
    var hasBook = room.team().ownBooks().book(me).isPresent();
    return new Read(found, room.team().earnings().of(me), hasBook);
  }

  private void show(Read read) {
    all.setAll(read.rows);
    bar.countProperty().set(room.texts().count("split.mine.count", all.size()));
    ownBook.setVisible(!read.hasBook);
    ownBook.setManaged(!read.hasBook);
    var sums = read.earnings;
    figure(earned, "split.earned", sums.earned(), "split.earned.left", sums.toInvoice());
    figure(invoiced, "split.invoiced", sums.invoiced(), "split.invoiced.left", sums.awaited());
    figure(received, "split.received", sums.received(), "split.received.left", sums.toRelease());
    figure(released, "split.released", sums.released(), "split.released.left", sums.toPayOut());
    figure(paidOut, "split.paidOut", sums.paidOut(), "split.paidOut.other", sums.other());
  }

  private void figure(FigureCard card, String title, Money amount, String note, Money rest) {
    card.setTitle(room.text(title));
    card.setFigure(room.texts().euro(amount));
    card.setNote(rest.isZero() ? "" : room.text(note, room.texts().euro(rest)));
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.pair().name() + " " + row.pair().text()));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("split.mine")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::read, this::show);
  }
}
