package coop.meent.demo;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.bond.BondKind;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondService;
import coop.meent.bond.NearService;
import coop.meent.bond.Person;
import coop.meent.store.Space;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who is there for whom: a few pairs that stand, one that waits for an answer, members who are
/// open to the next round, coffees, and somebody who could use a call. It draws no lots, and is
/// told last.
final class BondStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /// So many are open to the next round of buddies.
  private static final int OPEN = 9;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  BondStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// A few alone have nobody to be matched with.
  void tell() {
    if (cast.people.size() < 5) return;
    var first = cast.people.getFirst().id();
    var buddy = pair(BondKind.BUDDY, 120, cast.person(3).id(), first);
    pair(BondKind.SPARRING, 45, cast.person(4).id(), first);
    done(on(3).ask(BondKind.BUDDY, first, cast.person(5).id()));
    for (var person : cast.people.stream().limit(OPEN).toList())
      done(on(30).wish(BondKind.BUDDY, 3, person.id()));
    for (var person : cast.people.stream().limit(OPEN).toList())
      done(on(30).wish(BondKind.POD, 1, person.id()));
    coffee(100, cast.person(3).id(), first);
    coffee(12, cast.person(3).id(), first);
    coffee(8, cast.person(4).id(), first);
    done(near(1).call(Set.of(buddy), cast.person(3).id()));
    done(near(1).allow(buddy, true, cast.person(3).id()));
  }

  private BondId pair(BondKind kind, int daysAgo, MemberId whom, MemberId by) {
    var bond = done(on(daysAgo).ask(kind, whom, by)).bonds().getFirst().bond().id();
    done(on(daysAgo - 1).answer(bond, true, whom));
    return bond;
  }

  private void coffee(int daysAgo, MemberId with, MemberId by) {
    done(on(daysAgo).coffee(with, span.today().minusDays(daysAgo), by));
  }

  private Clock clock(int daysAgo) {
    var noon = span.today().minusDays(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    return Clock.fixed(noon, ZONE);
  }

  private BondService on(int daysAgo) {
    return new BondService(
        services.store(),
        ids,
        clock(daysAgo),
        new BondService.Rooms(
            services.members(),
            services.memberships(),
            people ->
                people.stream()
                    .map(who -> new Person(who, 0, Set.of(), Set.of(), Set.of(), 0))
                    .toList()));
  }

  private NearService near(int daysAgo) {
    return new NearService(
        services.store(),
        ids,
        clock(daysAgo),
        new NearService.Rooms(
            on(daysAgo), one -> Optional.of(Space.bond(one)), List::of, Optional::empty));
  }

  private static BondOutcome.Done done(BondOutcome outcome) {
    if (outcome instanceof BondOutcome.Done made) return made;
    throw new RefusedException((Refusal) outcome);
  }
}
