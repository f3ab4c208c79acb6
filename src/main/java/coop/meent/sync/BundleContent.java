package coop.meent.sync;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A bundle's bytes before they are signed and sealed.
///
/// ```
/// content  := version chain first previous? governance-head? frontier
///             count record* count statement* count header* count section*
/// chain    := device(16) incarnation(16)
/// frontier := count (chain sequence hash(32))*      sorted
/// section  := space(16) epoch sealed
/// ```
final class BundleContent {

  /// What another number begins with comes from a newer Meent.
  static final int VERSION = 1;

  /// No list in a bundle is longer, so that millions of empty parts cannot eat the memory.
  static final int MOST_PARTS = 1 << 18;

  private BundleContent() {}

  static byte[] write(Bundle bundle) {
    var out = new ByteWriter().octet(VERSION);
    chain(out, bundle.chain());
    out.count(bundle.first());
    hash(out, bundle.previous());
    hash(out, bundle.governanceHead());
    out.count(bundle.seen().places().size());
    bundle
        .seen()
        .places()
        .forEach((chain, place) -> {
          chain(out, chain);
          out.count(place.sequence()).hash(place.hash());
        });
    parts(out, bundle.records());
    parts(out, bundle.statements());
    parts(out, bundle.headers());
    out.count(bundle.sections().size());
    for (var section : bundle.sections())
      out.id(section.space()).count(section.epoch()).bytes(section.sealed());
    return out.toBytes();
  }

  private static void chain(ByteWriter out, Chain chain) {
    out.id(chain.device()).id(chain.incarnation());
  }

  private static void hash(ByteWriter out, Optional<Hash> hash) {
    out.bytes(hash.map(Hash::bytes).orElse(new byte[0]));
  }

  static void parts(ByteWriter out, List<byte[]> parts) {
    if (parts.size() > MOST_PARTS) throw new IllegalArgumentException("too much for one bundle");
    out.count(parts.size());
    parts.forEach(out::bytes);
  }

  /// @throws IllegalArgumentException when these are no contents of a bundle
  static Bundle read(byte[] content) {
    var in = new ByteReader(content);
    if (in.octet() != VERSION) throw new IllegalArgumentException("unknown version");
    var bundle =
        new Bundle(
            chain(in),
            in.count(),
            hash(in),
            hash(in),
            frontier(in),
            parts(in),
            parts(in),
            parts(in),
            sections(in));
    in.requireEnd();
    return bundle;
  }

  private static Chain chain(ByteReader in) {
    return new Chain(in.id(), in.id());
  }

  private static Optional<Hash> hash(ByteReader in) {
    var bytes = in.bytes();
    return bytes.length == 0 ? Optional.empty() : Optional.of(Hash.of(bytes));
  }

  private static Frontier frontier(ByteReader in) {
    SortedMap<Chain, Frontier.Place> places = new TreeMap<>();
    for (int left = limited(in.size()); left > 0; left--) {
      var chain = chain(in);
      if (!places.isEmpty() && places.lastKey().compareTo(chain) >= 0)
        throw new IllegalArgumentException("a frontier out of order");
      long sequence = in.count();
      if (sequence < 1) throw new IllegalArgumentException("sequence " + sequence);
      places.put(chain, new Frontier.Place(sequence, in.hash()));
    }
    return new Frontier(places);
  }

  static List<byte[]> parts(ByteReader in) {
    int count = limited(in.size());
    List<byte[]> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) parts.add(in.bytes());
    return parts;
  }

  private static int limited(int count) {
    if (count > MOST_PARTS) throw new IllegalArgumentException("too many parts: " + count);
    return count;
  }

  private static List<Section> sections(ByteReader in) {
    List<Section> sections = new ArrayList<>();
    for (int left = limited(in.size()); left > 0; left--)
      sections.add(new Section(in.id(), in.integer(), in.bytes()));
    return sections;
  }
}
