package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.split.Kept;
import coop.meent.store.Space;
import coop.meent.sync.SyncService;

/// With the member, once the member has a laptop in the vault or while there is no vault.
record TeamShelf(SyncService sync) implements Kept {

  @Override
  public Space with(MemberId member) {
    var theirs = Space.withMember(member);
    if (sync.member().isEmpty()) return theirs;
    boolean hasKey = sync.overview().spaces().stream().anyMatch(one -> one.space().equals(theirs));
    return hasKey ? theirs : Space.OFFICE;
  }
}
