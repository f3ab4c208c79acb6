package coop.meent.circle;

import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.List;

/// Why a month that was run is taken back; `circle.takenBack.<NAME>` in words.
public enum TakenBack implements Choice {
  /// What was put aside was missing, or wrong.
  DEPOSITS,
  /// Who took part, or with which level.
  TAKING_PART,
  /// Something that belongs to the month was known only later.
  KNOWN_LATER,
  /// The rulebook, or a decision on it.
  RULES,
  /// Another way out of a shortage was agreed.
  WAY,
  TOO_EARLY,
  /// Of two computations of one month the other was kept; the program says so by itself.
  OTHER_KEPT;

  /// Those that somebody can give.
  public static List<TakenBack> given() {
    return Arrays.stream(values()).filter(one -> one != OTHER_KEPT).toList();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("circle.takenBack." + name());
  }
}
