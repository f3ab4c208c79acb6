package coop.meent.vat;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// The rubrics of the Dutch VAT return that are filled from the books, in the order of the form. 5a
/// is the sum of the VAT in rubrics 1 to 4 and is not kept.
public enum Rubric implements Named {
  R1A("1a", true, true),
  R1B("1b", true, true),
  R1C("1c", true, true),
  R1D("1d", true, true),
  R1E("1e", true, false),
  R2A("2a", true, true),
  R3A("3a", true, false),
  R3B("3b", true, false),
  R3C("3c", true, false),
  R4A("4a", true, true),
  R4B("4b", true, true),

  /// Input VAT.
  R5B("5b", false, true);

  private final String code;
  private final boolean hasTurnover;
  private final boolean hasVat;

  Rubric(String code, boolean hasTurnover, boolean hasVat) {
    this.code = code;
    this.hasTurnover = hasTurnover;
    this.hasVat = hasVat;
  }

  /// As the form calls it: `1a`.
  public String code() {
    return code;
  }

  public boolean hasTurnover() {
    return hasTurnover;
  }

  public boolean hasVat() {
    return hasVat;
  }

  /// Whether its VAT is owed, and so part of 5a.
  public boolean isOwed() {
    return hasVat && this != R5B;
  }

  /// @param code as the form calls it; a question mark after it is left out
  public static Optional<Rubric> of(String code) {
    var plain = code.replace("?", "");
    for (var rubric : values()) if (rubric.code.equals(plain)) return Optional.of(rubric);
    return Optional.empty();
  }

  /// What the form says it is.
  @Override
  public String in(Texts texts) {
    return texts.get("vat.rubric." + code);
  }
}
