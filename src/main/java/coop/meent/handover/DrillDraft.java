package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A fire drill as somebody notes it. Of each question that is asked it says whether the answer was
/// found: silence is no answer, so that nobody passes a drill that was never held.
///
/// @param tried who tried
/// @param found of which blocks the answer stood there
/// @param missing what was not there, by block
public record DrillDraft(
    MemberId tried, LocalDate on, SortedSet<Block> found, SortedMap<Block, String> missing) {

  public DrillDraft {
    var tidy = new TreeMap<Block, String>();
    missing.forEach((block, words) -> tidy.put(block, words.strip()));
    missing = tidy;
    found = new TreeSet<>(found);
  }

  public static DrillDraft of(
      MemberId tried, LocalDate on, Collection<Block> found, Map<Block, String> missing) {
    return new DrillDraft(tried, on, new TreeSet<>(found), new TreeMap<>(missing));
  }

  /// All that is asked was found, but for what was missing.
  public static DrillDraft allBut(MemberId tried, LocalDate on, Map<Block, String> missing) {
    var found = EnumSet.copyOf(Drill.ASKED);
    found.removeAll(missing.keySet());
    return of(tried, on, found, missing);
  }

  /// What was asked, and neither found nor missing; or said to be both.
  List<Block> unanswered() {
    return Drill.ASKED.stream()
        .filter(block -> found.contains(block) == missing.containsKey(block))
        .toList();
  }
}
