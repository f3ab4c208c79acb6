package coop.meent.govern;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.member.Role;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.Frontier.Place;
import coop.meent.store.Space;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// The pieces that records and statements are made of. Lists are sorted and without repetition, so
/// that there is one way only to write them; anything else is an [IllegalArgumentException].
final class Wire {

  private Wire() {}

  static void frontier(ByteWriter out, Frontier frontier) {
    out.count(frontier.places().size());
    frontier
        .places()
        .forEach((chain, place) ->
            out.id(chain.device())
                .id(chain.incarnation())
                .count(place.sequence())
                .hash(place.hash()));
  }

  static Frontier frontier(ByteReader in) {
    var places = new TreeMap<Chain, Place>();
    for (int left = in.size(); left > 0; left--) {
      var chain = new Chain(in.id(), in.id());
      append(places, chain, new Place(positive(in), in.hash()));
    }
    return new Frontier(places);
  }

  static void ids(ByteWriter out, SortedSet<UUID> ids) {
    out.count(ids.size());
    ids.forEach(out::id);
  }

  static SortedSet<UUID> ids(ByteReader in) {
    var ids = new TreeSet<UUID>();
    for (int left = in.size(); left > 0; left--) append(ids, in.id());
    return ids;
  }

  static void hashes(ByteWriter out, SortedSet<Hash> hashes) {
    out.count(hashes.size());
    hashes.forEach(out::hash);
  }

  static SortedSet<Hash> hashes(ByteReader in) {
    var hashes = new TreeSet<Hash>();
    for (int left = in.size(); left > 0; left--) append(hashes, in.hash());
    return hashes;
  }

  static void wrapped(ByteWriter out, SortedMap<UUID, Bytes> wrapped) {
    out.count(wrapped.size());
    wrapped.forEach((member, key) -> out.id(member).bytes(key.bytes()));
  }

  static SortedMap<UUID, Bytes> wrapped(ByteReader in) {
    var wrapped = new TreeMap<UUID, Bytes>();
    for (int left = in.size(); left > 0; left--) append(wrapped, in.id(), bytes(in));
    return wrapped;
  }

  static boolean bool(ByteReader in) {
    int octet = in.octet();
    if (octet > 1) throw new IllegalArgumentException("neither yes nor no: " + octet);
    return octet == 1;
  }

  static void states(ByteWriter out, SortedMap<UUID, Hash> states) {
    out.count(states.size());
    states.forEach((space, state) -> out.id(space).hash(state));
  }

  static SortedMap<UUID, Hash> states(ByteReader in) {
    var states = new TreeMap<UUID, Hash>();
    for (int left = in.size(); left > 0; left--) append(states, in.id(), in.hash());
    return states;
  }

  static Bytes bytes(ByteReader in) {
    return new Bytes(in.bytes());
  }

  static VerifyKey key(ByteReader in) {
    return VerifyKey.of(in.raw(VerifyKey.SIZE));
  }

  static WrappingPublicKey wrapKey(ByteReader in) {
    return WrappingPublicKey.of(in.raw(WrappingPublicKey.SIZE));
  }

  static Bytes signature(ByteReader in) {
    return new Bytes(in.raw(VerifyKey.SIGNATURE_SIZE));
  }

  /// A count from 1 on.
  static long positive(ByteReader in) {
    long count = in.count();
    if (count < 1) throw new IllegalArgumentException("not from 1 on: " + count);
    return count;
  }

  static long millis(ByteReader in) {
    long millis = in.count();
    if (millis < 0) throw new IllegalArgumentException("before 1970");
    return millis;
  }

  static int role(Role role) {
    return switch (role) {
      case TREASURER -> 1;
      case COORDINATOR -> 2;
      case BOARD -> 3;
      case CARE_COMMITTEE -> 4;
      case AUDIT_COMMITTEE -> 5;
      case STEWARD -> 6;
    };
  }

  static Role role(ByteReader in) {
    int number = in.octet();
    for (var role : Role.values()) if (role(role) == number) return role;
    throw new IllegalArgumentException("unknown role " + number);
  }

  static void space(ByteWriter out, Space space) {
    out.octet(kind(space.kind()));
    if (hasSubject(space.kind())) out.id(space.subject().orElseThrow());
  }

  static Space space(ByteReader in) {
    int number = in.octet();
    for (var kind : Space.Kind.values())
      if (kind != Space.Kind.PRIVATE && kind(kind) == number)
        return new Space(kind, hasSubject(kind) ? Optional.of(in.id()) : Optional.empty());
    throw new IllegalArgumentException("unknown kind of space " + number);
  }

  private static boolean hasSubject(Space.Kind kind) {
    return switch (kind) {
      case WITH_MEMBER, CARE_WITH_MEMBER, TEAM, BOND, OWN -> true;
      case COMMON, OFFICE, CARE, PRIVATE -> false;
    };
  }

  private static int kind(Space.Kind kind) {
    return switch (kind) {
      case COMMON -> 1;
      case OFFICE -> 2;
      case WITH_MEMBER -> 3;
      case CARE -> 4;
      case TEAM -> 5;
      case OWN -> 6;
      case CARE_WITH_MEMBER -> 7;
      case BOND -> 8;
      case PRIVATE -> throw new IllegalArgumentException("what is private never leaves the laptop");
    };
  }

  private static <K extends Comparable<K>, V> void append(SortedMap<K, V> to, K key, V value) {
    if (!to.isEmpty() && to.lastKey().compareTo(key) >= 0)
      throw new IllegalArgumentException("not in order");
    to.put(key, value);
  }

  private static <K extends Comparable<K>> void append(SortedSet<K> to, K key) {
    if (!to.isEmpty() && to.last().compareTo(key) >= 0)
      throw new IllegalArgumentException("not in order");
    to.add(key);
  }
}
