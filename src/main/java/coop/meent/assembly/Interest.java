package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.UUID;

/// A member has an interest of their own in an item, or has not after all.
record Interest(UUID id, MemberId member, boolean isOwn) {}
