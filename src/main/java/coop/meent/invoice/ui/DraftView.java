package coop.meent.invoice.ui;

import coop.meent.base.Refusal;
import coop.meent.invoice.Composed;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import coop.meent.vat.VatTerms;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.HoursText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An invoice being made: for whom, what, and what it comes to while typing. What is still missing
/// stands below. Nothing has a number until it is made final.
final class DraftView implements View {

  private static final String USUAL = "V21";
  private static final String TO_EUROPE = "VED";
  private static final String OUTSIDE = "VBD";
  private static final List<String> EUROPE =
      List.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "PL", "PT", "RO", "SE", "SI", "SK");

  private final InvoicePages pages;
  private final InvoiceDesk desk;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Latest latest;
  private final Map<DraftLineFields, DraftLine> lines = new LinkedHashMap<>();
  private Optional<Draft> draft;
  private Around around = new Around(List.of(), List.of(), List.of());
  private boolean isFilled;

  /// What can be chosen.
  private record Around(List<Client> clients, List<Assignment> assignments, List<VatTerms> codes) {}

  @FXML private NoticeBar notice;
  @FXML private FormField clientField;
  @FXML private ChoiceField<Client> client;
  @FXML private TextField reference;
  @FXML private DateField date;
  @FXML private TextField text;
  @FXML private VBox linesBox;
  @FXML private Label totals;
  @FXML private Label total;
  @FXML private VBox lacking;
  @FXML private StackPane readers;
  @FXML private Button discard;

  DraftView(InvoicePages pages, Optional<Draft> draft) {
    this.pages = pages;
    this.draft = draft;
    desk = pages.desk();
    latest = new Latest(desk.tasks());
    var page = desk.text("invoice.page");
    heading =
        new ReadOnlyObjectWrapper<>(
            new Heading(
                desk.text(draft.isPresent() ? "invoice.draft.title" : "invoice.new"), page));
    root = Fxml.load(this, desk.texts());
    date.setNear(desk.today());
    date.setValue(desk.today());
    client.value().subscribe((before, now) -> chosen(before, now));
    date.valueProperty().subscribe((before, now) -> changed());
    var line = new ReadersLine(desk.desk(), Space.OFFICE);
    readers.getChildren().setAll(line);
    readers.managedProperty().bind(line.managedProperty());
    discard.setVisible(draft.isPresent());
    discard.setManaged(draft.isPresent());
  }

  private void fill(Around read) {
    around = read;
    client.choices(read.clients, one -> one.number() + " " + one.name());
    if (isFilled) {
      lines.forEach((fields, line) -> offer(fields, fields.line()));
      return;
    }
    isFilled = true;
    draft.ifPresent(this::fill);
    changed();
  }

  private void fill(Draft known) {
    around.clients.stream()
        .filter(one -> one.id().equals(known.client()))
        .findFirst()
        .ifPresent(client.value()::set);
    reference.setText(known.content().reference().orElse(""));
    text.setText(known.content().text().orElse(""));
    for (var line : known.lines()) add(line);
  }

  /// Another client has other assignments, and often another VAT code.
  private void chosen(@Nullable Client before, @Nullable Client now) {
    if (now != null) {
      clientField.setHint(now.terms().street().isPresent() ? "" : desk.text("invoice.noAddress"));
      for (var fields : lines.keySet()) {
        offer(fields, fields.line());
        if (before != null) fields.proposeCode(code());
      }
    }
    changed();
  }

  /// By the country of the client.
  private String code() {
    var who = client.value().get();
    var country = who == null ? "NL" : who.terms().country().orElse("NL");
    if (country.equals("NL")) return USUAL;
    return EUROPE.contains(country) ? TO_EUROPE : OUTSIDE;
  }

  private void add(DraftLine line) {
    var holder = new DraftLineFields[1];
    var fields =
        new DraftLineFields(
            desk,
            line,
            this::changed,
            () -> {
              lines.remove(holder[0]);
              place();
              changed();
            });
    holder[0] = fields;
    lines.put(fields, line);
    offer(fields, line);
    place();
  }

  private void offer(DraftLineFields fields, DraftLine line) {
    var who = client.value().get();
    var theirs =
        around.assignments.stream()
            .filter(one -> who != null && one.client().equals(who.id()))
            .toList();
    fields.offer(theirs, around.codes, line.assignment());
  }

  private void place() {
    linesBox.getChildren().setAll(lines.keySet().stream().map(DraftLineFields::root).toList());
  }

  @FXML
  void onAddHours() {
    add(DraftLineFields.hoursBefore(desk.today(), code()));
    lines.keySet().stream().reduce((first, last) -> last).ifPresent(DraftLineFields::focus);
    changed();
  }

  @FXML
  void onAddLine() {
    add(DraftLine.text("", BigDecimal.ONE, BigDecimal.ZERO, code()));
    lines.keySet().stream().reduce((first, last) -> last).ifPresent(DraftLineFields::focus);
    changed();
  }

  private LocalDate day() {
    return date.typed().orElse(desk.today());
  }

  private Optional<Draft> typed() {
    var who = client.value().get();
    if (who == null) return Optional.empty();
    var id = draft.map(Draft::id).orElseGet(() -> new coop.meent.base.Id.DraftId(new UUID(0, 0)));
    return Optional.of(new Draft(id, content(who), Instant.EPOCH));
  }

  private Draft.Content content(Client who) {
    return new Draft.Content(
        who.id(),
        given(reference),
        given(text),
        lines.keySet().stream().map(DraftLineFields::line).toList());
  }

  private static Optional<String> given(TextField field) {
    return Optional.of(field.getText().strip()).filter(words -> !words.isEmpty());
  }

  /// Works it out anew while typing.
  private void changed() {
    if (!isFilled) return;
    var now = typed();
    boolean isReady = lines.keySet().stream().allMatch(DraftLineFields::isReady);
    if (now.isEmpty() || !isReady) {
      total.setText("–");
      totals.setText("");
      lacking
          .getChildren()
          .setAll(Prose.note(desk.text(now.isEmpty() ? "invoice.choose" : "invoice.chooseHours")));
      lines.keySet().forEach(one -> one.tell(Optional.empty()));
      return;
    }
    var on = day();
    latest.run(() -> desk.invoices().compose(now.get(), on), this::tell);
  }

  private void tell(Composed composed) {
    var texts = desk.texts();
    var invoice = composed.invoice();
    int number = 0;
    for (var fields : lines.keySet()) {
      int mine = ++number;
      fields.tell(invoice.lines().stream().filter(one -> one.line() == mine).findFirst());
    }
    totals.setText(
        desk.text("invoice.totals", texts.euro(invoice.net()), texts.euro(invoice.vat())));
    total.setText(texts.euro(invoice.gross()));
    lacking
        .getChildren()
        .setAll(
            composed.lacking().stream()
                .distinct()
                .map(one -> Prose.note(texts.refusal(one) + " " + texts.next(one)))
                .toList());
    if (composed.lacking().isEmpty())
      lacking.getChildren().setAll(Prose.note(desk.text("invoice.complete", invoice.due())));
    if (composed.notApproved() > 0) lacking.getChildren().add(notApproved(composed));
  }

  private Node notApproved(Composed composed) {
    return Prose.strong(desk.text("invoice.notApproved", HoursText.shown(composed.notApproved())));
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }

  private void save(Consumer<DraftOutcome.Saved> then) {
    client.settle();
    var who = client.value().get();
    if (who == null) {
      clientField.setHint(desk.text("invoice.choose"));
      client.requestFocus();
      return;
    }
    var content = content(who);
    var known = draft.map(Draft::id);
    desk.tasks()
        .run(
            () -> desk.invoices().saveDraft(known, content),
            outcome -> {
              switch (outcome) {
                case DraftOutcome.Saved saved -> {
                  notice.notice().set(null);
                  kept(saved.draft());
                  then.accept(saved);
                }
                case DraftOutcome.Discarded _ -> pages.back();
                case Refusal refusal -> refused(refusal);
              }
            });
  }

  /// From now on it is that draft: saving again changes its lines.
  private void kept(Draft saved) {
    draft = Optional.of(saved);
    lines.clear();
    for (var line : saved.lines()) add(line);
    discard.setVisible(true);
    discard.setManaged(true);
    changed();
  }

  @FXML
  void onSave() {
    save(saved ->
        pages.done(desk.text("invoice.draft.saved"), () -> desk.invoices().undo(saved.deed())));
  }

  @FXML
  void onPdf() {
    typed()
        .ifPresent(now -> {
          var on = day();
          pages.save(
              desk.text("invoice.draft.file"),
              () -> desk.papers().paper(desk.invoices().compose(now, on).invoice()));
        });
  }

  @FXML
  void onFinal() {
    var question =
        new Dialogs.Question(
            desk.text("invoice.final.ask"),
            desk.text("invoice.final.means", total.getText()),
            desk.text("invoice.final"),
            true);
    save(saved -> {
      var on = day();
      desk.tasks()
          .run(
              () -> desk.invoices().compose(saved.draft(), on),
              composed -> {
                if (composed.lacking().isEmpty())
                  desk.desk().dialogs().confirm(question, () -> make(saved.draft(), on));
                else refused(composed.lacking().getFirst());
              });
    });
  }

  private void make(Draft made, LocalDate on) {
    desk.tasks()
        .run(
            () -> desk.invoices().makeFinal(made.id(), on),
            outcome -> {
              switch (outcome) {
                case FinalOutcome.Final done -> pages.made(done);
                case FinalOutcome.LedgerRefused(var reason) -> refused(reason);
                case Refusal refusal -> refused(refusal);
              }
            });
  }

  @FXML
  void onDiscard() {
    draft.ifPresent(known ->
        desk.tasks()
            .run(
                () -> desk.invoices().discard(known.id()),
                outcome -> {
                  switch (outcome) {
                    case DraftOutcome.Discarded(var _, var deed) -> {
                      pages.back();
                      pages.done(
                          desk.text("invoice.draft.discarded"), () -> desk.invoices().undo(deed));
                    }
                    case DraftOutcome.Saved _ -> {}
                    case Refusal refusal -> refused(refusal);
                  }
                }));
  }

  @FXML
  void onBack() {
    pages.back();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    all.add(Shortcut.of("Alt+H", desk.text("invoice.addHours"), this::onAddHours));
    all.add(Shortcut.of("Alt+L", desk.text("invoice.addLine"), this::onAddLine));
    all.add(Shortcut.of("Ctrl+S", desk.text("invoice.draft.save"), this::onSave));
    all.add(Shortcut.of("Ctrl+Enter", desk.text("invoice.final"), this::onFinal));
    return all;
  }

  @Override
  public void enter() {
    client.requestFocus();
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
    var on = day();
    desk.tasks()
        .run(
            () ->
                new Around(
                    desk.work().clients(), desk.work().assignments(), desk.invoices().codes(on)),
            this::fill);
  }
}
