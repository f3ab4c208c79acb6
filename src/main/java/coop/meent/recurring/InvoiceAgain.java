package coop.meent.recurring;

import coop.meent.base.FiscalPeriod;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An invoice made again, as one before.
final class InvoiceAgain {

  private static final int FINEST_PRICE = 4;

  private InvoiceAgain() {}

  /// Hours are counted anew, of the period before; everything else is as it was, at the price of by
  /// now.
  static Draft.Content content(Recurring one, Invoice like, LocalDate due) {
    var factor = one.factor(due);
    var before = before(one, due);
    List<DraftLine> lines = new ArrayList<>();
    for (var line : like.lines()) lines.add(line(line, factor, before));
    return new Draft.Content(like.client(), like.reference(), like.text(), lines);
  }

  private static FiscalPeriod before(Recurring one, LocalDate due) {
    return one.rhythm().around(one.rhythm().around(due).from().minusDays(1));
  }

  private static DraftLine line(InvoiceLine like, BigDecimal factor, FiscalPeriod before) {
    var price = like.price();
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      int scale = Math.min(FINEST_PRICE, Math.max(2, price.stripTrailingZeros().scale()));
      price = price.multiply(factor).setScale(scale, RoundingMode.HALF_UP);
    }
    if (like.minutes().isPresent() && like.assignment().isPresent())
      return DraftLine.hours(like.assignment().get(), before, price, like.vatCode());
    var line = DraftLine.text(like.text(), like.quantity(), price, like.vatCode());
    return like.assignment().map(line::about).orElse(line);
  }
}
