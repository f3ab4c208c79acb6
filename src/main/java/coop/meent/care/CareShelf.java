package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.util.Optional;

/// Where words about a member's being ill are kept: with the member and the committee, or with the
/// committee alone where the member has no laptop in the vault.
@FunctionalInterface
public interface CareShelf {

  /// Empty when there is nobody who could read it.
  Optional<Space> of(MemberId member);
}
