package coop.meent.talent;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.List;

/// What a person tells clients, in every language in which it was written.
public final class PersonalCurricula implements PersonalPart {

  private final CurriculumService curricula;

  public PersonalCurricula(CurriculumService curricula) {
    this.curricula = curricula;
  }

  @Override
  public Held of(Asked asked) {
    return new Held(
        "curricula",
        texts -> texts.get("personal.part.curricula"),
        curricula.all(asked.who()).stream().map(PersonalCurricula::row).toList(),
        List.of());
  }

  private static Row row(Curriculum one) {
    return Rows.with("language", one.language().code())
        .and("headline", one.headline())
        .and("text", one.text())
        .said(texts -> one.headline().isEmpty() ? one.text() : one.headline() + "\n" + one.text());
  }
}
