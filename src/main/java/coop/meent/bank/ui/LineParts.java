package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.ui.LineViewModel.Chosen;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a line went or would go, part by part, with the sign of the line.
record LineParts(BankWords words) {

  /// @param withVat what the fields make of an open line, when that is more than one part
  static List<PartLine> of(Chosen chosen, List<Allocation> withVat) {
    var parts = new LineParts(chosen.words());
    return chosen
        .entry()
        .map(parts::booked)
        .orElseGet(() -> parts.proposed(withVat.isEmpty() ? chosen.severalParts() : withVat));
  }

  private List<PartLine> booked(JournalEntry entry) {
    return BankWords.parts(entry).stream().map(this::line).toList();
  }

  private List<PartLine> proposed(List<Allocation> proposed) {
    return proposed.stream().map(this::line).toList();
  }

  private PartLine line(Posting posting) {
    return new PartLine(
        words.account(posting.account()),
        second(posting.text(), words.about(posting.dimensions()), posting.vatCode()),
        words.texts().money(posting.amount().negate()));
  }

  private PartLine line(Allocation part) {
    return new PartLine(
        words.account(part.account()),
        second(part.text(), words.about(part.dimensions()), part.vatCode()),
        words.texts().money(part.amount()));
  }

  private static String second(Optional<String> text, String about, Optional<String> vatCode) {
    return Stream.of(text.orElse(""), about, vatCode.orElse(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
