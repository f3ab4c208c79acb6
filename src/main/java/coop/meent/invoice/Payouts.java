package coop.meent.invoice;

import coop.meent.bank.PaidPart;
import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.invoice.Matching.Match;
import java.util.List;
import java.util.Optional;

/// What a payment provider pays out: invoices that it names, or those that leave just the line once
/// its fee is taken off as it was before.
///
/// @param asking invoices of which something is open, the oldest first
record Payouts(List<InvoiceRow> asking, Payers payers) {

  private static final long MOST_PER_CENT = 5;
  private static final long MOST_EACH = 100;

  Optional<Match> of(StatementLine line, List<InvoiceRow> named) {
    var amount = line.amount();
    return named.isEmpty() ? byFee(line, amount) : named(named, amount);
  }

  private static Optional<Match> named(List<InvoiceRow> named, Money amount) {
    var gross = Matching.asked(named);
    var fee = gross.minus(amount);
    long most = gross.cents() * MOST_PER_CENT / 100 + MOST_EACH * named.size();
    return fee.isPositive() && fee.cents() <= most
        ? Optional.of(match(named, Way.PROVIDER, fee))
        : Optional.empty();
  }

  private Optional<Match> byFee(StatementLine line, Money amount) {
    for (var tariff : Tariff.behind(payers.payouts(line))) {
      var rows =
          asking.stream()
              .filter(row -> row.open().cents() > tariff.of(row.open().cents()))
              .toList();
      var net =
          rows.stream().map(row -> row.open().cents() - tariff.of(row.open().cents())).toList();
      var found = Subset.of(net, amount.cents());
      if (found.isEmpty()) continue;
      var paid = found.get().stream().map(rows::get).toList();
      return Optional.of(match(paid, Way.FEE, Matching.asked(paid).minus(amount)));
    }
    return Optional.empty();
  }

  private static Match match(List<InvoiceRow> rows, Way way, Money fee) {
    return new Match(rows.stream().map(row -> new PaidPart<>(row, row.open())).toList(), way, fee);
  }
}
