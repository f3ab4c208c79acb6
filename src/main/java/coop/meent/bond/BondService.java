package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.bond.Bond.Said;
import coop.meent.bond.Bond.Word;
import coop.meent.bond.Round.Group;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Presence;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Deeds on bonds and coffees: one transaction each. The coordinator proposes a round, or somebody
/// asks a colleague; nothing comes about before everybody said yes, and nobody says why not.
public final class BondService {

  /// So many of a kind at once somebody can be open to.
  public static final int MOST = 3;

  /// Who were together meet others for so long.
  static final int REPEAT_MONTHS = 24;

  /// A coffee is noted within so many days.
  private static final int COFFEE_DAYS = 90;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final BondRows rows = new BondRows();

  /// The rooms that bonds stand on.
  public record Rooms(MemberService members, MembershipService memberships, Profiles profiles) {}

  public BondService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private Presence presence() {
    return rooms.memberships.register()::isMember;
  }

  public boolean isCoordinator(MemberId who) {
    return rooms.members.member(who).stream()
        .anyMatch(one -> one.roles().contains(Role.COORDINATOR));
  }

  private List<BondStanding> all() {
    var presence = presence();
    return store.read(rows::bonds).stream()
        .map(bond -> BondStanding.of(bond, presence, today()))
        .toList();
  }

  /// Those that somebody was ever asked for, the last first. Of others' nothing is shown.
  public List<BondStanding> of(MemberId who) {
    return all().reversed().stream().filter(one -> one.bond().people().contains(who)).toList();
  }

  public Optional<BondStanding> bond(BondId id) {
    return all().stream().filter(one -> one.bond().id().equals(id)).findFirst();
  }

  /// What that person is open to: how many of each kind at once, 0 where to none.
  public int most(MemberId who, BondKind kind) {
    return store.read(rows::wishes).stream()
        .filter(one -> one.who().equals(who) && one.kind() == kind)
        .mapToInt(Wish::most)
        .findFirst()
        .orElse(0);
  }

  /// How many are open to a kind of bond.
  public int open(BondKind kind) {
    var presence = presence();
    return (int)
        store.read(rows::wishes).stream()
            .filter(one -> one.kind() == kind && presence.isMember(one.who(), today()))
            .count();
  }

  /// Coffees of somebody, the last first.
  public List<Coffee> coffees(MemberId who) {
    return store.read(rows::coffees).stream().filter(one -> one.isOf(who)).toList();
  }

  /// What somebody is open to from now on.
  ///
  /// @param most so many of the kind at once; 0: none
  public BondOutcome wish(BondKind kind, int most, MemberId by) {
    return wish(Map.of(kind, most), by);
  }

  /// What somebody is open to from now on, in one deed.
  ///
  /// @param wishes of each kind that changes, so many at once
  public BondOutcome wish(Map<BondKind, Integer> wishes, MemberId by) {
    return store.write(
        "bond.wish",
        tx -> {
          if (!presence().isMember(by, today())) return new BondOutcome.NotAMember(name(by));
          if (wishes.values().stream().anyMatch(most -> most < 0 || most > MOST))
            return new BondOutcome.BadMost(MOST);
          new TreeMap<>(wishes)
              .forEach(
                  (kind, most) -> rows.put(tx, ids, new Wish(by, kind, most), clock.instant()));
          return new BondOutcome.Done(List.of(), tx.deed());
        });
  }

  /// Who would go with whom now; nothing is kept of it.
  public Round round(BondKind kind) {
    var bonds = all();
    Map<MemberId, Integer> most = new HashMap<>();
    for (var wish : store.read(rows::wishes))
      if (wish.kind() == kind) most.put(wish.who(), wish.most());
    var free =
        rooms.profiles.of(most.keySet()).stream()
            .map(one -> one.in(taken(bonds, kind, one.id())))
            .filter(one -> one.bonds() < most.getOrDefault(one.id(), 0))
            .toList();
    return Round.of(kind, free, before(bonds));
  }

  private static int taken(List<BondStanding> bonds, BondKind kind, MemberId who) {
    return (int) bonds.stream().filter(one -> one.bond().kind() == kind && one.takes(who)).count();
  }

  /// Whoever is together or was asked to be, of whatever kind, is not put together again, and who
  /// were together meet others first. Who said no is not asked for the same one again.
  private Before before(List<BondStanding> bonds) {
    Set<Set<MemberId>> together = new HashSet<>();
    for (var one : bonds) {
      boolean isLong = one.since().isBefore(today().minusMonths(REPEAT_MONTHS));
      boolean isOver = one.state() == BondState.ENDED || one.state() == BondState.NOTHING;
      if (isLong && isOver) continue;
      if (one.state() == BondState.NOTHING && !isRefused(one.bond())) continue;
      var people = one.bond().people();
      for (int i = 0; i < people.size(); i++)
        for (int j = i + 1; j < people.size(); j++)
          together.add(Before.pair(people.get(i), people.get(j)));
    }
    Set<Set<MemberId>> coffees = new HashSet<>();
    for (var one : store.read(rows::coffees)) coffees.add(Before.pair(one.by(), one.with()));
    return new Before(together, coffees);
  }

  private static boolean isRefused(Bond bond) {
    return bond.words().stream().anyMatch(word -> word.said() == Said.NO);
  }

