package coop.meent.app;

import coop.meent.idea.Idea.Step;
import coop.meent.idea.IdeaService;
import coop.meent.idea.IdeaStanding;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingSource;
import java.util.List;
import java.util.Optional;

/// Ideas of colleagues that were used: advice of whose idea it was, told by who used it.
record SharedIdeas(IdeaService ideas) implements SharingSource {

  @Override
  public List<Shared> shared() {
    return ideas.ideas().stream()
        .flatMap(one -> one.uses().stream().map(use -> shared(one, use)))
        .toList();
  }

  private static Shared shared(IdeaStanding one, Step use) {
    return new Shared(
        use.id(),
        Origin.IDEA,
        Kind.ADVICE,
        one.idea().originator(),
        use.by(),
        use.on(),
        one.idea().title(),
        Optional.empty(),
        use.on(),
        Optional.empty());
  }
}
