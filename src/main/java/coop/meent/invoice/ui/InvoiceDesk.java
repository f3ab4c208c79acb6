package coop.meent.invoice.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Texts;
import coop.meent.invoice.InvoicePapers;
import coop.meent.invoice.InvoiceService;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;

/// What every view of invoices is made with.
public record InvoiceDesk(
    Desk desk,
    InvoiceService invoices,
    InvoicePapers papers,
    WorkService work,
    HoursService hours,
    Clock clock,
    Neighbours neighbours) {

  /// What invoices ask of the rooms beside them.
  public interface Neighbours {

    /// Shows an entry of the journal, on the FX thread.
    void openEntry(EntryId entry);

    /// Shows what is known of a client, on the FX thread.
    void openClient(ClientId client);
  }

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
