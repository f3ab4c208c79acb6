package coop.meent.ledger;

import coop.meent.base.Id.EntryId;
import java.util.Optional;

/// How an entry came to be, without what it posts: a share of costs posts for every member.
public record EntryOrigin(EntryKind kind, Optional<EntryId> reverses) {}
