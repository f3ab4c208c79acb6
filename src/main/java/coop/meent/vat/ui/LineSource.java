package coop.meent.vat.ui;

import coop.meent.ui.PageSource;
import coop.meent.vat.VatLine;
import coop.meent.vat.VatService;
import coop.meent.vat.VatService.LineFilter;
import java.util.List;

/// The lines of a return, a page at a time, in order of date and number.
record LineSource(VatService vat) implements PageSource<VatLine, LineFilter> {

  @Override
  public long count(LineFilter filter) {
    return vat.countLines(filter);
  }

  @Override
  public List<VatLine> page(LineFilter filter, long offset, int limit) {
    return vat.lines(filter, offset, limit);
  }

  @Override
  public Object identity(VatLine row) {
    return List.of(row.line().entry(), row.line().posting());
  }
}
