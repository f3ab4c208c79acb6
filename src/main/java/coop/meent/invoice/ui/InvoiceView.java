package coop.meent.invoice.ui;

import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.invoice.Figures;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceLine;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.Loose;
import coop.meent.invoice.LooseOutcome;
import coop.meent.invoice.Reminder;
import coop.meent.invoice.ReminderOutcome;
import coop.meent.invoice.Settlement;
import coop.meent.invoice.WriteOffOutcome;
import coop.meent.ui.Card;
import coop.meent.ui.Columns;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One final paper: its lines, how it stands and why, and what can be done next.
final class InvoiceView implements View {

  private final InvoicePages pages;
  private final InvoiceDesk desk;
  private final InvoiceId id;
  private final InvoiceWords words;
  private final Latest latest;
  private final ObservableList<InvoiceLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private @Nullable Read shown;

  @FXML private NoticeBar notice;
  @FXML private Label buyer;
  @FXML private StatusBadge state;
  @FXML private Label facts;
  @FXML private RowTable<InvoiceLine> table;
  @FXML private VBox sums;
  @FXML private Label standing;
  @FXML private VBox story;
  @FXML private Card looseBox;
  @FXML private VBox loose;
  @FXML private Button pdf;
  @FXML private Button remind;
  @FXML private Button credit;
  @FXML private Button writeOff;

  InvoiceView(InvoicePages pages, InvoiceId id) {
    this.pages = pages;
    this.id = id;
    desk = pages.desk();
    words = new InvoiceWords(desk.texts(), desk.today());
    latest = new Latest(desk.tasks());
    heading = new ReadOnlyObjectWrapper<>(Heading.of(desk.text("invoice.page")));
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.setAccessibleText(desk.text("invoice.lines"));
    table.show(lines);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<InvoiceLine>(texts);
    table.column("what", columns.text(desk.text("invoice.line.what"), 260, InvoiceLine::text));
    table.column(
        "quantity",
        columns.code(
            desk.text("invoice.line.quantity"),
            80,
            one -> Figures.quantity(one.quantity(), texts)));
    table.column(
        "price",
        columns.code(
            desk.text("invoice.line.price"), 90, one -> Figures.price(one.price(), texts)));
    table.column(
        "vat",
        columns.code(
            desk.text("invoice.line.vat"),
            90,
            one -> one.vatCode() + " " + Figures.percent(one.rate(), texts)));
    table.column("net", columns.amount(desk.text("invoice.line.amount"), InvoiceLine::net));
  }

  /// All there is to know of one paper.
  private record Read(
      Invoice invoice,
      InvoiceRow row,
      List<Settlement> settlements,
      List<Invoice> notes,
      Optional<Invoice> credited,
      List<Reminder> reminders,
      List<Loose> loose) {}

  private Read read() {
    var invoices = desk.invoices();
    var invoice = invoices.find(id).orElseThrow();
    return new Read(
        invoice,
        invoices.row(id).orElseThrow(),
        invoices.settlements(id),
        invoices.creditNotes(id),
        invoice.credits().flatMap(invoices::find),
        invoices.reminders(id),
        invoice.isCreditNote() ? List.of() : payments(invoices.loose(invoice.client())));
  }

  /// What came in, not what was asked before there were invoices.
  private static List<Loose> payments(List<Loose> all) {
    return all.stream().filter(one -> one.amount().isPositive()).toList();
  }

