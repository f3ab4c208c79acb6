package coop.meent.document;

import coop.meent.base.Texts;

/// One column of a [Table].
///
/// @param key its name in a CSV, the same in every language
/// @param title what people read above it
/// @param kind what its cells hold; they may also be empty
/// @param weight how the text columns share the width that figures and dates leave, 1 or more
public record Column(String key, String title, Kind kind, int weight) {

  public enum Kind {
    TEXT,
    AMOUNT,
    DATE,
    COUNT;

    /// Figures stand at the right, so that their units are above each other.
    public boolean alignsRight() {
      return this == AMOUNT || this == COUNT;
    }

    boolean holds(Cell cell) {
      return switch (cell) {
        case Cell.Text _ -> this == TEXT;
        case Cell.Amount _ -> this == AMOUNT;
        case Cell.Day _ -> this == DATE;
        case Cell.Count _ -> this == COUNT;
        case Cell.Empty _, Cell.Unknown _ -> true;
      };
    }
  }

  public Column {
    if (weight < 1) throw new IllegalArgumentException(key + " has weight " + weight);
  }

  /// With the title that its key has in the words of reports.
  public static Column text(String key, Texts texts, int weight) {
    return text(key, title(key, texts), weight);
  }

  public static Column amount(String key, Texts texts) {
    return amount(key, title(key, texts));
  }

  public static Column date(String key, Texts texts) {
    return date(key, title(key, texts));
  }

  private static String title(String key, Texts texts) {
    return texts.get("report.column." + key);
  }

  public static Column text(String key, String title, int weight) {
    return new Column(key, title, Kind.TEXT, weight);
  }

  public static Column amount(String key, String title) {
    return new Column(key, title, Kind.AMOUNT, 1);
  }

  public static Column date(String key, String title) {
    return new Column(key, title, Kind.DATE, 1);
  }

  public static Column count(String key, String title) {
    return new Column(key, title, Kind.COUNT, 1);
  }
}
