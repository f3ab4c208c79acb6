package coop.meent.care;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.statute.Bound;
import coop.meent.statute.Consent;
import coop.meent.statute.Rules;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// What all deeds on cases share: whom they are about and who does them, where the words go, and
/// what counts afterwards.
record CareDeeds(Store store, Ids ids, Clock clock, CareService.Rooms rooms, CareRows rows) {

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CareFacts.ZONE);
  }

  CareBook book() {
    return store.read(this::book);
  }

  CareBook book(DSLContext sql) {
    var facts = rows.facts(sql);
    return new CareBook(facts, new CaseBook(facts, rooms.circle().atOnce(), today()));
  }

  /// Words, and what follows from them today.
  record CareBook(CareFacts facts, CaseBook cases) {}

  List<Member> committee() {
    return rooms.members().members().stream()
        .filter(one -> one.roles().contains(Role.CARE_COMMITTEE))
        .toList();
  }

  boolean isCommittee(MemberId who) {
    return committee().stream().anyMatch(one -> one.id().equals(who));
  }

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

  /// A deed under way.
  ///
  /// @param space where words about the member go
  record Under(Tx tx, Member member, Space space, CareBook book) {

    List<StepStanding> standings() {
      return book.cases.standings(member.id());
    }
  }

  CareOutcome deed(String name, MemberId who, Function<Under, CareOutcome> work) {
    var member = rooms.members().member(who);
    if (member.isEmpty()) return new CareOutcome.Unknown();
    var space = rooms.shelf().of(who);
    if (committee().stream().allMatch(one -> one.id().equals(who)))
      return new CareOutcome.NoCommittee();
    if (space.isEmpty()) return new CareOutcome.NoKeyYet(member.get().name());
    return store.write(
        name, tx -> work.apply(new Under(tx, member.get(), space.get(), book(tx.sql()))));
  }

  /// Reads back what was written, and lets those know who work with what counts.
  CareOutcome done(Under under, CareStepId step) {
    share(under.tx);
    var member = under.member;
    var cases = book(under.tx.sql()).cases().cases(member.id());
    for (var whole : cases)
      for (var standing : whole.steps())
        if (standing.step().id().equals(step))
          return new CareOutcome.Done(member.name(), standing, whole, under.tx.deed());
    throw new IllegalStateException("not there after it was written: " + step);
  }

  boolean mayShare() {
    return store.isWritable() && store.refusal(Space.CARE, "care_absence").isEmpty();
  }

  /// Notes in the space of the committee and the treasurer what counts by now and did not before,
  /// and the other way round.
  ///
  /// @return how many steps
  int share(Tx tx) {
    if (!mayShare()) return 0;
    var fresh = unshared(tx.sql());
    fresh.forEach(one -> rows.put(tx, ids, one));
    return fresh.size();
  }

  List<SharedStep> unshared(DSLContext sql) {
    var book = book(sql);
    var last = SharedStep.last(rows.shared(sql));
    var consents = rooms.statutes().consents(sql);
    var now = clock.instant();
    return book.facts().members().stream()
        .flatMap(member -> {
          boolean isNamed = consents.holds(member, Consent.Purpose.CARE_GIVERS, today());
          return book.cases().standings(member).stream()
              .map(one -> SharedStep.of(one.step(), one.counts(), isNamed, now));
        })
        .filter(one -> {
          var before = Optional.ofNullable(last.get(one.step()));
          return before.map(other -> !one.repeats(other)).orElse(one.counts());
        })
        .toList();
  }
}
