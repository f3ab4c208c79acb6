package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import java.time.LocalDate;
import java.util.List;

/// What the cooperative had and owed when it moved to Meent. Three invoices were still open, and
/// with them what their teams get; the members' capital stands per member; what is left over is the
/// reserve.
record Opening(Chart chart, Cast cast, LocalDate day) {

  static final Money BANK = Money.parse("31480.15");
  static final Money SAVINGS = Money.parse("9250.00");
  static final Money VAT = Money.parse("6187.00");

  private static final Money EQUIPMENT = Money.parse("4180.00");
  private static final Money DEPRECIATED = Money.parse("1540.00");
  private static final Money DEPOSIT = Money.parse("1450.00");

  EntryDraft entry(List<Invoice> open) {
    var lines =
        chart
            .lines()
            .debit("02251", EQUIPMENT)
            .credit("02255", DEPRECIATED)
            .debit("13810", DEPOSIT)
            .debit("10201", BANK)
            .debit("10230", SAVINGS)
            .credit("16221", VAT);
    for (var invoice : open) {
      lines.debit("13011", invoice.gross(), invoice.job().about()).text(invoice.number());
      for (var share : invoice.shares())
        lines.credit("16801", share.gross(), share.person().about()).text(invoice.number());
    }
    for (var person : cast.people) lines.credit("05655", Admissions.CAPITAL, person.about());
    var left = lines.sum();
    lines.credit("05253", left);
    return lines.draft(day, "Beginbalans").withKind(EntryKind.OPENING);
  }
}
