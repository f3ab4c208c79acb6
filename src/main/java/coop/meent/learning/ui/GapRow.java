package coop.meent.learning.ui;

import coop.meent.base.Texts;
import coop.meent.learning.GroupGap;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import org.jspecify.annotations.Nullable;

/// One row of the table of what the group is short of.
///
/// @param learners who could learn it next, the nearest first
record GapRow(GroupGap gap, String learners) {

  String skill() {
    return gap.skill().name();
  }

  @Nullable Long hours() {
    return gap.hours() == 0 ? null : Long.valueOf(gap.hours());
  }

  long holders() {
    return gap.rarity().holders();
  }

  /// Whether something is done about it; who can read no requests of others sees the own alone.
  Badge state(Texts texts) {
    if (!gap.underway().isEmpty())
      return new Badge(Tone.OK, texts.get("learning.gap.state.underway"));
    if (gap.learners().isEmpty())
      return new Badge(
          gap.hours() > 0 ? Tone.LOOK : Tone.NEUTRAL, texts.get("learning.gap.state.nobody"));
    return new Badge(Tone.WAIT, texts.get("learning.gap.state.open"));
  }
}
