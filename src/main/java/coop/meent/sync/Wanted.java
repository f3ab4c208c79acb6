package coop.meent.sync;

import coop.meent.base.Hash;
import java.util.Optional;

/// Which files are fetched when a place is visited. What is here and lies nowhere is always sent.
///
/// @param only one file alone, whatever its size
/// @param largest files of at most so many bytes
/// @param atOnce about how many bytes are carried before it is looked whether there is more
/// @param isAsked whether a person asked: then it is looked for again what was not there before
public record Wanted(Optional<Hash> only, long largest, long atOnce, boolean isAsked) {

  static final long AT_ONCE = 32L << 20;

  /// All that is away.
  public static Wanted all() {
    return new Wanted(Optional.empty(), Long.MAX_VALUE, AT_ONCE, true);
  }

  /// One that somebody wants to see.
  public static Wanted only(Hash content) {
    return new Wanted(Optional.of(content), 0, AT_ONCE, true);
  }

  boolean isWanted(Parcel parcel) {
    return only.map(parcel.content()::equals).orElse(parcel.size() <= largest);
  }
}
