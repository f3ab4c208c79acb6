package coop.meent.knowledge;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What sort of knowledge it is, which decides how long it may be relied on;
/// `knowledge.kind.<KIND>` in words.
public enum NoteKind implements Named {
  /// How something is done.
  HOW_TO(12),
  /// What was learned from work that is over: it grows old slowly.
  LESSON(24),
  /// How a client, a trade or a market works.
  CLIENT(12),
  /// What is paid and asked.
  RATE(6),
  /// A law or a rule of others.
  RULE(6),
  /// A tool or a supplier.
  TOOL(12);

  private final int months;

  NoteKind(int months) {
    this.months = months;
  }

  /// The day by which a note of this kind that was right on a day is to be looked over.
  public LocalDate reviewAfter(LocalDate day) {
    return day.plusMonths(months);
  }

  static Optional<NoteKind> of(String word) {
    for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("knowledge.kind." + name());
  }
}
