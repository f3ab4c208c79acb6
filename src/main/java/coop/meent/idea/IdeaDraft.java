package coop.meent.idea;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;

/// An idea that is about to be written down.
///
/// @param on the day on which it came up
/// @param others who added something from the start
/// @param bases ideas that it builds on
public record IdeaDraft(
    String title, String text, LocalDate on, List<Added> others, List<IdeaId> bases) {

  public IdeaDraft {
    title = title.strip();
    text = text.strip();
    others = List.copyOf(others);
    bases = List.copyOf(bases);
  }

  public IdeaDraft(String title, String text, LocalDate on) {
    this(title, text, on, List.of(), List.of());
  }

  /// What a colleague added.
  public record Added(MemberId who, String what) {
    public Added {
      what = what.strip();
    }
  }
}
