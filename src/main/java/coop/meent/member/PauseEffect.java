package coop.meent.member;

import java.util.List;

/// A part of the cooperative in which a pause changes something for a member. Each part implements
/// it; the effects are shown before the pause is decided.
public interface PauseEffect {

  /// What the pause would change, a sentence each.
  List<Effect> of(Pause pause);
}
