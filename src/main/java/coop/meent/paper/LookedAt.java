package coop.meent.paper;

import coop.meent.base.Refusal;

/// A paper that somebody has looked at is not unwritten: it is taken back, and stays to be seen.
public record LookedAt() implements Refusal {}
