package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What somebody let the people of one bond know, and nobody else; see the migration.
record Sign(
    UUID id, BondId bond, MemberId by, Kind kind, Optional<UUID> of, LocalDate on, Instant at) {

  enum Kind {
    CALL,
    CALLING,
    CALM,
    ALLOW,
    FORBID,
    ILL,
    BACK;

    static Optional<Kind> of(String word) {
      for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }
  }
}
