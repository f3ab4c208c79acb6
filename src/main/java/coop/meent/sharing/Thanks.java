package coop.meent.sharing;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What came of it, by who received.
///
/// @param words with it, where there are any
public record Thanks(Outcome outcome, Optional<String> words, LocalDate on) {

  /// How it came out; `sharing.outcome.<OUTCOME>` in words. That it did not help is no fault.
  public enum Outcome implements Named {
    HELPED,
    PARTLY,
    NOT;

    static Optional<Outcome> of(String word) {
      for (var one : values()) if (one.name().equals(word)) return Optional.of(one);
      return Optional.empty();
    }

    @Override
    public String in(Texts texts) {
      return texts.get("sharing.outcome." + name());
    }
  }
}
