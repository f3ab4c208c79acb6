package coop.meent.sync;

import coop.meent.base.Hash;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an object is called: its hash in 52 small letters and digits, which no file system takes
/// offence at. The last of them stands for one bit only; what else it could say tells a chunk of a
/// file from all other objects, so that whoever syncs passes by what is fetched when it is wanted,
/// and a pack, so that it is read before what it may hold.
public record ObjectName(String text) implements Comparable<ObjectName> {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern NAME = Pattern.compile("[a-z2-7]{52}");
  private static final Pattern LOCATION =
      Pattern.compile("(?:[a-z2-7]{2}|files/[a-z2-7])/([a-z2-7]{52})\\.mo");

  /// The folder of a place in which chunks of files lie.
  static final String CHUNKS = "files/";

  private static final int CHUNK = 1;
  private static final int PACK = 2;
  private static final int BITS = 5;

  public ObjectName {
    if (!NAME.matcher(text).matches()) throw new IllegalArgumentException("no object is so called");
  }

  static ObjectName of(Hash hash) {
    return of(hash, 0);
  }

  /// What a chunk is called that is found by this, which is no hash of its bytes.
  static ObjectName ofChunk(Hash keyed) {
    return of(keyed, CHUNK);
  }

  static ObjectName ofPack(Hash hash) {
    return of(hash, PACK);
  }

  private static ObjectName of(Hash hash, int mark) {
    var bytes = hash.bytes();
    var text = new StringBuilder();
    for (int bit = 0; bit < bytes.length * 8; bit += BITS) {
      int value = 0;
      for (int i = bit; i < bit + BITS; i++)
        value = value << 1 | (i < bytes.length * 8 ? bytes[i / 8] >> (7 - i % 8) & 1 : 0);
      text.append(LETTERS.charAt(bit + BITS > bytes.length * 8 ? value | mark : value));
    }
    return new ObjectName(text.toString());
  }

  static Optional<ObjectName> of(String text) {
    return NAME.matcher(text).matches() ? Optional.of(new ObjectName(text)) : Optional.empty();
  }

  /// The name in a location that we gave; empty for what somebody else named.
  public static Optional<ObjectName> at(String location) {
    var matcher = LOCATION.matcher(location);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(new ObjectName(matcher.group(1)))
        .filter(name -> name.location().equals(location));
  }

  boolean isChunk() {
    return isMarked(CHUNK);
  }

  boolean isPack() {
    return isMarked(PACK);
  }

  private boolean isMarked(int mark) {
    return (LETTERS.indexOf(text.charAt(text.length() - 1)) & mark) != 0;
  }

  /// Where it lies: in a folder of its first letters, so that no folder grows too full. Chunks lie
  /// in folders of their own, few of them, since each has to be asked for.
  public String location() {
    var folder = isChunk() ? CHUNKS + text.charAt(0) : text.substring(0, 2);
    return folder + "/" + text + ".mo";
  }

  @Override
  public int compareTo(ObjectName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
