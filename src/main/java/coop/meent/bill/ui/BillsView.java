package coop.meent.bill.ui;

import coop.meent.base.Id.BillId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillRefusal;
import coop.meent.bill.InvoiceFile;
import coop.meent.bill.Standing;
import coop.meent.receipt.ReceiptFile;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Bills and claims and how they stand: all of them for the office, or a member's own claims. A row
/// opens one; a file that is dropped on the page begins one, and an electronic invoice is read at
/// once.
public final class BillsView implements View {

  private final BillDesk desk;
  private final boolean isMine;
  private final Latest latest;
  private final ObservableList<Standing> rows = FXCollections.observableArrayList();
  private List<Standing> all = List.of();
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Label standing;
  @FXML private FilterBar bar;
  @FXML private Button newBill;
  @FXML private RowTable<Standing> table;

  /// @param isMine the claims of whoever sits here, and nothing else
  public BillsView(BillDesk desk, boolean isMine) {
    this.desk = desk;
    this.isMine = isMine;
    latest = new Latest(desk.desk().tasks());
    root = Fxml.load(this, desk.texts());
    newBill.setVisible(!isMine);
    newBill.setManaged(!isMine);
    addColumns();
    table.show(rows);
    table.setAccessibleText(desk.text(title()));
    TableTools.of(desk.desk(), isMine ? "claims" : "bills", table, bar);
    table.onOpen(row -> open(row.bill().id()));
    table.setPlaceholder(
        new NothingHere(
            desk.texts(),
            bar,
            new EmptyState(
                Feather.INBOX,
                desk.text(isMine ? "bill.claims.empty" : "bill.empty"),
                desk.text(isMine ? "bill.claims.empty.why" : "bill.empty.why"))));
    bar.filter().subscribe((before, now) -> filter());
    new DroppedFiles(desk).on(root, this::dropped);
  }

  private String title() {
    return isMine ? "bill.claims" : "bill.page";
  }

  private void addColumns() {
    var columns = new Columns<Standing>(desk.texts());
    table.column(
        "number",
        columns.code(desk.text("bill.number"), 110, row -> row.bill().number().toString()));
    table.column(
        "payee",
        columns.lines(
            desk.text("bill.payee"), 240, row -> row.bill().payeeName(), row -> row.bill().text()));
    table.column("date", columns.date(desk.text("bill.date"), row -> row.bill().date()));
    table.column("due", columns.date(desk.text("bill.due"), row -> row.bill().due()));
    table.column("gross", columns.amount(desk.text("bill.gross"), row -> row.bill().gross()));
    table.column("open", columns.amount(desk.text("bill.open"), BillsView::open));
    table.column("state", columns.badge(desk.text("bill.state"), 180, row -> badge(row, desk)));
  }

  private static @Nullable Money open(Standing row) {
    return row.open().isZero() || row.isWithdrawn() ? null : row.open();
  }

  static Badge badge(Standing row, BillDesk desk) {
    if (row.isOverdue(desk.today()))
      return new Badge(
          Tone.LOOK, desk.text("bill.overdue.since", desk.texts().shortDate(row.bill().due())));
    var tone =
        switch (row.state()) {
          case WAITING, APPROVED -> Tone.WAIT;
          case CONTESTED, REFUSED -> Tone.LOOK;
          case OPEN -> Tone.INFO;
          case PAID -> Tone.OK;
          case WITHDRAWN -> Tone.NEUTRAL;
        };
    return new Badge(tone, row.state().in(desk.texts()));
  }

  /// Opens one beside the list.
  public void open(BillId id) {
    new BillSheet(desk, id, this::refresh).open();
  }

  @FXML
  public void onNew() {
    new BillForm(desk, this::entered).open(List.of());
  }

  @FXML
  public void onClaim() {
    new ClaimForm(desk, this::entered).open(List.of());
  }

  /// Opens the form for what a training cost.
  public void claimTraining(String what) {
    new ClaimForm(desk, this::entered).forTraining(what).open(List.of());
  }

  private void entered(Bill bill) {
    desk.desk().notices().done(desk.text("bill.entered", bill.number()));
    refresh();
    open(bill.id());
  }

  /// An electronic invoice is entered as it says; anything else is the receipt of a new one.
  private void dropped(List<Path> files) {
    notice.notice().set(null);
    if (isMine) {
      new ClaimForm(desk, this::entered).open(files);
      return;
    }
    desk.desk()
        .tasks()
        .run(
            () -> files.size() == 1 ? read(files.getFirst()) : Optional.<BillOutcome<Bill>>empty(),
            read -> read.ifPresentOrElse(one -> tell(one, files.getFirst()), () -> begin(files)));
  }

  /// Of one in another currency the rate is asked.
  private void tell(BillOutcome<Bill> outcome, Path file) {
    if (outcome instanceof BillOutcome.Refused<Bill>(BillRefusal.RateWanted _))
      desk.desk()
          .tasks()
          .run(
              () -> new InvoiceFile(file).read(),
              received -> new RateSheet(desk, file, received, this::entered).open());
    else tell(outcome);
  }

  private void begin(List<Path> files) {
    new BillForm(desk, this::entered).open(files);
  }

  /// @return empty when it is no electronic invoice, nor a PDF with one inside
  private Optional<BillOutcome<Bill>> read(Path file) {
    try {
      var received = new InvoiceFile(file).read();
      var read = desk.bills().read(received, Optional.empty(), Optional.empty());
      return Optional.of(
          switch (read) {
            case BillOutcome.Refused<BillDraft>(var why) -> new BillOutcome.Refused<Bill>(why);
            case BillOutcome.Done<BillDraft>(var draft, var _) ->
                desk.bills().enter(draft, List.of(ReceiptFile.read(file)), desk.me(), false);
          });
    } catch (RefusedException e) {
      boolean isXml = file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
      return isXml ? Optional.of(new BillOutcome.Refused<>(e.refusal())) : Optional.empty();
    }
  }

  private void tell(BillOutcome<Bill> outcome) {
    switch (outcome) {
      case BillOutcome.Refused<Bill>(var why) -> notice.refuse(why);
      case BillOutcome.Done<Bill>(var bill, var _) -> entered(bill);
    }
  }

  private void filter() {
    rows.setAll(all.stream().filter(TypedWords.in(bar.filter().get(), this::sought)).toList());
    bar.countProperty().set(rows.isEmpty() ? "" : desk.texts().count("bill.count", rows.size()));
  }

  private String sought(Standing row) {
    var bill = row.bill();
    return String.join(
        " ",
        bill.number().toString(),
        bill.payeeName(),
        bill.text(),
        bill.supplierNumber().orElse(""),
        row.state().in(desk.texts()));
  }

  private void tell(List<Standing> read) {
    all = read;
    filter();
    var open = read.stream().filter(Standing::isToPay).map(Standing::open).toList();
    long waiting = read.stream().filter(row -> row.state().name().equals("WAITING")).count();
    standing.setText(
        desk.text("bill.standing", waiting, open.size(), desk.texts().euro(Money.sum(open))));
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(desk.texts()));
    if (!isMine) keys.add(Shortcut.of("Alt+N", desk.text("bill.new"), this::onNew));
    keys.add(Shortcut.of("Alt+C", desk.text("bill.claim.new"), this::onClaim));
    keys.addAll(bar.shortcuts(table));
    return keys;
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text(title())));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(() -> isMine ? desk.bills().claims(desk.me()) : desk.bills().bills(), this::tell);
  }
}
