package coop.meent.invoice.ui;

import coop.meent.base.Refusal;
import coop.meent.invoice.CreditOutcome;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.Figures;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceLine;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much of each line a credit note takes back; to begin with all that is left.
final class CreditSheet {

  private final InvoicePages pages;
  private final InvoiceDesk desk;
  private final Invoice invoice;
  private final NoticeBar notice;
  private final VBox root = new VBox();
  private final Map<Integer, NumberField> fields = new LinkedHashMap<>();
  private final DateField date;
  private final TextField text = new TextField();
  private final CheckBox frees;

  CreditSheet(InvoicePages pages, Invoice invoice) {
    this.pages = pages;
    this.invoice = invoice;
    desk = pages.desk();
    notice = new NoticeBar(desk.texts());
    date = new DateField(desk.texts());
    date.setNear(desk.today());
    date.setValue(desk.today());
    frees = new CheckBox(desk.text("invoice.credit.frees"));
    frees.setWrapText(true);
    frees.setSelected(true);
    root.getStyleClass().add("form");
  }

  void open() {
    desk.tasks()
        .run(
            () -> desk.invoices().left(invoice),
            left -> {
              place(left);
              desk.desk()
                  .navigation()
                  .open(desk.text("invoice.credit.title", invoice.number()), root);
            });
  }

  private void place(SortedMap<Integer, BigDecimal> left) {
    var why = new Label(desk.text("invoice.credit.why"));
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("note");
    root.getChildren().setAll(notice, why);
    for (var line : invoice.lines()) {
      var rest = left.get(line.line());
      if (rest != null) root.getChildren().add(field(line, rest));
    }
    root.getChildren().add(new FormField(desk.text("invoice.date"), date));
    root.getChildren().add(new FormField(desk.text("invoice.credit.text"), text));
    boolean hasHours = invoice.lines().stream().anyMatch(line -> line.minutes().isPresent());
    if (hasHours) root.getChildren().add(frees);
    var make = new Button(desk.text("invoice.credit.make"));
    make.setId("makeCredit");
    make.setDefaultButton(true);
    make.getStyleClass().add("primary");
    make.setOnAction(event -> make(left));
    var deeds = new HBox(make);
    deeds.getStyleClass().add("deeds");
    root.getChildren().add(deeds);
  }

  private FormField field(InvoiceLine line, BigDecimal rest) {
    var field = new NumberField(desk.texts());
    field.setId("credit-" + line.line());
    field.value().set(rest);
    fields.put(line.line(), field);
    var made = new FormField(line.text(), field);
    made.setHint(
        desk.text(
            "invoice.credit.left",
            Figures.quantity(rest, desk.texts()),
            Figures.price(line.price(), desk.texts())));
    return made;
  }

  private void make(SortedMap<Integer, BigDecimal> left) {
    Map<Integer, BigDecimal> lines = new LinkedHashMap<>();
    fields.forEach((number, field) -> {
      var typed = field.value().get();
      if (typed != null && typed.signum() != 0) lines.put(number, typed);
    });
    var day = date.typed().orElse(desk.today());
    var why = Optional.of(text.getText().strip()).filter(words -> !words.isEmpty());
    boolean isAll =
        left.entrySet().stream()
            .allMatch(one ->
                lines.getOrDefault(one.getKey(), BigDecimal.ZERO).compareTo(one.getValue()) == 0);
    if (lines.isEmpty()) {
      notice
          .notice()
          .set(
              new Notice(
                  coop.meent.ui.Tone.LOOK,
                  desk.text("invoice.credit.nothing"),
                  desk.text("invoice.credit.nothing.next")));
      return;
    }
    var request =
        new CreditRequest(day, isAll ? Map.of() : lines, why, isAll && frees.isSelected());
    desk.tasks().run(() -> desk.invoices().credit(invoice.id(), request), this::tell);
  }

  private void tell(CreditOutcome outcome) {
    switch (outcome) {
      case CreditOutcome.Credited(var note) -> {
        desk.desk().navigation().closeSheet();
        desk.desk().notices().done(desk.text("invoice.credited", note.number()));
        pages.open(note.id());
        desk.desk().navigation().refresh();
      }
      case CreditOutcome.LedgerRefused(var reason) -> refused(reason);
      case Refusal refusal -> refused(refusal);
    }
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }
}
