package coop.meent.invoice.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DraftLineId;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.Figures;
import coop.meent.invoice.InvoiceLine;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.vat.VatTerms;
import coop.meent.work.Assignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of one line of a draft: hours of an assignment over a period, or a line of one's own.
final class DraftLineFields {

  private final InvoiceDesk desk;
  private final DraftLine.Kind kind;
  private final Optional<DraftLineId> id;
  private final ChoiceField<Assignment> assignment;
  private final DateField from;
  private final DateField to;
  private final TextField text = new TextField();
  private final NumberField quantity;
  private final NumberField price;
  private final ComboBox<VatTerms> vat = new ComboBox<>();
  private final Label amount = new Label();
  private final Button remove;
  private final HBox root = new HBox(8);
  private String wantedCode;

  DraftLineFields(InvoiceDesk desk, DraftLine line, Runnable changed, Runnable removed) {
    this.desk = desk;
    kind = line.kind();
    id = line.id();
    wantedCode = line.vatCode();
    assignment = new ChoiceField<>(desk.texts());
    from = day(line.period().map(FiscalPeriod::from));
    to = day(line.period().map(FiscalPeriod::to));
    quantity = new NumberField(desk.texts());
    price = new NumberField(desk.texts());
    remove = new Button("", new FontIcon(Feather.X));
    remove.setAccessibleText(desk.text("invoice.line.remove"));
    remove.getStyleClass().add("icon-only");
    remove.setOnAction(event -> removed.run());
    vat.setConverter(new ChoiceNames<>(one -> one.name(desk.texts().language())));
    text.setText(line.text());
    if (kind == DraftLine.Kind.TEXT) quantity.value().set(line.quantity());
    if (line.price().signum() != 0) price.value().set(line.price());
    place();
    for (var typed :
        List.of(
            text.textProperty(), from.getEditor().textProperty(), to.getEditor().textProperty()))
      typed.subscribe((before, now) -> changed.run());
    quantity.value().subscribe((before, now) -> changed.run());
    price.value().subscribe((before, now) -> changed.run());
    vat.valueProperty()
        .subscribe((before, now) -> {
          if (now != null) wantedCode = now.key();
          changed.run();
        });
    assignment
        .value()
        .subscribe((before, now) -> {
          if (now != null && price.value().get() == null)
            now.price().ifPresent(one -> price.value().set(one.toBigDecimal()));
          changed.run();
        });
  }

  private DateField day(Optional<LocalDate> value) {
    var field = new DateField(desk.texts());
    field.setNear(desk.today());
    value.ifPresent(field::setValue);
    return field;
  }

  private void place() {
    root.setAlignment(Pos.TOP_LEFT);
    root.getStyleClass().add("invoice-line");
    amount.setMinWidth(96);
    amount.setAlignment(Pos.CENTER_RIGHT);
    amount.setTextAlignment(TextAlignment.RIGHT);
    if (kind == DraftLine.Kind.HOURS) {
      add("invoice.line.hoursOf", assignment, 200, true);
      add("invoice.line.from", from, 132, false);
      add("invoice.line.to", to, 132, false);
    } else {
      add("invoice.line.what", text, 240, true);
      add("invoice.line.quantity", quantity, 70, false);
    }
    add(
        kind == DraftLine.Kind.HOURS ? "invoice.line.perHour" : "invoice.line.price",
        price,
        84,
        false);
    add("invoice.line.vat", vat, 110, false);
    var sum = new VBox(new Label(desk.text("invoice.line.amount")), amount);
    sum.setAlignment(Pos.TOP_RIGHT);
    sum.setMinWidth(Region.USE_PREF_SIZE);
    sum.setSpacing(10);
    ((Label) sum.getChildren().getFirst()).getStyleClass().add("form-label");
    var away = new VBox(remove);
    away.getStyleClass().add("invoice-line-away");
    root.getChildren().addAll(sum, away);
  }

  private void add(String key, javafx.scene.control.Control field, double width, boolean grows) {
    var made = new FormField(desk.text(key), field);
    made.setPrefWidth(width);
    made.setMinWidth(grows ? 120 : width);
    HBox.setHgrow(made, grows ? Priority.ALWAYS : Priority.NEVER);
    root.getChildren().add(made);
  }

  /// What can be chosen: the assignments of the client, the codes of the day.
  ///
  /// @param chosen the assignment of the line
  void offer(
      List<Assignment> assignments,
      List<VatTerms> codes,
      Optional<coop.meent.base.Id.AssignmentId> chosen) {
    assignment.choices(assignments, one -> one.number() + " " + one.name());
    chosen.ifPresent(wanted ->
        assignments.stream()
            .filter(one -> one.id().equals(wanted))
            .findFirst()
            .ifPresent(assignment.value()::set));
    vat.getItems().setAll(codes);
    codes.stream().filter(one -> one.key().equals(wantedCode)).findFirst().ifPresent(vat::setValue);
  }

  void proposeCode(String code) {
    wantedCode = code;
    vat.getItems().stream()
        .filter(one -> one.key().equals(code))
        .findFirst()
        .ifPresent(vat::setValue);
  }

  /// As it is typed now; a period that is turned round or half typed is none.
  DraftLine line() {
    var chosen = Optional.ofNullable(assignment.value().get()).map(Assignment::id);
    var asked = price.value().get();
    var many = quantity.value().get();
    return new DraftLine(
        id,
        kind,
        text.getText().strip(),
        chosen,
        period(),
        many == null ? BigDecimal.ZERO : many,
        kind == DraftLine.Kind.HOURS ? DraftLine.HOUR : DraftLine.PIECE,
        asked == null ? BigDecimal.ZERO : asked,
        wantedCode);
  }

  private Optional<FiscalPeriod> period() {
    var first = from.typed();
    var last = to.typed();
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get()))
      return Optional.empty();
    return Optional.of(new FiscalPeriod(first.get(), last.get()));
  }

  /// Whether it can be worked out at all.
  boolean isReady() {
    return kind == DraftLine.Kind.TEXT
        || (assignment.value().get() != null && period().isPresent());
  }

  /// What it comes to.
  void tell(Optional<InvoiceLine> worked) {
    var texts = desk.texts();
    amount.setText(
        worked
            .map(line ->
                kind == DraftLine.Kind.HOURS
                    ? Figures.quantity(line.quantity(), texts)
                        + " "
                        + texts.get("invoice.unit.hour")
                        + "\n"
                        + texts.euro(line.net())
                    : texts.euro(line.net()))
            .orElse("–"));
  }

  void focus() {
    if (kind == DraftLine.Kind.HOURS) assignment.requestFocus();
    else text.requestFocus();
  }

  Node root() {
    return root;
  }

  /// Hours of the month before a day, which is what is invoiced most.
  static DraftLine hoursBefore(LocalDate day, String code) {
    var month = FiscalPeriod.month(YearMonth.from(day).minusMonths(1));
    return new DraftLine(
        Optional.empty(),
        DraftLine.Kind.HOURS,
        "",
        Optional.empty(),
        Optional.of(month),
        BigDecimal.ZERO,
        DraftLine.HOUR,
        BigDecimal.ZERO,
        code);
  }
}
