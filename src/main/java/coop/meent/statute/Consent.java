package coop.meent.statute;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A member agrees to something, or takes that back, from a day on.
///
/// @param purpose a name of [Purpose]; one of a newer Meent stays as it was written
/// @param until the last day; empty while it has no end
public record Consent(
    MemberId member,
    String purpose,
    boolean isGiven,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> proof,
    Instant recordedAt) {

  /// What members are asked to agree to; each is `statute.consent.<PURPOSE>` in words.
  public enum Purpose {
    /// To be called to an assembly by mail rather than on paper.
    E_NOTICE,
    /// That the coordinator knows from when to when somebody is ill, and how much.
    CARE_COORDINATOR,
    /// That givers of the circle see the name of whom they give to.
    CARE_GIVERS,
    /// That clients are told that somebody is not there for a while.
    CARE_CLIENT,
    /// That clients read one's name on the sheet that says who goes on with their work.
    CLIENT_SHEET,
    /// That what one gave to a circle and received of it stands with one's name.
    CIRCLE_FIGURES;

    /// Whether it bears on being ill: then even that somebody agrees is for the care committee
    /// alone.
    public boolean isCare() {
      return this != E_NOTICE && this != CLIENT_SHEET && this != CIRCLE_FIGURES;
    }
  }
}
