package coop.meent.bank;

import coop.meent.bank.RuleOutcome.BadIban;
import coop.meent.bank.RuleOutcome.MemberMissing;
import coop.meent.bank.RuleOutcome.NameTaken;
import coop.meent.bank.RuleOutcome.NoCondition;
import coop.meent.bank.RuleOutcome.NoName;
import coop.meent.bank.RuleOutcome.NoSuchAccount;
import coop.meent.bank.RuleOutcome.Saved;
import coop.meent.base.Id.RuleId;
import coop.meent.base.Ids;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.garvelink.iban.IBAN;

/// Deeds on rules.
final class RuleKeeping {

  private final Store store;
  private final Ids ids;
  private final BankRules rules = new BankRules();

  RuleKeeping(Store store, Ids ids) {
    this.store = store;
    this.ids = ids;
  }

  RuleOutcome save(Book book, List<Account> accounts, RuleDraft draft) {
    var refusal = refusal(accounts, draft);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "bank.save-rule",
        tx -> {
          if (isTaken(tx, draft)) return new NameTaken(draft.name().strip());
          var rule = rule(tx, draft);
          rules.put(tx, book.space(), rule);
          return new Saved(rule);
        });
  }

  private static Optional<RuleOutcome> refusal(List<Account> accounts, RuleDraft draft) {
    if (draft.name().isBlank()) return Optional.of(new NoName());
    if (isBlank(draft.counterparty()) && isBlank(draft.counterpartyIban()) && isBlank(draft.text()))
      return Optional.of(new NoCondition());
    var iban = filled(draft.counterpartyIban());
    if (iban.isPresent() && !isIban(iban.get())) return Optional.of(new BadIban(iban.get()));
    var account = accounts.stream().filter(found -> found.id().equals(draft.account())).findFirst();
    if (account.isEmpty()) return Optional.of(new NoSuchAccount());
    return account
        .filter(found -> found.isPerMember() && draft.member().isEmpty())
        .map(MemberMissing::new);
  }

  private boolean isTaken(Tx tx, RuleDraft draft) {
    return rules.of(tx.sql(), draft.book()).stream()
        .filter(other -> other.ended().isEmpty())
        .filter(other -> !draft.id().equals(Optional.of(other.id())))
        .anyMatch(other -> other.name().equalsIgnoreCase(draft.name().strip()));
  }

  private static boolean isIban(String text) {
    try {
      IBAN.valueOf(text);
      return true;
    } catch (IllegalArgumentException no) {
      return false;
    }
  }

  private static boolean isBlank(Optional<String> text) {
    return text.filter(part -> !part.isBlank()).isEmpty();
  }

  private BankRule rule(Tx tx, RuleDraft draft) {
    var before = draft.id().flatMap(id -> rules.find(tx.sql(), id));
    return new BankRule(
        draft.id().orElseGet(() -> new RuleId(ids.next())),
        draft.book(),
        draft
            .position()
            .or(() -> before.map(BankRule::position))
            .orElseGet(() -> rules.nextPosition(tx.sql(), draft.book())),
        draft.name().strip(),
        draft.direction(),
        filled(draft.counterparty()),
        filled(draft.counterpartyIban()),
        filled(draft.text()),
        draft.account(),
        draft.member(),
        draft.assignment(),
        filled(draft.entryText()),
        before.flatMap(BankRule::ended));
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(part -> !part.isEmpty());
  }

  /// From this day on the rule proposes nothing; empty brings it back.
  Optional<BankRule> end(Book book, RuleId id, Optional<LocalDate> day) {
    return store.write(
        "bank.end-rule",
        tx -> {
          var ended = rules.find(tx.sql(), id).map(rule -> rule.endedOn(day));
          ended.ifPresent(rule -> rules.put(tx, book.space(), rule));
          return ended;
        });
  }
}
