package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.bond.Sign.Kind;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// What the people of a bond let each other know and nobody else reads: that one could use a call,
/// and, where it was allowed beforehand, that one is ill. It lies in the bond's own space, which no
/// office and no coordinator reads.
public final class NearService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final BondRows rows = new BondRows();

  /// What this stands on.
  ///
  /// @param sitter whose laptop this is; empty in a file that nobody shares
  public record Rooms(
      BondService bonds, BondSpaces spaces, Illness illness, Supplier<Optional<MemberId>> sitter) {}

  public NearService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// What can be read here.
  public Near near() {
    return new Near(store.read(rows::signs), today());
  }

  /// Bonds in which somebody can let others know something now.
  public List<BondStanding> open(MemberId who) {
    return rooms.bonds.of(who).stream()
        .filter(one -> one.holds(who) && rooms.spaces.of(one.bond().id()).isPresent())
        .toList();
  }

  /// Lets the people of the chosen bonds know that one could use a call.
  public BondOutcome call(Set<BondId> chosen, MemberId by) {
    return store.write(
        "bond.call",
        tx -> {
          if (chosen.isEmpty()) return new BondOutcome.NobodyChosen();
          var asked = near().calls().stream().filter(one -> one.by().equals(by)).toList();
          if (asked.stream().anyMatch(one -> chosen.contains(one.bond())))
            return new BondOutcome.CalledAlready();
          Map<BondStanding, Space> where = new LinkedHashMap<>();
          for (var id : chosen) {
            var one = rooms.bonds.bond(id).filter(bond -> bond.holds(by));
            if (one.isEmpty()) return new BondOutcome.NotInIt();
            var space = rooms.spaces.of(id);
            if (space.isEmpty()) return new BondOutcome.NoKeyYet();
            where.put(one.get(), space.get());
          }
          where.forEach((one, space) -> put(tx, space, one, by, Kind.CALL, Optional.empty()));
          return new BondOutcome.Done(List.copyOf(where.keySet()), tx.deed());
        });
  }

  /// "I call you", to whoever could use a call.
  public BondOutcome calling(UUID id, MemberId by) {
    return store.write(
        "bond.calling",
        tx -> {
          var call =
              near().calls().stream()
                  .filter(one -> one.id().equals(id) && !one.by().equals(by))
                  .filter(one -> !one.answered().contains(by))
                  .findFirst();
          if (call.isEmpty()) return new BondOutcome.NoCall();
          return told(tx, call.get().bond(), by, Kind.CALLING, Optional.of(id));
        });
  }

  /// One's own call is over, wherever it was said.
  public BondOutcome calm(MemberId by) {
    return store.write(
        "bond.calm",
        tx -> {
          List<BondStanding> over = new ArrayList<>();
          for (var call : near().calls()) {
            var one = rooms.bonds.bond(call.bond());
            var space = rooms.spaces.of(call.bond());
            if (!call.by().equals(by) || one.isEmpty() || space.isEmpty()) continue;
            put(tx, space.get(), one.get(), by, Kind.CALM, Optional.of(call.id()));
            over.add(one.get());
          }
          return over.isEmpty() ? new BondOutcome.NoCall() : new BondOutcome.Done(over, tx.deed());
        });
  }

  /// Whether the people of a bond may hear it from now on when that person is ill.
  public BondOutcome allow(BondId bond, boolean isAllowed, MemberId by) {
    return store.write(
        "bond.allow",
        tx -> {
          var kind = isAllowed ? Kind.ALLOW : Kind.FORBID;
          return told(tx, bond, by, kind, Optional.empty());
        });
  }

  private BondOutcome told(Tx tx, BondId bond, MemberId by, Kind kind, Optional<UUID> of) {
    var one = rooms.bonds.bond(bond).filter(found -> found.holds(by));
    if (one.isEmpty()) return new BondOutcome.NotInIt();
    var space = rooms.spaces.of(bond);
    if (space.isEmpty()) return new BondOutcome.NoKeyYet();
    put(tx, space.get(), one.get(), by, kind, of);
    return new BondOutcome.Done(List.of(one.get()), tx.deed());
  }

  private void put(
      Tx tx, Space space, BondStanding one, MemberId by, Kind kind, Optional<UUID> of) {
    put(tx, space, one, by, kind, of, today());
  }

  private void put(
      Tx tx,
      Space space,
      BondStanding one,
      MemberId by,
      Kind kind,
      Optional<UUID> of,
      LocalDate on) {
    rows.put(tx, space, new Sign(ids.next(), one.bond().id(), by, kind, of, on, clock.instant()));
  }

  /// Something to be told.
  private record Tell(BondStanding bond, Space space, MemberId who, Kind kind, LocalDate on) {}

  /// Tells those who may hear it who fell ill and who is back. Only the laptop of whoever it is
  /// about tells it, as nobody else speaks for them.
  ///
  /// @return how many were told
  public int tellIll() {
    if (!store.isWritable()) return 0;
    var near = near();
    List<Tell> tells = new ArrayList<>();
    for (var ill : rooms.illness.all()) {
      if (rooms.sitter.get().filter(me -> !me.equals(ill.who())).isPresent()) continue;
      for (var bond : open(ill.who())) tell(near, bond, ill).ifPresent(tells::add);
    }
    if (tells.isEmpty()) return 0;
    return store.write(
        "bond.ill",
        tx -> {
          for (var one : tells)
            put(tx, one.space, one.bond, one.who, one.kind, Optional.empty(), one.on);
          return tells.size();
        });
  }

  private Optional<Tell> tell(Near near, BondStanding bond, Illness.Ill ill) {
    var id = bond.bond().id();
    if (!near.mayHear(id, ill.who())) return Optional.empty();
    var space = rooms.spaces.of(id).orElseThrow();
    var told = near.ill(id, ill.who());
    if (ill.back().isPresent())
      return told.filter(ill.from()::equals)
          .map(_ -> new Tell(bond, space, ill.who(), Kind.BACK, ill.back().get()));
    return told.isPresent() || near.isTold(id, ill.who(), ill.from())
        ? Optional.empty()
        : Optional.of(new Tell(bond, space, ill.who(), Kind.ILL, ill.from()));
  }

  /// What waits for somebody.
  ///
  /// @param asked bonds that wait for a yes or no
  /// @param calls of others, that nobody else said to answer or oneself did not yet
  /// @param answered who said to call, on one's own call
  public record News(List<BondStanding> asked, List<Near.Call> calls, List<MemberId> answered) {}

  public News news(MemberId who) {
    var mine = rooms.bonds.of(who);
    var calls = near().calls();
    return new News(
        mine.stream().filter(one -> one.asks(who)).toList(),
        calls.stream()
            .filter(one -> !one.by().equals(who) && !one.answered().contains(who))
            .filter(one -> isIn(mine, one, who))
            .toList(),
        calls.stream()
            .filter(one -> one.by().equals(who))
            .flatMap(one -> one.answered().stream())
            .distinct()
            .toList());
  }

  private static boolean isIn(List<BondStanding> mine, Near.Call call, MemberId who) {
    return mine.stream().anyMatch(one -> one.bond().id().equals(call.bond()) && one.holds(who));
  }

  /// Who is ill, as they let somebody know, and since when.
  public Map<MemberId, LocalDate> ill(MemberId who) {
    var near = near();
    Map<MemberId, LocalDate> ill = new LinkedHashMap<>();
    for (var one : rooms.bonds.of(who))
      if (one.holds(who))
        for (var other : one.bond().others(who))
          near.ill(one.bond().id(), other).ifPresent(from -> ill.put(other, from));
    return ill;
  }
}
