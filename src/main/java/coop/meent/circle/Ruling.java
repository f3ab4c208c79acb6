package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// A version of a circle's rulebook.
///
/// @param rules read once; empty when a newer Meent wrote what this one cannot read
/// @param resolution which decision made it so
public record Ruling(
    CircleRulingId id,
    CircleId circle,
    LocalDate from,
    Optional<CircleRules> rules,
    String resolution) {

  /// That a member was told of a version.
  public record Notice(
      CircleRulingId ruling, MemberId member, LocalDate told, Optional<String> proof) {}
}
