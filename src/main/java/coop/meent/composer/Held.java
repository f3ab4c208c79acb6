package coop.meent.composer;

/// What somebody can do, as far as it counts today.
///
/// @param level from 0 to 5, what is old taken off
/// @param interest from 0, rather not, to 4, gladly
/// @param wantsToGrow whether somebody wants to learn more of it
public record Held(int level, int interest, boolean wantsToGrow) {

  static final Held NOT = new Held(0, 0, false);
}
