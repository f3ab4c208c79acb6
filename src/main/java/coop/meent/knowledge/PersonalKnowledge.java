package coop.meent.knowledge;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// What a person wrote down for colleagues.
public final class PersonalKnowledge implements PersonalPart {

  private final KnowledgeService knowledge;

  public PersonalKnowledge(KnowledgeService knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    List<Named> withheld = new ArrayList<>();
    if (!asked.isForOneself()) withheld.add(texts -> texts.get("personal.withheld.private"));
    for (var one : knowledge.notes()) {
      if (one.note().isPrivate() && !asked.isForOneself()) continue;
      for (var version : one.note().versions())
        if (version.by().equals(asked.who())) rows.add(row(version));
    }
    return new Held("knowledge", texts -> texts.get("knowledge.page"), rows, withheld);
  }

  private static Row row(Note.Version version) {
    var text = version.text();
    return Rows.with("title", text.title())
        .and("text", text.text())
        .and("review", text.reviewBy())
        .said(texts -> text.title());
  }
}
