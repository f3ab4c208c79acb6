package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.Statements;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rooms that every deed of this one stands on.
///
/// @param billed where invoices are kept
/// @param kept where lies what is between a member and the office
public record Surroundings(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    WorkService work,
    BilledWork billed,
    Kept kept) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The cooperative's book.
  Book office() {
    return ledger
        .cooperativeBook()
        .orElseThrow(() -> new RefusedException(new RecordOutcome.NoSuchBook()));
  }

  /// Whether this laptop holds the cooperative's book.
  boolean isOffice() {
    return ledger.cooperativeBook().isPresent();
  }

  Optional<Book> ownBook(MemberId member) {
    return ledger.books().stream()
        .filter(book -> book.member().equals(Optional.of(member)))
        .findFirst();
  }

  Map<MemberId, Member> people() {
    return members.members().stream().collect(Collectors.toMap(Member::id, one -> one));
  }

  String assignmentName(AssignmentId id) {
    return work.assignments().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.name())
        .findFirst()
        .orElse("?");
  }

  /// What is written in the books is so in the language of the cooperative's papers.
  Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  /// Runs a deed whose refusals are an answer.
  <T> SplitOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new SplitOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new SplitOutcome.Refused<>(e.refusal());
    }
  }

  static RefusedException refused(SplitRefusal refusal) {
    return new RefusedException(refusal);
  }
}
