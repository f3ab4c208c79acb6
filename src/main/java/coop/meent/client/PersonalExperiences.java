package coop.meent.client;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.List;
import java.util.Locale;

/// What a person told of clients and still counts.
public final class PersonalExperiences implements PersonalPart {

  private final RelationService relations;

  public PersonalExperiences(RelationService relations) {
    this.relations = relations;
  }

  @Override
  public Held of(Asked asked) {
    var rows =
        relations.relations().stream()
            .flatMap(one -> one.own(asked.who()).map(told -> row(one, told)).stream())
            .toList();
    return new Held(
        "experiences", texts -> texts.get("personal.part.experiences"), rows, List.of());
  }

  private static Row row(Relation relation, Experience told) {
    return Rows.with("client", relation.client().name())
        .and("on", told.on())
        .and("expires", told.expires())
        .and("scopeChanges", told.scopeChanges().name().toLowerCase(Locale.ROOT))
        .and("wouldAgain", told.wouldAgain())
        .and("words", told.words())
        .said(texts ->
            relation.client().name()
                + " · "
                + texts.shortDate(told.on())
                + " · "
                + told.scopeChanges().in(texts)
                + told.words().map(words -> " · " + words).orElse(""));
  }
}
