package coop.meent.member;

import coop.meent.base.Language;
import java.time.LocalDate;
import java.util.Optional;

/// The cooperative whose file this is.
///
/// @param liability how far members are liable, the letters behind the name
/// @param seat the town in the statutes
/// @param language of its papers, unless a report asks for another
public record Cooperative(
    String name,
    Liability liability,
    Optional<String> seat,
    Optional<String> kvkNumber,
    Optional<String> vatNumber,
    LocalDate founded,
    Language language) {

  /// Dutch Civil Code 2:56: the name ends in W.A., B.A. or U.A.
  public enum Liability {
    WA,
    BA,
    UA
  }
}
