package coop.meent.invoice.ui;

import coop.meent.invoice.InvoiceFilter;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.InvoiceService;
import coop.meent.ui.PageSource;
import java.util.List;

/// Papers, a page at a time, in the order of the filter.
record InvoiceSource(InvoiceService invoices) implements PageSource<InvoiceRow, InvoiceFilter> {

  @Override
  public long count(InvoiceFilter filter) {
    return invoices.count(filter);
  }

  @Override
  public List<InvoiceRow> page(InvoiceFilter filter, long offset, int limit) {
    return invoices.list(filter, offset, limit);
  }

  @Override
  public Object identity(InvoiceRow row) {
    return row.id();
  }
}
