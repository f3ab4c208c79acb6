package coop.meent.bank;

import coop.meent.bank.BankRule.Direction;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleId;
import java.util.Optional;

/// A rule somebody wants to keep; see [BankRule] for what the parts mean. Empty texts ask nothing.
///
/// @param id of the rule to change; empty for a new one, which is tried after all others
/// @param position to move it; empty to leave it, or for the end
public record RuleDraft(
    Optional<RuleId> id,
    BookId book,
    Optional<Integer> position,
    String name,
    Optional<Direction> direction,
    Optional<String> counterparty,
    Optional<String> counterpartyIban,
    Optional<String> text,
    AccountId account,
    Optional<MemberId> member,
    Optional<AssignmentId> assignment,
    Optional<String> entryText) {

  public static RuleDraft of(BookId book, String name, AccountId account) {
    return new RuleDraft(
        Optional.empty(),
        book,
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        account,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// To change a rule that is there.
  public static RuleDraft of(BankRule rule) {
    return new RuleDraft(
        Optional.of(rule.id()),
        rule.book(),
        Optional.of(rule.position()),
        rule.name(),
        rule.direction(),
        rule.counterparty(),
        rule.counterpartyIban(),
        rule.text(),
        rule.account(),
        rule.member(),
        rule.assignment(),
        rule.entryText());
  }

  public RuleDraft that(Direction direction) {
    return new RuleDraft(
        id,
        book,
        position,
        name,
        Optional.of(direction),
        counterparty,
        counterpartyIban,
        text,
        account,
        member,
        assignment,
        entryText);
  }

  public RuleDraft forCounterparty(String counterparty) {
    return new RuleDraft(
        id,
        book,
        position,
        name,
        direction,
        Optional.of(counterparty),
        counterpartyIban,
        text,
        account,
        member,
        assignment,
        entryText);
  }

  public RuleDraft forIban(String iban) {
    return new RuleDraft(
        id,
        book,
        position,
        name,
        direction,
        counterparty,
        Optional.of(iban),
        text,
        account,
        member,
        assignment,
        entryText);
  }

  public RuleDraft forText(String text) {
    return new RuleDraft(
        id,
        book,
        position,
        name,
        direction,
        counterparty,
        counterpartyIban,
        Optional.of(text),
        account,
        member,
        assignment,
        entryText);
  }

  public RuleDraft withMember(MemberId member) {
    return new RuleDraft(
        id,
        book,
        position,
        name,
        direction,
        counterparty,
        counterpartyIban,
        text,
        account,
        Optional.of(member),
        assignment,
        entryText);
  }

  public RuleDraft withEntryText(String entryText) {
    return new RuleDraft(
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
        Optional.of(entryText));
  }
}
