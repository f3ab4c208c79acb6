package coop.meent.invoice.ui;

import coop.meent.base.Money;
import coop.meent.invoice.InvoiceRow;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.work.Hours;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;

/// On Home of whoever invoices: what is overdue, and hours of months gone by that are on no
/// invoice.
public final class InvoiceWaits implements WaitSource {

  private final InvoiceDesk desk;
  private final Runnable open;
  private final Runnable draft;

  /// @param open shows the invoices
  /// @param draft begins one
  public InvoiceWaits(InvoiceDesk desk, Runnable open, Runnable draft) {
    this.desk = desk;
    this.open = open;
    this.draft = draft;
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> all = new ArrayList<>();
    var overdue =
        desk.invoices().open().stream().filter(row -> row.isToRemind(desk.today())).toList();
    if (!overdue.isEmpty()) all.add(overdue(overdue));
    var month = desk.today().withDayOfMonth(1);
    var hours = desk.hours().unbilled().stream().filter(one -> one.date().isBefore(month)).toList();
    if (!hours.isEmpty()) all.add(unbilled(hours));
    return all;
  }

  private Waiting overdue(List<InvoiceRow> rows) {
    var sum = Money.sum(rows.stream().map(InvoiceRow::open).toList());
    var oldest = rows.getFirst();
    return new Waiting(
        Tone.LOOK,
        desk.texts().count("invoice.waits.overdue", rows.size()),
        desk.text(
            "invoice.waits.overdue.why", desk.texts().euro(sum), oldest.buyer(), oldest.due()),
        desk.text("invoice.waits.overdue.deed"),
        open);
  }

  private Waiting unbilled(List<Hours> hours) {
    int minutes = hours.stream().mapToInt(Hours::minutes).sum();
    return new Waiting(
        Tone.WAIT,
        desk.text("invoice.waits.hours", HoursText.shown(minutes)),
        desk.text("invoice.waits.hours.why", hours.getFirst().date()),
        desk.text("invoice.waits.hours.deed"),
        draft);
  }
}
