package coop.meent.fund;

import coop.meent.assembly.Decisions;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.split.Kept;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// The rooms that funds stand on.
///
/// @param decisions in which others decide on a request
/// @param invoices of members that wait for clients
/// @param kept where lies what is between a member and the office
public record Surroundings(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    MemberService members,
    MembershipService memberships,
    Decisions decisions,
    Invoices invoices,
    Kept kept) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The cooperative's book; empty on the laptop of who may not read it.
  Optional<Book> office() {
    return ledger.cooperativeBook();
  }

  Book book() {
    return office().orElseThrow(() -> refused(new FundRefusal.NoBooks()));
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// What is written in the books and asked of others is so in the language of the cooperative's
  /// papers.
  Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  /// Runs a deed whose refusals are an answer.
  <T> FundOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new FundOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new FundOutcome.Refused<>(e.refusal());
    }
  }

  static RefusedException refused(FundRefusal refusal) {
    return new RefusedException(refusal);
  }
}
