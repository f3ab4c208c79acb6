package coop.meent.knowledge;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.SkillId;
import java.util.Optional;

/// What a note is about: at least one of them.
public record About(Optional<ClientId> client, Optional<SkillId> skill, Optional<String> sector) {

  public About {
    sector = sector.map(String::strip).filter(words -> !words.isEmpty());
  }

  boolean isNothing() {
    return client.isEmpty() && skill.isEmpty() && sector.isEmpty();
  }
}
