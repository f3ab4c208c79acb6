package coop.meent.sister;

import coop.meent.talent.Skill;
import java.util.List;
import java.util.UUID;

/// Somebody as a letter offers them: no name, and nothing finer than it must be.
///
/// @param mark stands for this person between these two cooperatives alone
/// @param abilities in order of their names
public record Offered(UUID mark, Region region, Band band, List<Ability> abilities, Free free) {

  /// Characters of a mark that people say: enough to tell a few hundred apart.
  private static final int CODE = 6;

  public Offered {
    abilities = List.copyOf(abilities);
  }

  /// Of a skill by its name, whatever its capitals and spaces; 0 where it is not offered.
  public int level(String skill) {
    var sought = Skill.idOf(skill);
    return abilities.stream()
        .filter(one -> Skill.idOf(one.skill()).equals(sought))
        .mapToInt(Ability::level)
        .max()
        .orElse(0);
  }

  /// What people call them.
  public String code() {
    return code(mark);
  }

  public static String code(UUID mark) {
    var hex = mark.toString().replace("-", "");
    return hex.substring(hex.length() - CODE);
  }
}
