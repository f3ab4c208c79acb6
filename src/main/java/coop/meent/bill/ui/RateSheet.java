package coop.meent.bill.ui;

import coop.meent.base.Original;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.ExchangeDraft;
import coop.meent.einvoice.Received;
import coop.meent.receipt.ReceiptFile;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks the rate of an electronic invoice in another currency, and enters it.
final class RateSheet {

  private final BillDesk desk;
  private final Path file;
  private final Received received;
  private final Consumer<Bill> done;
  private final NoticeBar notice;
  private final ExchangeFields fields;

  RateSheet(BillDesk desk, Path file, Received received, Consumer<Bill> done) {
    this.desk = desk;
    this.file = file;
    this.received = received;
    this.done = done;
    notice = new NoticeBar(desk.texts());
    var invoice = received.invoice();
    fields =
        ExchangeFields.of(desk, invoice.currency(), invoice.issued(), received.stated().payable());
  }

  void open() {
    var invoice = received.invoice();
    var asked = Original.amount(desk.texts(), received.stated().payable(), invoice.currency());
    var deed = FormParts.primary("rateDeed", desk.text("bill.rate.deed"), this::act);
    var form =
        FormParts.form(
            notice,
            Prose.note(desk.text("bill.rate.why", invoice.supplier().name(), asked)),
            fields.node(),
            deed);
    desk.desk().navigation().open(desk.text("bill.rate.title"), form);
  }

  private void act() {
    var exchange = fields.exchange();
    desk.desk().tasks().run(() -> enter(exchange), this::tell);
  }

  private BillOutcome<Bill> enter(Optional<ExchangeDraft> exchange) {
    return switch (desk.bills().read(received, Optional.empty(), exchange)) {
      case BillOutcome.Refused<BillDraft>(var why) -> new BillOutcome.Refused<>(why);
      case BillOutcome.Done<BillDraft>(var draft, var _) ->
          desk.bills().enter(draft, List.of(ReceiptFile.read(file)), desk.me(), false);
    };
  }

  private void tell(BillOutcome<Bill> outcome) {
    switch (outcome) {
      case BillOutcome.Refused<Bill>(var why) -> notice.refuse(why);
      case BillOutcome.Done<Bill>(var bill, var _) -> done.accept(bill);
    }
  }
}
