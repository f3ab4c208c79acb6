package coop.meent.bond;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What people are to each other; `bond.kind.<KIND>` in words.
public enum BondKind implements Named {
  /// Two who look out for each other, and meet others with every round.
  BUDDY(2, 2),
  /// Two who think along with each other's work.
  SPARRING(2, 2),
  /// Three to five who meet as a group.
  POD(3, 5);

  private final int least;
  private final int most;

  BondKind(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /// How many must say yes for it to come about.
  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  public boolean isPair() {
    return most == 2;
  }

  static Optional<BondKind> of(String word) {
    for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("bond.kind." + name());
  }
}
