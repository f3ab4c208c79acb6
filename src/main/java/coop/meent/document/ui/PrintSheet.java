package coop.meent.document.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.document.PdfPages;
import coop.meent.document.PrintOrder;
import coop.meent.document.Printed;
import coop.meent.document.Printers;
import coop.meent.ui.Desk;
import coop.meent.ui.FormField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Which printer, which pages, how many copies.
final class PrintSheet {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");
  private static final int MOST_COPIES = 20;

  private final Desk desk;
  private final Texts texts;
  private final Printers printers;
  private final String title;
  private final PdfPages pages;
  private final NoticeBar notice;
  private final ComboBox<String> printer = new ComboBox<>();
  private final TextField range = new TextField();
  private final ComboBox<Integer> copies = new ComboBox<>();
  private final Button print = new Button();

  /// @param title of the report
  PrintSheet(Desk desk, Printers printers, String title, PdfPages pages) {
    this.desk = desk;
    this.printers = printers;
    this.title = title;
    this.pages = pages;
    texts = desk.texts();
    notice = new NoticeBar(texts);
    notice.setId("printNotice");
    printer.setId("printer");
    printer.setMaxWidth(Double.MAX_VALUE);
    range.setId("pagesToPrint");
    copies.setId("copies");
    copies.getItems().setAll(IntStream.rangeClosed(1, MOST_COPIES).boxed().toList());
    copies.setValue(1);
    print.setId("printNow");
    print.setText(texts.get("document.print.now"));
    print.getStyleClass().add("primary");
    print.setDisable(true);
    print.setOnAction(event -> print());
  }

  private record Found(List<String> names, Optional<String> usual) {}

  void open() {
    var pagesField = new FormField(texts.get("document.print.pages"), range);
    pagesField.setHint(texts.get("document.print.pages.hint", pages.count()));
    var form =
        new VBox(
            notice,
            new FormField(texts.get("document.print.printer"), printer),
            pagesField,
            new FormField(texts.get("document.print.copies"), copies),
            print);
    form.getStyleClass().add("form");
    desk.navigation().open(texts.get("document.print.title", title), form);
    desk.tasks().run(() -> new Found(printers.names(), printers.usual()), this::show);
  }

  private void show(Found found) {
    printer.getItems().setAll(found.names);
    found.usual.ifPresent(printer::setValue);
    print.setDisable(found.names.isEmpty());
    if (found.names.isEmpty()) refuse(new Printed.NoPrinter());
  }

  private void refuse(Refusal refusal) {
    notice.refuse(refusal);
  }

  /// Empty when it is no range.
  private Optional<PrintOrder> order() {
    var typed = range.getText().strip();
    if (typed.isEmpty())
      return Optional.of(new PrintOrder(printer.getValue(), 1, pages.count(), copies.getValue()));
    var found = RANGE.matcher(typed);
    if (!found.matches()) return Optional.empty();
    int from = Integer.parseInt(found.group(1));
    int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
    return Optional.of(new PrintOrder(printer.getValue(), from, to, copies.getValue()));
  }

  private void print() {
    var order = order();
    if (order.isEmpty()) {
      notice
          .notice()
          .set(
              new Notice(
                  Tone.LOOK,
                  texts.get("document.print.pages.wrong"),
                  texts.get("document.print.pages.hint", pages.count())));
      return;
    }
    notice.notice().set(null);
    desk.tasks()
        .runLong(
            texts.get("document.print.running", title),
            progress ->
                printers.print(
                    pages,
                    order.get(),
                    (page, count) -> {
                      progress.at(page, count);
                      return !progress.cancelled();
                    }),
            this::tell);
  }

  private void tell(Printed printed) {
    switch (printed) {
      case Printed.Sent(String to, int count) -> {
        desk.navigation().closeSheet();
        desk.notices().done(texts.get("document.print.sent", count, to));
      }
      case Printed.Stopped _ ->
          notice
              .notice()
              .set(
                  new Notice(
                      Tone.WAIT,
                      texts.get("document.print.stopped"),
                      texts.get("document.print.stopped.next")));
      case Refusal refusal -> refuse(refusal);
    }
  }
}