  private void show(Read read) {
    shown = read;
    var texts = desk.texts();
    var invoice = read.invoice;
    heading.set(new Heading(title(invoice), desk.text("invoice.page")));
    buyer.setText(invoice.buyer().name());
    state.show(words.state(read.row));
    facts.setText(facts(invoice));
    lines.setAll(invoice.lines());
    sums.getChildren()
        .setAll(
            sum("invoice.sum.net", invoice.net(), false),
            sum("invoice.sum.vatAll", invoice.vat(), false),
            sum(
                invoice.isCreditNote() ? "invoice.sum.back" : "invoice.sum.payable",
                invoice.gross(),
                true));
    standing.setText(standing(read));
    story.getChildren().setAll(story(read));
    looseBox.setVisible(!read.loose.isEmpty() && read.row.open().isPositive());
    looseBox.setManaged(looseBox.isVisible());
    loose.getChildren().setAll(read.loose.stream().limit(5).map(this::place).toList());
    boolean isInvoice = !invoice.isCreditNote();
    boolean isOverdue = read.row.isOverdue(desk.today());
    seen(remind, isOverdue);
    seen(writeOff, isOverdue);
    seen(credit, isInvoice && read.notes.stream().noneMatch(Invoice::isWhole));
    pdf.setText(texts.get("invoice.pdf"));
  }

  private String title(Invoice invoice) {
    var key = invoice.isCreditNote() ? "invoice.paper.note" : "invoice.paper.invoice";
    return desk.text(key) + " " + invoice.number();
  }

  private String facts(Invoice invoice) {
    var texts = desk.texts();
    List<String> all = new ArrayList<>();
    all.add(texts.date(invoice.date()));
    var period = invoice.period();
    if (!period.from().equals(period.to()))
      all.add(texts.get("invoice.fact.period") + " " + texts.period(period));
    if (!invoice.isCreditNote())
      all.add(texts.get("invoice.fact.due") + " " + texts.date(invoice.due()));
    invoice.reference().ifPresent(one -> all.add(texts.get("invoice.reference.of", one)));
    return String.join(" · ", all);
  }

  private HBox sum(String key, Money amount, boolean counts) {
    var label = new Label(desk.text(key));
    var value = new Label(desk.texts().euro(amount));
    if (counts) List.of(label, value).forEach(one -> one.getStyleClass().add("card-title"));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(label, gap, value);
  }

  private String standing(Read read) {
    var row = read.row;
    var texts = desk.texts();
    if (read.invoice.isCreditNote())
      return read.credited.map(one -> desk.text("invoice.standing.note", one.number())).orElse("");
    if (row.open().isZero()) return desk.text("invoice.standing.settled");
    if (row.open().isNegative())
      return desk.text("invoice.standing.over", texts.euro(row.open().abs()));
    return desk.text("invoice.standing.left", texts.euro(row.open()), row.due());
  }

  /// A happening, by its day.
  private record Event(java.time.LocalDate day, Node node) {}

  private List<Node> story(Read read) {
    List<Event> events = new ArrayList<>();
    var invoice = read.invoice;
    events.add(
        new Event(
            invoice.date(),
            event(invoice.date(), "invoice.story.made", entry(invoice), invoice.gross())));
    for (var one : read.settlements) {
      var key =
          one.kind() == Settlement.Kind.PAYMENT ? "invoice.story.paid" : "invoice.story.writtenOff";
      var link = new Hyperlink(desk.text(key));
      link.setOnAction(event -> desk.neighbours().openEntry(one.entry()));
      events.add(new Event(one.date(), event(one.date(), link, one.amount().negate())));
    }
    for (var note : read.notes) {
      var link = new Hyperlink(desk.text("invoice.story.credited", note.number()));
      link.setOnAction(event -> pages.open(note.id()));
      events.add(new Event(note.date(), event(note.date(), link, note.gross().negate())));
    }
    read.credited.ifPresent(one -> {
      var link = new Hyperlink(desk.text("invoice.story.credits", one.number()));
      link.setOnAction(event -> pages.open(one.id()));
      events.add(new Event(one.date(), event(one.date(), link, one.gross())));
    });
    for (var one : read.reminders) {
      var link = new Hyperlink(desk.text("invoice.story.reminded", one.next()));
      link.setOnAction(event -> saveReminder(one));
      events.add(new Event(one.date(), event(one.date(), link, one.open())));
    }
    events.sort(Comparator.comparing(Event::day));
    return events.stream().map(Event::node).toList();
  }

  private Runnable entry(Invoice invoice) {
    return () -> desk.neighbours().openEntry(invoice.entry());
  }

