package coop.meent.govern;

import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// A reader for whom the key of an epoch was neither wrapped nor shared.
public record MissingKey(Space space, int epoch, UUID member) {

  private record Share(UUID space, int epoch, UUID member) {}

  static List<MissingKey> of(Standing standing, Collection<Statement.KeyShare> shares) {
    var shared = new HashSet<Share>();
    for (var share : shares)
      shared.add(new Share(share.space().key(), share.epoch(), share.member()));
    List<MissingKey> missing = new ArrayList<>();
    for (var space : standing.spaces()) {
      var readers = standing.readers(space.space());
      for (var epoch : space.epochs())
        for (var reader : readers)
          if (!epoch.wrapped().containsKey(reader)
              && !shared.contains(new Share(space.space().key(), epoch.epoch(), reader)))
            missing.add(new MissingKey(space.space(), epoch.epoch(), reader));
    }
    return missing;
  }
}
