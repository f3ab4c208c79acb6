package coop.meent.sync;

import coop.meent.base.Hash;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an object is called: its hash in 52 small letters and digits, which no file system takes
/// offence at.
public record ObjectName(String text) implements Comparable<ObjectName> {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern NAME = Pattern.compile("[a-z2-7]{52}");
  private static final Pattern LOCATION = Pattern.compile("([a-z2-7]{2})/(\\1[a-z2-7]{50})\\.mo");
  private static final int BITS = 5;

  public ObjectName {
    if (!NAME.matcher(text).matches()) throw new IllegalArgumentException("no object is so called");
  }

  static ObjectName of(Hash hash) {
    var bytes = hash.bytes();
    var text = new StringBuilder();
    for (int bit = 0; bit < bytes.length * 8; bit += BITS) {
      int value = 0;
      for (int i = bit; i < bit + BITS; i++)
        value = value << 1 | (i < bytes.length * 8 ? bytes[i / 8] >> (7 - i % 8) & 1 : 0);
      text.append(LETTERS.charAt(value));
    }
    return new ObjectName(text.toString());
  }

  static Optional<ObjectName> of(String text) {
    return NAME.matcher(text).matches() ? Optional.of(new ObjectName(text)) : Optional.empty();
  }

  /// The name in a location that we gave; empty for what somebody else named.
  public static Optional<ObjectName> at(String location) {
    var matcher = LOCATION.matcher(location);
    return matcher.matches() ? Optional.of(new ObjectName(matcher.group(2))) : Optional.empty();
  }

  /// Where it lies: in a folder of its first two letters, so that no folder grows too full.
  public String location() {
    return text.substring(0, 2) + "/" + text + ".mo";
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
