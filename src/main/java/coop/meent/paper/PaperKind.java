package coop.meent.paper;

/// What sort of paper it is. There is none for anything about health, and there shall be none.
public enum PaperKind {
  AGREEMENT,
  LETTER,
  STATEMENT,
  OTHER;

  /// What a newer Meent calls by a name that is not known here is something else.
  static PaperKind of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return kind;
    return OTHER;
  }
}
