package coop.meent.idea;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// Ideas that a person had or added to, and what they used those of colleagues for.
public final class PersonalIdeas implements PersonalPart {

  private final IdeaService ideas;

  public PersonalIdeas(IdeaService ideas) {
    this.ideas = ideas;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    List<Named> withheld = new ArrayList<>();
    if (!asked.isForOneself()) withheld.add(texts -> texts.get("personal.withheld.private"));
    for (var one : ideas.ideas()) {
      var idea = one.idea();
      if (idea.isPrivate() && !asked.isForOneself()) continue;
      if (idea.originator().equals(asked.who()) || idea.by().equals(asked.who()))
        rows.add(
            Rows.with("title", idea.title())
                .and("text", idea.text())
                .and("on", idea.on())
                .said(texts -> idea.title()));
      for (var step : idea.steps())
        if (step.by().equals(asked.who()) && step.words().isPresent())
          rows.add(
              Rows.with("title", idea.title())
                  .and("step", step.said().name())
                  .and("on", step.on())
                  .and("words", step.words().get())
                  .said(texts -> idea.title() + " · " + step.said().in(texts)));
      for (var part : one.parts())
        if (part.contributor().equals(asked.who()) && !part.isToldByOneself())
          rows.add(
              Rows.with("title", idea.title())
                  .and("added", part.added())
                  .and("state", part.state().name())
                  .said(texts -> idea.title() + " · " + part.added()));
    }
    return new Held("ideas", texts -> texts.get("idea.page"), rows, withheld);
  }
}
