package coop.meent.circle;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.care.Untold;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.pay.Ordered;
import coop.meent.statute.StatuteService;
import coop.meent.store.Masked;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// What all deeds on circles share: the facts of a circle are read as they stand in the deed, and
/// refusals of the books are passed on.
record CircleDeeds(
    Store store,
    Ids ids,
    Clock clock,
    Rooms rooms,
    Circles circles,
    CircleMoney money,
    Months months,
    Ordered ordered,
    boolean isTrial) {

  /// What circles lean on.
  record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      Absences absences) {}

  /// A step in a deed on one circle.
  record Step(Tx tx, CircleFacts facts) {
    Circle circle() {
      return facts.circle();
    }

    CircleOutcome.Done done() {
      return new CircleOutcome.Done(circle().id(), tx.deed());
    }
  }

  /// Whose deeds answer as if they were done, and write nothing.
  CircleDeeds tried() {
    return new CircleDeeds(store, ids, clock, rooms, circles, money, months, ordered, true);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<CircleFacts> all(DSLContext sql) {
    return circles.all(sql).stream().map(circle -> facts(sql, circle)).toList();
  }

  Optional<CircleFacts> find(DSLContext sql, CircleId id) {
    return circles.all(sql).stream()
        .filter(circle -> circle.id().equals(id))
        .findFirst()
        .map(circle -> facts(sql, circle));
  }

  private CircleFacts facts(DSLContext sql, Circle circle) {
    return facts(sql, circle, circles, money, months);
  }

  static CircleFacts facts(
      DSLContext sql, Circle circle, Circles circles, CircleMoney money, Months months) {
    var roll = circles.roll(sql, circle.id());
    var standing = months.standing(sql, circle.id());
    var allied = new AllianceRows();
    return new CircleFacts(
        circle,
        circles.rulings(sql, circle.id(), roll),
        roll,
        money.movements(sql, circle.id()),
        standing,
        months.gifts(sql, circle.id()),
        months.receipts(sql, circle.id(), standing),
        months.corrections(sql, circle.id()),
        allied.given(sql, circle.id()),
        allied.received(sql, circle.id()),
        money.paid(sql, circle.id()),
        money.thanks(sql),
        new GiftThanks().told(sql),
        circles.accounts(sql, circle.id()),
        Untold.read(sql),
        new Counts().counts(sql, circle.id()));
  }

  /// The book whose payments a circle's go with: its account is one of that book's. Empty for a
  /// circle that pays by itself.
  Optional<BookId> payingBook(Circle circle) {
    var main = rooms.ledger().cooperativeBook().map(Book::id);
    return circle
        .booking()
        .map(Circle.Booking::book)
        .filter(book -> main.equals(Optional.of(book)))
        .filter(book ->
            rooms.bank().accounts(book).stream()
                .anyMatch(account -> circle.iban().equals(Optional.of(account.iban()))));
  }

  CircleOutcome deed(String name, CircleId circle, Function<Step, CircleOutcome> work) {
    return write(
        name,
        tx ->
            find(tx.sql(), circle)
                .map(facts -> work.apply(new Step(tx, facts)))
                .orElseGet(CircleOutcome.Unknown::new));
  }

  CircleOutcome write(String name, Function<Tx, CircleOutcome> work) {
    return refusable(() ->
        store.write(
            name,
            tx -> {
              var outcome = work.apply(tx);
              if (isTrial) throw new Tried(outcome);
              return outcome;
            }));
  }

  /// Ends a deed that was only tried, with nothing written.
  private static final class Tried extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient CircleOutcome outcome;

    private Tried(CircleOutcome outcome) {
      super(outcome.toString(), null, false, false);
      this.outcome = outcome;
    }
  }

  /// What the books or the store refuse ends the deed as a whole.
  private static CircleOutcome refusable(Supplier<CircleOutcome> work) {
    try {
      return work.get();
    } catch (Tried tried) {
      return tried.outcome;
    } catch (RefusedException e) {
      return new CircleOutcome.BooksRefuse(e.refusal());
    }
  }

  /// Ends the deed with nothing written.
  static RefusedException refuse(Refusal refusal) {
    return new RefusedException(refusal);
  }

  /// Everybody in the file, for who looks up many.
  Map<MemberId, Member> people() {
    return rooms.members().members().stream().collect(Collectors.toMap(Member::id, one -> one));
  }

  /// Whose data were masked: nothing is concluded from what is not there any more.
  Set<MemberId> masked() {
    return store.read(Masked::people);
  }

  String name(MemberId member) {
    return rooms.members().member(member).map(one -> one.name()).orElse("?");
  }

  /// In the language of the cooperative's papers, since it stands in the books.
  String words(String key, Object... arguments) {
    return rooms
        .members()
        .cooperative()
        .map(Cooperative::language)
        .map(Texts::new)
        .orElseThrow()
        .get(key, arguments);
  }
}
