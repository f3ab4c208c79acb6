package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A fire drill as somebody notes it.
///
/// @param tried who tried
/// @param missing what was not there, by block; what was found is left out
public record DrillDraft(MemberId tried, LocalDate on, SortedMap<Block, String> missing) {

  public DrillDraft {
    var tidy = new EnumMap<Block, String>(Block.class);
    missing.forEach((block, words) -> {
      if (!words.isBlank()) tidy.put(block, words.strip());
    });
    missing = new TreeMap<>(tidy);
  }

  public static DrillDraft of(MemberId tried, LocalDate on, Map<Block, String> missing) {
    return new DrillDraft(tried, on, new TreeMap<>(missing));
  }
}
