package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.StatementId;
import java.util.Optional;

/// An imported line.
///
/// @param statement the first that brought it
/// @param position its place in that statement, from 1
/// @param content what the bank gave
/// @param entry the entry that books it now; empty while it is open
public record BankLine(
    BankLineId id,
    BankAccountId account,
    StatementId statement,
    long position,
    StatementLine content,
    Optional<EntryId> entry) {

  BankLine bookedBy(Optional<EntryId> entry) {
    return new BankLine(id, account, statement, position, content, entry);
  }

  public boolean isOpen() {
    return entry.isEmpty();
  }

  /// Who and what, for an entry's text: never empty.
  public String description() {
    var who = content.ultimateParty().or(content::counterparty).or(content::counterpartyIban);
    var what =
        Optional.of(content.text())
            .filter(text -> !text.isBlank())
            .or(content::structuredText)
            .or(content::endToEnd);
    if (who.isPresent() && what.isPresent()) return who.get() + ": " + what.get();
    return who.or(() -> what).or(content::bankReference).orElse(content.booked().toString());
  }
}
