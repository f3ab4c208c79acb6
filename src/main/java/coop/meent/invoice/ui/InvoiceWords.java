package coop.meent.invoice.ui;

import coop.meent.base.Texts;
import coop.meent.invoice.InvoiceRow;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;

/// How a paper stands, in a word or a few.
record InvoiceWords(Texts texts, LocalDate today) {

  Badge state(InvoiceRow row) {
    var state = row.state(today);
    var words = texts.get("invoice.state." + state);
    return switch (state) {
      case OVERDUE -> new Badge(Tone.LOOK, overdue(row));
      case OPEN, PART_PAID, OVERPAID -> new Badge(Tone.WAIT, words);
      case PAID -> new Badge(Tone.OK, words);
      case CREDITED, CREDIT_NOTE, WRITTEN_OFF -> new Badge(Tone.NEUTRAL, words);
    };
  }

  private String overdue(InvoiceRow row) {
    long days = today.toEpochDay() - row.due().toEpochDay();
    return texts.count("invoice.state.overdue", days);
  }
}