  /// Proposes a round to its people. Each of them decides.
  ///
  /// @param shown those that the coordinator saw and left in it
  public BondOutcome propose(BondKind kind, List<Group> shown, MemberId by) {
    return store.write(
        "bond.propose",
        tx -> {
          if (!presence().isMember(by, today())) return new BondOutcome.NotAMember(name(by));
          if (!isCoordinator(by)) return new BondOutcome.NotCoordinator(name(by));
          if (shown.isEmpty()) return new BondOutcome.NobodyFits();
          if (!round(kind).groups().containsAll(shown)) return new BondOutcome.RoundChanged();
          List<Bond> made = new ArrayList<>();
          for (var group : shown) made.add(put(tx, kind, group, by, List.of()));
          return done(tx, made);
        });
  }

  private Bond put(Tx tx, BondKind kind, Group group, MemberId by, List<Word> words) {
    var bond =
        new Bond(
            new BondId(ids.next()),
            by,
            kind,
            group.people(),
            group.reasons(),
            today(),
            clock.instant(),
            words);
    rows.put(tx, ids, bond);
    return bond;
  }

  private BondOutcome done(Tx tx, List<Bond> bonds) {
    var presence = presence();
    return new BondOutcome.Done(
        bonds.stream().map(one -> BondStanding.of(one, presence, today())).toList(), tx.deed());
  }

  /// Asks a colleague, and says yes oneself.
  public BondOutcome ask(BondKind kind, MemberId whom, MemberId by) {
    return store.write(
        "bond.ask",
        tx -> {
          var presence = presence();
          if (!presence.isMember(by, today())) return new BondOutcome.NotAMember(name(by));
          if (!presence.isMember(whom, today())) return new BondOutcome.NotAMember(name(whom));
          if (!kind.isPair()) return new BondOutcome.NotAPair();
          if (whom.equals(by)) return new BondOutcome.WithYourself();
          boolean isAgain =
              of(by).stream()
                  .anyMatch(one -> one.bond().kind() == kind && one.takes(whom) && one.takes(by));
          if (isAgain) return new BondOutcome.Already(name(whom));
          var yes = new Word(Said.YES, by, today(), clock.instant());
          var reasons =
              rooms.profiles.of(List.of(by, whom)).size() == 2
                  ? reasons(kind, by, whom)
                  : List.<Reason>of();
          return done(
              tx, List.of(put(tx, kind, new Group(List.of(by, whom), reasons), by, List.of(yes))));
        });
  }

  /// What speaks for it; a client that both work for is no bar to who asks knowingly.
  private List<Reason> reasons(BondKind kind, MemberId by, MemberId whom) {
    var two = rooms.profiles.of(List.of(by, whom));
    var before = new Before(Set.of(), before(List.of()).coffees());
    return Fit.of(kind, two.getFirst(), two.getLast(), before).reasons();
  }

  public BondOutcome answer(BondId id, boolean isYes, MemberId by) {
    return deed(
        isYes ? "bond.yes" : "bond.no",
        id,
        by,
        (tx, one) ->
            one.asks(by)
                ? say(tx, one, isYes ? Said.YES : Said.NO, by)
                : new BondOutcome.NotAsked());
  }

  /// Is in it no more. A pair is over by it; a pod goes on with the others.
  public BondOutcome leave(BondId id, MemberId by) {
    return deed(
        "bond.leave",
        id,
        by,
        (tx, one) -> {
          boolean isIn = one.in().contains(by) && one.state() != BondState.ENDED;
          return isIn ? say(tx, one, Said.LEFT, by) : new BondOutcome.NotInIt();
        });
  }

  private BondOutcome say(Tx tx, BondStanding one, Said said, MemberId by) {
    var word = new Word(said, by, today(), clock.instant());
    rows.put(tx, ids, one.bond(), word);
    return done(tx, List.of(one.bond().hearing(word)));
  }

  private BondOutcome deed(
      String deed, BondId id, MemberId by, BiFunction<Tx, BondStanding, BondOutcome> act) {
    return store.write(
        deed,
        tx -> {
          if (!presence().isMember(by, today())) return new BondOutcome.NotAMember(name(by));
          var found = bond(id);
          if (found.isEmpty() || !found.get().bond().people().contains(by))
            return new BondOutcome.NoSuchBond("?");
          return act.apply(tx, found.get());
        });
  }

  /// Two had coffee.
  public BondOutcome coffee(MemberId with, LocalDate on, MemberId by) {
    return store.write(
        "bond.coffee",
        tx -> {
          var presence = presence();
          if (!presence.isMember(by, today())) return new BondOutcome.NotAMember(name(by));
          if (with.equals(by)) return new BondOutcome.WithYourself();
          if (!presence.isMember(with, on) && !presence.isMember(with, today()))
            return new BondOutcome.NotAMember(name(with));
          var first = today().minusDays(COFFEE_DAYS);
          if (on.isAfter(today()) || on.isBefore(first))
            return new BondOutcome.DayOutside(first, today());
          var coffee = new Coffee(by, with, on);
          if (coffees(by).stream().anyMatch(coffee::isSameAs))
            return new BondOutcome.NotedAlready(name(with), on);
          rows.put(tx, ids, coffee, clock.instant());
          return new BondOutcome.Done(List.of(), tx.deed());
        });
  }

  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
