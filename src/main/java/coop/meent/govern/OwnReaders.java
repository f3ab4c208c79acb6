package coop.meent.govern;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Whom members let read their own book, by what their own laptops said. Nobody else has a say in
/// it: no office, and not the steward. The keys follow from the owner's identity, so that the
/// owner's laptops agree on them without a word; readers are given each by the owner alone.
public final class OwnReaders {

  private static final Owner NOBODY = new Owner();

  private final Standing standing;
  private final SortedMap<UUID, Owner> owners = new TreeMap<>();

  /// What one member said.
  private static final class Owner {
    private final SortedMap<UUID, Statement.OwnReader> last = new TreeMap<>();
    private final Map<UUID, SortedSet<Integer>> held = new HashMap<>();
    private int epoch;

    private void hear(Statement.OwnReader said) {
      epoch = Math.max(epoch, said.epoch());
      last.merge(said.member(), said, OwnReaders::later);
    }
  }

  private OwnReaders(Standing standing) {
    this.standing = standing;
  }

  static OwnReaders of(Standing standing, Collection<HeardStatement> heard) {
    var readers = new OwnReaders(standing);
    for (var one : heard) readers.hear(one);
    return readers;
  }

  private void hear(HeardStatement heard) {
    switch (heard.signed.statement()) {
      case Statement.OwnReader said -> author(heard).ifPresent(owner -> of(owner, true).hear(said));
      case Statement.KeyShare share when share.space().kind() == Space.Kind.OWN ->
          author(heard)
              .filter(owner -> isOf(share.space(), owner))
              .ifPresent(owner ->
                  of(owner, true)
                      .held
                      .computeIfAbsent(share.member(), _ -> new TreeSet<>())
                      .add(share.epoch()));
      case Statement.Suspend _,
          Statement.RefoundVote _,
          Statement.KeyShare _,
          Statement.Unknown _ -> {}
    }
  }

  private Optional<UUID> author(HeardStatement heard) {
    return standing
        .device(heard.signed.device())
        .filter(device -> heard.isSignedBy(device.key()))
        .map(DeviceStanding::member);
  }

  private static boolean isOf(Space space, UUID owner) {
    return space.subject().filter(owner::equals).isPresent();
  }

  private Owner of(UUID owner, boolean isNew) {
    return isNew
        ? owners.computeIfAbsent(owner, _ -> new Owner())
        : owners.getOrDefault(owner, NOBODY);
  }

  /// Two laptops of one person may say two things without knowing of each other: then nobody reads
  /// who should not.
  private static Statement.OwnReader later(Statement.OwnReader one, Statement.OwnReader other) {
    if (one.number() != other.number()) return one.number() > other.number() ? one : other;
    return one.isReading() ? other : one;
  }

  /// Who reads that member's own book besides its owner.
  public SortedSet<UUID> of(UUID owner) {
    var readers = new TreeSet<UUID>();
    of(owner, false)
        .last
        .forEach((member, said) -> {
          if (said.isReading() && !member.equals(owner) && standing.isMember(member))
            readers.add(member);
        });
    return Collections.unmodifiableSortedSet(readers);
  }

  public boolean reads(UUID member, UUID owner) {
    return of(owner).contains(member);
  }

  /// Whose own books that member was ever given a key of.
  public SortedSet<UUID> everOpenTo(UUID member) {
    var open = new TreeSet<UUID>();
    owners.forEach((owner, said) -> {
      if (said.held.containsKey(member)) open.add(owner);
    });
    return open;
  }

  /// Which of the owner's keys seals what is written now.
  public int epoch(UUID owner) {
    return of(owner, false).epoch;
  }

  /// Those who hold the key of now and should not.
  public List<UUID> toBeLockedOut(UUID owner) {
    var said = of(owner, false);
    var readers = of(owner);
    return said.held.entrySet().stream()
        .filter(held -> held.getValue().contains(said.epoch))
        .map(Map.Entry::getKey)
        .filter(holder -> !readers.contains(holder))
        .sorted()
        .toList();
  }

  /// What the owner says to let somebody read: all that the own book holds, and what comes.
  public Statement.OwnReader letting(UUID owner, UUID member) {
    return new Statement.OwnReader(member, true, next(owner, member), epoch(owner));
  }

  /// What the owner says to let somebody read no further: from now on another key seals.
  public Statement.OwnReader lockingOut(UUID owner, UUID member) {
    return new Statement.OwnReader(member, false, next(owner, member), epoch(owner) + 1);
  }

  private long next(UUID owner, UUID member) {
    var last = of(owner, false).last.get(member);
    return last == null ? 1 : last.number() + 1;
  }

  /// Readers who lack a key that the owner has: the book is read from its beginning on.
  List<MissingKey> missing() {
    List<MissingKey> missing = new ArrayList<>();
    owners.forEach((owner, said) -> {
      for (var reader : of(owner)) {
        var held = said.held.getOrDefault(reader, Collections.emptySortedSet());
        for (int epoch = 0; epoch <= said.epoch; epoch++)
          if (!held.contains(epoch))
            missing.add(new MissingKey(Space.own(new MemberId(owner)), epoch, reader));
      }
    });
    return missing;
  }
}
