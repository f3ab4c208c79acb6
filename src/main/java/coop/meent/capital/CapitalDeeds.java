package coop.meent.capital;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.Register;
import coop.meent.statute.Bound;
import coop.meent.statute.Rules;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What all deeds on capital share: whom they are about is looked up, the day has come, and what is
/// written is read back.
record CapitalDeeds(
    Store store,
    Ids ids,
    Clock clock,
    CapitalService.Rooms rooms,
    CapitalBook book,
    Movements movements) {

  /// The rules that bind a member on a day.
  Rules rules(MemberId member, LocalDate day) {
    var rulebook = rooms.statutes().rulebook();
    return rooms
        .memberships()
        .register()
        .line(member, day)
        .flatMap(line -> line.standing().admitted())
        .map(since -> rulebook.bindingOn(new Bound(member, since), day))
        .orElseGet(() -> rulebook.at(day));
  }

  CapitalAccount account(MemberId member) {
    return new CapitalAccount(store.read(sql -> movements.of(sql, member)));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  record Step(Tx tx, Member member, Register.Line line, CapitalAccount account) {
    String name() {
      return member.name();
    }
  }

  /// A step that books something too.
  record Booking(Step step, BookId book, Rules rules, CapitalBook where) {
    AccountId capital() {
      return where.account(book, rules);
    }
  }

  CapitalOutcome booking(
      String name, MemberId who, LocalDate day, Function<Booking, CapitalOutcome> work) {
    var coop = book.book();
    if (coop.isEmpty()) return new CapitalOutcome.NoBooks();
    var rules = rules(who, day);
    var missing = book.missing(rules);
    if (missing.isPresent()) return new CapitalOutcome.Asks(missing.get());
    return refusable(() ->
        deed(name, who, day, step -> work.apply(new Booking(step, coop.get().id(), rules, book))));
  }

  static CapitalOutcome refusable(Supplier<CapitalOutcome> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      return new CapitalOutcome.BooksRefuse(e.refusal());
    }
  }

  CapitalOutcome deed(
      String name, MemberId who, LocalDate day, Function<Step, CapitalOutcome> work) {
    if (day.isAfter(today())) return new CapitalOutcome.NotYet(day);
    var member = rooms.members().member(who);
    var line = rooms.memberships().register().line(who, day);
    if (member.isEmpty() || line.isEmpty()) return new CapitalOutcome.Unknown();
    return store.write(
        name,
        tx -> {
          var account = new CapitalAccount(movements.of(tx.sql(), who));
          return work.apply(new Step(tx, member.get(), line.get(), account));
        });
  }

  CapitalOutcome note(Step step, MovementDraft draft) {
    return note(step, draft, Optional.empty());
  }

  CapitalOutcome note(Step step, MovementDraft draft, Optional<String> entry) {
    movements.put(step.tx, ids, draft, clock.instant());
    var account = new CapitalAccount(movements.of(step.tx.sql(), draft.member()));
    return new CapitalOutcome.Done(step.member, account, entry, step.tx.deed());
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
