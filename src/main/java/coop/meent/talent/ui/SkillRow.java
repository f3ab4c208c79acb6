package coop.meent.talent.ui;

import coop.meent.base.Texts;
import coop.meent.talent.Rarity;
import coop.meent.talent.Skill;
import coop.meent.talent.Talent;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of the tick list, with what one member says of it.
///
/// @param rarity at the level that counts for the member; of any level where it counts for nothing
record SkillRow(Skill skill, Optional<Talent> talent, Rarity rarity, LocalDate day) {

  private static final String FULL = "●";
  private static final String EMPTY = "○";
  private static final int HIGHEST = 5;

  int level() {
    return talent.map(Talent::level).orElse(0);
  }

  int counts() {
    return talent.map(one -> one.counts(day)).orElse(0);
  }

  /// Five dots, as many of them full as the level that is said.
  String dots() {
    return level() == 0 ? "" : FULL.repeat(level()) + EMPTY.repeat(HIGHEST - level());
  }

  /// What takes from it, or since when nothing supports it; empty where it counts fully.
  String age(Texts texts) {
    if (level() == 0) return "";
    var one = talent.orElseThrow();
    if (skill.isCertificate() && one.validPaper(day).isEmpty()) return texts.get("talent.noPaper");
    return counts() == level()
        ? texts.get("talent.level." + level())
        : texts.get("talent.counts", counts(), texts.shortDate(one.supported(day)));
  }

  String interest(Texts texts) {
    return talent
        .filter(one -> one.level() > 0 || one.wantsToGrow())
        .map(one -> {
          var word = one.interest().in(texts);
          return one.wantsToGrow() ? word + " · " + texts.get("talent.growing") : word;
        })
        .orElse("");
  }

  @Nullable Badge confirmed(Texts texts) {
    if (level() == 0) return null;
    return talent.orElseThrow().isConfirmed()
        ? new Badge(Tone.OK, texts.get("talent.confirmed"))
        : new Badge(Tone.NEUTRAL, texts.get("talent.unconfirmed"));
  }

  @Nullable Badge rare(Texts texts) {
    var words = rarity.kind().in(texts);
    return switch (rarity.kind()) {
      case NOBODY -> new Badge(Tone.NEUTRAL, words);
      case ONE, FEW -> new Badge(Tone.WAIT, words);
      case RARE -> new Badge(Tone.INFO, words);
      case SHARED -> null;
    };
  }

  String below(Texts texts) {
    return skill.isCertificate()
        ? skill.field() + " · " + texts.get("talent.certificate")
        : skill.field();
  }

  /// By what it is found.
  String sought(Texts texts) {
    return String.join(
        " ", skill.name(), below(texts), age(texts), interest(texts), rarity.kind().in(texts));
  }
}
