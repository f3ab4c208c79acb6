package coop.meent.store;

import coop.meent.base.Refusal;

/// Somebody with a newer Meent wrote what must not be skipped: until this one is renewed nothing is
/// written there.
public record SpaceFrozen() implements Refusal {}
