package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// How work stands when it goes over; `handover.calm.<NAME>` in words.
public enum Calm implements Named {
  CALM,
  WATCH,
  URGENT;

  /// What a label says of it, in its first word; empty for words of an older hand.
  public static Optional<Calm> of(String label) {
    var first = label.strip().split("[\\s:.,]", 2)[0].toUpperCase(Locale.ROOT);
    for (var one : values()) if (one.name().equals(first)) return Optional.of(one);
    return Optional.empty();
  }

  /// What to look at, behind the first word.
  public static String rest(String label) {
    if (of(label).isEmpty()) return label.strip();
    var parts = label.strip().split("[\\s:.,]", 2);
    return parts.length < 2 ? "" : parts[1].strip();
  }

  /// The words of a label as people read them, also where they stand in a dossier by now.
  public static String told(String label, Texts texts) {
    var words = label.strip();
    for (var one : values())
      if (words.equals(one.name()) || words.startsWith(one.name() + " ")) {
        var rest = rest(words);
        return rest.isEmpty() ? one.in(texts) : one.in(texts) + ": " + rest;
      }
    return words;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("handover.calm." + name());
  }
}