  private HBox event(java.time.LocalDate day, String key, Runnable open, Money amount) {
    var link = new Hyperlink(desk.text(key));
    link.setOnAction(event -> open.run());
    return event(day, link, amount);
  }

  private HBox event(java.time.LocalDate day, Labeled what, Money amount) {
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    var when = new Label(desk.texts().shortDate(day));
    when.getStyleClass().add("note");
    var left = new VBox(what, when);
    HBox.setHgrow(left, Priority.ALWAYS);
    var value = new Label(desk.texts().euro(amount));
    value.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(12, left, value);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("movement");
    return row;
  }

  private Node place(Loose one) {
    var button = new Button(desk.text("invoice.loose.place"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> settle(one));
    var row = event(one.date(), new Label(one.text()), one.amount());
    row.getStyleClass().remove("movement");
    var box = new VBox(4, row, button);
    box.getStyleClass().add("movement");
    return box;
  }

  private void settle(Loose one) {
    desk.tasks()
        .run(
            () -> desk.invoices().settle(id, one.entry()),
            outcome -> {
              if (outcome instanceof LooseOutcome.Noted) changed();
              else refused((Refusal) outcome);
            });
  }

  private static void seen(Node part, boolean yes) {
    part.setVisible(yes);
    part.setManaged(yes);
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }

  private void changed() {
    notice.notice().set(null);
    pages.refresh();
  }

  @FXML
  void onBack() {
    pages.back();
  }

  @FXML
  void onPdf() {
    if (shown == null) return;
    var invoice = shown.invoice;
    pages.save(desk.papers().fileName(invoice), () -> desk.papers().paper(invoice));
  }

  @FXML
  void onUbl() {
    if (shown != null) pages.saveUbl(shown.invoice);
  }

  private void saveReminder(Reminder reminder) {
    if (shown == null) return;
    var invoice = shown.invoice;
    pages.save(
        desk.text("invoice.reminder.file") + "-" + invoice.number(),
        () -> desk.papers().reminder(invoice, reminder));
  }

  @FXML
  void onRemind() {
    desk.tasks()
        .run(
            () -> desk.invoices().remind(id, desk.today()),
            outcome -> {
              switch (outcome) {
                case ReminderOutcome.Reminded(var _, var reminder, var deed) -> {
                  pages.done(
                      desk.text("invoice.reminded", reminder.next()),
                      () -> desk.invoices().undo(deed));
                  saveReminder(reminder);
                  changed();
                }
                case Refusal refusal -> refused(refusal);
              }
            });
  }

  @FXML
  void onCredit() {
    if (shown != null) new CreditSheet(pages, shown.invoice).open();
  }

  @FXML
  void onWriteOff() {
    if (shown == null) return;
    var open = desk.texts().euro(shown.row.open());
    desk.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                desk.text("invoice.writeOff.ask", open),
                desk.text("invoice.writeOff.means"),
                desk.text("invoice.writeOff"),
                true),
            this::writeOff);
  }

  private void writeOff() {
    desk.tasks()
        .run(
            () -> desk.invoices().writeOff(id, desk.today()),
            outcome -> {
              switch (outcome) {
                case WriteOffOutcome.WrittenOff(var amount, var vat) -> {
                  desk.desk()
                      .notices()
                      .done(
                          desk.text(
                              "invoice.writtenOff",
                              desk.texts().euro(amount),
                              desk.texts().euro(vat)));
                  changed();
                }
                case WriteOffOutcome.LedgerRefused(var reason) -> refused(reason);
                case Refusal refusal -> refused(refusal);
              }
            });
  }

  @FXML
  void onClient() {
    if (shown != null) desk.neighbours().openClient(shown.invoice.client());
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+S", desk.text("invoice.pdf"), this::onPdf));
    if (remind.isVisible())
      all.add(Shortcut.of("Alt+R", desk.text("invoice.remind"), this::onRemind));
    if (credit.isVisible())
      all.add(Shortcut.of("Alt+K", desk.text("invoice.credit"), this::onCredit));
    return all;
  }

  @Override
  public void enter() {
    pdf.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
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
