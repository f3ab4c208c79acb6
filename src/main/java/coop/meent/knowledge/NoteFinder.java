package coop.meent.knowledge;

import coop.meent.base.Id.NoteId;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Notes, as search shows them: by what they say. What was put away is not found, and what is too
/// old to be relied on says so beside its title.
public final class NoteFinder implements Finder {

  private final KnowledgeService knowledge;

  public NoteFinder(KnowledgeService knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.NOTE;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    var found =
        knowledge.notes().stream()
            .filter(one -> one.end().isEmpty())
            .collect(Collectors.toMap(one -> one.note().id(), one -> one));
    return ids.stream()
        .map(NoteId::new)
        .filter(found::containsKey)
        .map(found::get)
        .map(one -> hit(one, texts))
        .toList();
  }

  private Hit hit(NoteStanding one, Texts texts) {
    var text = one.note().text();
    var detail = one.note().kind().in(texts) + " · " + one.state().in(texts);
    return new Hit(
        kind(),
        one.note().id(),
        "",
        text.title(),
        detail,
        text.text().lines().filter(line -> !line.isBlank()).toList(),
        Optional.empty(),
        Optional.empty());
  }
}
