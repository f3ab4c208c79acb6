package coop.meent.sync;

import java.util.Optional;

/// A file and how it stands with it.
///
/// @param found in the place where the vault lies, when it was looked there last; empty before that
public record ParcelLine(Parcel parcel, Optional<ParcelFinding> found) {

  /// What a person may want to know of a file.
  public enum State {
    /// Here, and where others can get it.
    HERE,

    /// Here alone as far as is known: it is sent with the next sync.
    TO_SEND,

    /// In the vault, and fetched when it is wanted.
    TO_FETCH,

    /// It was looked for, and nobody put it there yet.
    NOBODY,

    /// What lies there is cut off, or is not what its hash says.
    DAMAGED,

    /// It was not looked for yet.
    UNKNOWN,

    /// Kept no longer.
    REMOVED
  }

  public State state() {
    var known = found.map(ParcelFinding::state);
    if (parcel.isRemoved()) return State.REMOVED;
    if (parcel.isHere())
      return known.filter(ParcelFinding.State.LIES_THERE::equals).isPresent()
          ? State.HERE
          : State.TO_SEND;
    return known
        .map(state ->
            switch (state) {
              case LIES_THERE -> State.TO_FETCH;
              case NOT_THERE -> State.NOBODY;
              case DAMAGED -> State.DAMAGED;
            })
        .orElse(State.UNKNOWN);
  }
}
