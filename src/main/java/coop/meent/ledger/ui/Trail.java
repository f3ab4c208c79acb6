package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Heading;

/// The title row of everything in the books: what it is, of which book, from when until when.
final class Trail {

  private Trail() {}

  static Heading of(Texts texts, String title, Look look) {
    return new Heading(
        title, texts.get("ledger.trail", look.book().name(), period(texts, look.period())));
  }

  static String period(Texts texts, FiscalPeriod period) {
    return period.isYear()
        ? String.valueOf(period.from().getYear())
        : texts.get("ledger.fromTo", texts.shortDate(period.from()), texts.shortDate(period.to()));
  }
}
