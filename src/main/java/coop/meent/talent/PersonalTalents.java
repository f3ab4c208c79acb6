package coop.meent.talent;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is held about somebody's skills: what was said, what shows it, and how many confirmed it.
public final class PersonalTalents implements PersonalPart {

  private final SkillService skills;

  public PersonalTalents(SkillService skills) {
    this.skills = skills;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var talent : skills.talents().of(asked.who())) {
      rows.add(said(talent));
      talent.evidence().forEach(one -> rows.add(shows(talent, one)));
    }
    return new Held("skills", texts -> texts.get("personal.part.skills"), rows, List.of());
  }

  private static Row said(Talent talent) {
    return Rows.with("skill", talent.skill().name())
        .and("level", (long) talent.level())
        .and("interest", talent.interest().name().toLowerCase(Locale.ROOT))
        .and("wantsToGrow", talent.wantsToGrow())
        .and("on", talent.statement().on())
        .and("confirmations", (long) talent.confirmations().size())
        .said(texts ->
            texts.get(
                "talent.personal",
                talent.skill().name(),
                talent.level(),
                talent.interest(),
                talent.statement().on()));
  }

  private static Row shows(Talent talent, Evidence one) {
    return Rows.with("skill", talent.skill().name())
        .and("evidence", one.what())
        .and("kind", one.kind().name().toLowerCase(Locale.ROOT))
        .and("sector", one.sector())
        .and("setting", one.setting())
        .and("on", one.on())
        .and("expires", one.expires())
        .said(texts -> texts.get("talent.personal.shows", talent.skill().name(), one.what()));
  }
}
