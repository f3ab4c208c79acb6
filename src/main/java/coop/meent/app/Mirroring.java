package coop.meent.app;

import coop.meent.split.MirrorService;
import coop.meent.store.Store.Committed;
import java.util.Set;

/// Books in own books what came for them, as soon as it is here: with a deed of this laptop, or
/// with an exchange.
record Mirroring(MirrorService mirrors) {

  private static final Set<String> CAUSES =
      Set.of("self_bill", "book", "shut_period", "period_lock");

  void after(Committed committed) {
    if (committed.tables().stream().anyMatch(CAUSES::contains)) mirrors.catchUp();
  }
}
