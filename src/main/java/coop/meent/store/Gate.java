package coop.meent.store;

import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;

/// Says beforehand whether the person at this laptop may write what they are about to, so that no
/// honest change is refused by others afterwards.
public interface Gate {

  /// One's own file, before there are others: everything may be written.
  Gate OPEN = (space, writes) -> Optional.empty();

  Optional<Refusal> refusal(Space space, List<Write> writes);
}
