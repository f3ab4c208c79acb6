package coop.meent.correction;

import coop.meent.base.Id.EntryId;

/// Two entries, the same two whichever is named first.
public record Twins(EntryId first, EntryId second) {

  public static Twins of(EntryId one, EntryId other) {
    return one.uuid().toString().compareTo(other.uuid().toString()) <= 0
        ? new Twins(one, other)
        : new Twins(other, one);
  }
}
