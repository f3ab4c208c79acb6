package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.util.Optional;

/// Where words about a member's being ill are kept: with the member and the committee, and with the
/// committee alone as long as the member has no laptop in the vault.
@FunctionalInterface
public interface CareShelf {

  /// Empty when there is nobody who could read it, or no key yet that would keep others out.
  Optional<Space> of(MemberId member);
}
