package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.Proposal;
import coop.meent.ui.Badge;
import java.util.Optional;

/// A line as the list shows it.
///
/// @param badge the proposal and why, or what the line was booked as
/// @param account names of the accounts that are proposed or booked; empty for none
record LineRow(BankLine line, Optional<Proposal> proposal, Badge badge, String account) {

  /// Who paid or was paid, or else what the bank wrote.
  String who() {
    var content = line.content();
    return content
        .ultimateParty()
        .or(content::counterparty)
        .or(() -> content.counterpartyIban().map(BankWords::iban))
        .orElseGet(line::description);
  }

  String what() {
    var content = line.content();
    return content.text().isBlank()
        ? content.structuredText().or(content::endToEnd).orElse("")
        : content.text();
  }
}
