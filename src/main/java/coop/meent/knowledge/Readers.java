package coop.meent.knowledge;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.store.Space;

/// Who will be able to read a note, as its writer chooses before it is saved.
///
/// @param team what a team works on; empty for the others
public record Readers(Space space, String team) implements Named {

  /// On one laptop alone.
  public static final Readers ME = new Readers(Space.PRIVATE, "");

  public static final Readers EVERYBODY = new Readers(Space.COMMON, "");

  @Override
  public String in(Texts texts) {
    return switch (space.kind()) {
      case PRIVATE -> texts.get("knowledge.readers.PRIVATE");
      case COMMON -> texts.get("knowledge.readers.COMMON");
      case TEAM -> texts.get("knowledge.readers.TEAM", team);
      case OFFICE, WITH_MEMBER, CARE, CARE_WITH_MEMBER, BOND, OWN ->
          throw new IllegalArgumentException("no note lies in " + space);
    };
  }

  /// Whether a note may rest on one that lies there: what it cites, its own readers can read too.
  boolean canCite(Space of) {
    return space.kind() == Space.Kind.PRIVATE || of.kind() == Space.Kind.COMMON || space.equals(of);
  }

  /// Whether somebody reads this who could not read that, and nobody loses it.
  boolean isWiderThan(Space of) {
    return switch (of.kind()) {
      case PRIVATE -> space.kind() != Space.Kind.PRIVATE;
      case TEAM -> space.kind() == Space.Kind.COMMON;
      case COMMON, OFFICE, WITH_MEMBER, CARE, CARE_WITH_MEMBER, BOND, OWN -> false;
    };
  }
}
