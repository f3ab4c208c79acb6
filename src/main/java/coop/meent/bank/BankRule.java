package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleId;
import coop.meent.ledger.Dimensions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A rule that people can read and edit: when all that is filled in fits a line, the account is
/// proposed. Rules are tried in order of position; the first that fits wins.
///
/// @param direction only money in, or only money out; empty for both
/// @param counterparty what the name must hold, whatever the case
/// @param counterpartyIban the account number, whole
/// @param text what the text or the reference must hold, whatever the case
/// @param entryText of the entry; empty to take it from the line
/// @param ended from this day on the rule is history
public record BankRule(
    RuleId id,
    BookId book,
    int position,
    String name,
    Optional<Direction> direction,
    Optional<String> counterparty,
    Optional<String> counterpartyIban,
    Optional<String> text,
    AccountId account,
    Optional<MemberId> member,
    Optional<AssignmentId> assignment,
    Optional<String> entryText,
    Optional<LocalDate> ended) {

  public enum Direction {
    IN,
    OUT
  }

  BankRule endedOn(Optional<LocalDate> day) {
    return new BankRule(
        id,
        book,
        position,
        name,
        direction,
        counterparty,
        counterpartyIban,
        text,
        account,
        member,
        assignment,
        entryText,
        day);
  }

  public boolean fits(StatementLine line) {
    return direction.map(way -> fits(way, line)).orElse(true)
        && counterparty.map(part -> isNamed(part, line)).orElse(true)
        && counterpartyIban.map(iban -> isAccount(iban, line)).orElse(true)
        && text.map(part -> isWritten(part, line)).orElse(true);
  }

  private static boolean fits(Direction direction, StatementLine line) {
    return switch (direction) {
      case IN -> line.amount().isPositive();
      case OUT -> line.amount().isNegative();
    };
  }

  private static boolean isNamed(String part, StatementLine line) {
    return holds(line.counterparty(), part) || holds(line.ultimateParty(), part);
  }

  private static boolean isAccount(String iban, StatementLine line) {
    return line.counterpartyIban().filter(iban.replace(" ", "")::equalsIgnoreCase).isPresent();
  }

  private static boolean isWritten(String part, StatementLine line) {
    return holds(Optional.of(line.text()), part)
        || holds(line.structuredText(), part)
        || holds(line.endToEnd(), part);
  }

  private static boolean holds(Optional<String> whole, String part) {
    var sought = part.strip().toLowerCase(Locale.ROOT);
    return whole.filter(text -> text.toLowerCase(Locale.ROOT).contains(sought)).isPresent();
  }

  Dimensions dimensions() {
    return new Dimensions(member, assignment, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
