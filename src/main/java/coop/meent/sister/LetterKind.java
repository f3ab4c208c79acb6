package coop.meent.sister;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// What a letter is about; `sister.letter.<KIND>` in words.
public enum LetterKind implements Named {
  INTRODUCTION(1),
  OFFER(2),
  INTEREST(3),
  ANSWER(4);

  private final int octet;

  LetterKind(int octet) {
    this.octet = octet;
  }

  /// In a file.
  int octet() {
    return octet;
  }

  static Optional<LetterKind> of(int octet) {
    for (var kind : values()) if (kind.octet == octet) return Optional.of(kind);
    return Optional.empty();
  }

  static Optional<LetterKind> of(String word) {
    for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  /// In the name of a file.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String in(Texts texts) {
    return texts.get("sister.letter." + name());
  }
}
