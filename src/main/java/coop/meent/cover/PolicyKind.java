package coop.meent.cover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.Optional;

/// What a policy insures; `cover.kind.<KIND>` in words.
public enum PolicyKind implements Named {
  PROFESSIONAL_LIABILITY,
  LIABILITY,
  LEGAL_AID,
  CYBER,
  PROPERTY,
  TRAVEL,
  INCOME,
  OTHER;

  /// A kind that a later Meent knows is another one here.
  static PolicyKind of(String word) {
    return named(word).orElse(OTHER);
  }

  static Optional<PolicyKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("cover.kind." + name());
  }
}
