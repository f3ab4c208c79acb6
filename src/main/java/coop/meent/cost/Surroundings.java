package coop.meent.cost;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.split.AgreementService;
import coop.meent.split.Kept;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.work.HoursService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rooms that sharing costs stands on.
///
/// @param billing name and address for members' invoices
/// @param kept where lies what is between a member and the office
/// @param insured what each bears of insurance, for the key that goes by it
public record Surroundings(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    MembershipService memberships,
    HoursService hours,
    AgreementService billing,
    Kept kept,
    InsuredCosts insured) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The cooperative's book; empty on the laptop of who may not read it.
  Optional<Book> office() {
    return ledger.cooperativeBook();
  }

  Book book() {
    return office().orElseThrow(() -> refused(new CostRefusal.NoBooks()));
  }

  /// The account of a book with an RGS code: one that is open, the first by number.
  AccountId account(Book book, String rgs, LocalDate day) {
    return ledger.accounts(book.id()).stream()
        .filter(one -> one.isRgs(rgs))
        .min(
            Comparator.comparing((Account one) -> one.isRetired(day))
                .thenComparing(Account::number))
        .map(Account::id)
        .orElseThrow(() -> refused(new CostRefusal.NoAccount(rgs)));
  }

  Optional<Account> account(List<Account> all, AccountId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What is written in the books is so in the language of the cooperative's papers.
  Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  /// Runs a deed whose refusals are an answer.
  <T> CostOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new CostOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new CostOutcome.Refused<>(e.refusal());
    }
  }

  static RefusedException refused(CostRefusal refusal) {
    return new RefusedException(refusal);
  }
}
