package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// A version of a circle's rulebook.
///
/// @param code as the file keeps it, see [CircleRules#code]
/// @param resolution which decision made it so
public record Ruling(
    CircleRulingId id, CircleId circle, LocalDate from, String code, String resolution) {

  /// That a member was told of a version.
  public record Notice(
      CircleRulingId ruling, MemberId member, LocalDate told, Optional<String> proof) {}

  /// Empty when a newer Meent wrote what this one cannot read.
  public Optional<CircleRules> rules() {
    return CircleRules.read(code);
  }
}
