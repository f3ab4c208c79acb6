package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import java.time.LocalDate;
import java.util.List;

/// A quarter's return: what each VAT account holds goes to one debt in whole euros, rounded in
/// favour of who files: owed down, input up. The cents left over are a rounding difference.
///
/// @param toPay negative when the tax office pays back
record VatReturn(Money toPay, EntryDraft entry) {

  private static final List<String> OWED = List.of("16201", "16203", "16217");
  private static final String INPUT = "16219";

  /// @param day in the quarter
  static VatReturn of(Chart chart, DayBook dayBook, LocalDate day) {
    var lines = chart.lines();
    var toPay = Money.ZERO;
    var left = Money.ZERO;
    for (var account : OWED) {
      var owed = dayBook.inQuarter(chart.account(account), day).negate();
      lines.debit(account, owed);
      toPay = toPay.plus(wholeEuros(owed));
      left = left.plus(owed);
    }
    var input = dayBook.inQuarter(chart.account(INPUT), day);
    lines.credit(INPUT, input);
    toPay = toPay.plus(wholeEuros(input.negate()));
    left = left.minus(input);
    lines.credit("16221", toPay).credit("46425", left.minus(toPay));
    var end = day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3).minusDays(1);
    var text = "Btw-aangifte %de kwartaal %d".formatted(Words.quarter(day), day.getYear());
    return new VatReturn(toPay, lines.draft(end, text));
  }

  /// Towards what is least to pay: 17.35 becomes 17, -17.35 becomes -18.
  private static Money wholeEuros(Money amount) {
    return Money.ofCents(Math.floorDiv(amount.cents(), 100L) * 100);
  }
}
