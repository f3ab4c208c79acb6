package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.store.Space;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// What spaces are called.
final class SpaceNames {

  private final Texts texts;
  private final Function<UUID, String> subjects;

  /// @param subjects names whom or what a space belongs to
  SpaceNames(Texts texts, Function<UUID, String> subjects) {
    this.texts = texts;
    this.subjects = subjects;
  }

  String of(Space space) {
    var subject = space.subject().map(subjects).orElse("");
    return switch (space.kind()) {
      case COMMON -> texts.get("cli.space.common");
      case OFFICE -> texts.get("cli.space.office");
      case WITH_MEMBER -> texts.get("cli.space.withMember", subject);
      case CARE -> texts.get("cli.space.care");
      case CARE_WITH_MEMBER -> texts.get("cli.space.careWithMember", subject);
      case TEAM -> texts.get("cli.space.team", subject);
      case BOND -> texts.get("cli.space.bond");
      case OWN -> texts.get("cli.space.own", subject);
      case PRIVATE -> texts.get("cli.space.private");
    };
  }

  /// For programs.
  static String key(Space space) {
    return space.kind().name().toLowerCase(Locale.ROOT);
  }
}
