package coop.meent.store;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/// Ids and hashes as they lie in the database, in its order.
final class Keys {

  private Keys() {}

  static SortedSet<byte[]> set() {
    return new TreeSet<>(Arrays::compareUnsigned);
  }
}
