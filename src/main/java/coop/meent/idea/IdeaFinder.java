package coop.meent.idea;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Ideas, as search shows them: by what they say and what was added, with whose they were. What was
/// put away is not found.
public final class IdeaFinder implements Finder {

  private final IdeaService ideas;

  public IdeaFinder(IdeaService ideas) {
    this.ideas = ideas;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.IDEA;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    var found =
        ideas.ideas().stream()
            .filter(one -> one.end().isEmpty())
            .collect(Collectors.toMap(one -> one.idea().id(), one -> one));
    return ids.stream()
        .map(IdeaId::new)
        .filter(found::containsKey)
        .map(found::get)
        .map(one -> hit(one, texts))
        .toList();
  }

  private Hit hit(IdeaStanding one, Texts texts) {
    var idea = one.idea();
    var detail =
        texts.get("idea.of", ideas.name(idea.originator())) + " · " + one.state().in(texts);
    return new Hit(
        kind(),
        idea.id(),
        "",
        idea.title(),
        detail,
        idea.text().lines().filter(line -> !line.isBlank()).toList(),
        Optional.empty(),
        Optional.empty());
  }
}
