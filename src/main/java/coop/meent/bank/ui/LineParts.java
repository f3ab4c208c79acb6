package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.ui.LineViewModel.Chosen;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.util.List;

/// Where a line went or would go, part by part, with the sign of the line.
record LineParts(BankWords words) {

  static List<PartLine> of(Chosen chosen) {
    var parts = new LineParts(chosen.words());
    return chosen.entry().map(parts::booked).orElseGet(() -> parts.proposed(chosen));
  }

  private List<PartLine> booked(JournalEntry entry) {
    return BankWords.parts(entry).stream().map(this::line).toList();
  }

  private List<PartLine> proposed(Chosen chosen) {
    return chosen.severalParts().stream().map(this::line).toList();
  }

  private PartLine line(Posting posting) {
    return new PartLine(
        words.account(posting.account()),
        second(posting.text().orElse(""), words.about(posting.dimensions())),
        words.texts().money(posting.amount().negate()));
  }

  private PartLine line(Allocation part) {
    return new PartLine(
        words.account(part.account()),
        second(part.text().orElse(""), words.about(part.dimensions())),
        words.texts().money(part.amount()));
  }

  private static String second(String text, String about) {
    return text.isEmpty() || about.isEmpty() ? text + about : text + " · " + about;
  }
}
