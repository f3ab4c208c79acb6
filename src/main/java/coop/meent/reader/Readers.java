package coop.meent.reader;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.store.Space;

/// Who will be able to read what somebody writes, as its writer chooses before it is saved.
///
/// @param team what a team works on; empty for the others
public record Readers(Space space, String team) implements Named {

  /// On one laptop alone.
  public static final Readers ME = new Readers(Space.PRIVATE, "");

  public static final Readers EVERYBODY = new Readers(Space.COMMON, "");

  @Override
  public String in(Texts texts) {
    return switch (space.kind()) {
      case PRIVATE -> texts.get("reader.readers.PRIVATE");
      case COMMON -> texts.get("reader.readers.COMMON");
      case TEAM -> texts.get("reader.readers.TEAM", team);
      case OFFICE, WITH_MEMBER, CARE, CARE_WITH_MEMBER, BOND, OWN ->
          throw new IllegalArgumentException("nothing is chosen for " + space);
    };
  }

  /// Whether something may rest on what lies there: what it leans on, its own readers can read too.
  public boolean canRestOn(Space of) {
    return space.kind() == Space.Kind.PRIVATE || of.kind() == Space.Kind.COMMON || space.equals(of);
  }

  /// Whether somebody reads this who could not read that, and nobody loses it.
  public boolean isWiderThan(Space of) {
    return switch (of.kind()) {
      case PRIVATE -> space.kind() != Space.Kind.PRIVATE;
      case TEAM -> space.kind() == Space.Kind.COMMON;
      case COMMON, OFFICE, WITH_MEMBER, CARE, CARE_WITH_MEMBER, BOND, OWN -> false;
    };
  }
}
