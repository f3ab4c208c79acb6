package coop.meent.sister;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// Where somebody can work, as coarsely as is told to strangers; `sister.region.<REGION>` in words.
/// A letter holds the number of each: none is ever given again.
public enum Region implements Named {
  ANYWHERE(0),
  REMOTE(1),
  DRENTHE(2),
  FLEVOLAND(3),
  FRYSLAN(4),
  GELDERLAND(5),
  GRONINGEN(6),
  LIMBURG(7),
  NOORD_BRABANT(8),
  NOORD_HOLLAND(9),
  OVERIJSSEL(10),
  UTRECHT(11),
  ZEELAND(12),
  ZUID_HOLLAND(13),
  ABROAD(14);

  private final int octet;

  Region(int octet) {
    this.octet = octet;
  }

  /// In a letter.
  int octet() {
    return octet;
  }

  static Optional<Region> at(int octet) {
    for (var one : values()) if (one.octet == octet) return Optional.of(one);
    return Optional.empty();
  }

  /// What is unknown, as of a newer program, is anywhere.
  static Region of(String word) {
    for (var one : values()) if (one.name().equals(word)) return one;
    return ANYWHERE;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("sister.region." + name());
  }
}
