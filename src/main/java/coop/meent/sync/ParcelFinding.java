package coop.meent.sync;

import java.time.Instant;

/// How it stood with a file in a place when that was visited.
///
/// @param location where what is damaged lies; empty otherwise
public record ParcelFinding(State state, String location, Instant at) {

  public enum State {
    /// All of it, as far as names and lengths tell.
    LIES_THERE,

    /// Nobody put it there yet, or not all of it.
    NOT_THERE,

    /// Something lies there that is cut off, or is not what its hash says.
    DAMAGED
  }
}
