package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.UUID;

/// Somebody came or went.
record Presence(UUID id, MemberId member, boolean isPresent) {}
