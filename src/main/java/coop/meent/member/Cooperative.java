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

  /// The name with the letters of its liability behind it, as the law wants it on papers.
  public String fullName() {
    var letters = liability.letters();
    return name.endsWith(letters) ? name : name + " " + letters;
  }

  /// Dutch Civil Code 2:56: the name ends in W.A., B.A. or U.A.
  public enum Liability {
    WA,
    BA,
    UA;

    /// `U.A.`
    String letters() {
      return name().charAt(0) + "." + name().charAt(1) + ".";
    }
  }
}
