package coop.meent.store;

import java.util.OptionalLong;

/// A change's place among all that are known here.
///
/// @param chain the chain's number in this file
/// @param reach number of what it knew of other chains; empty when it knew of none
record Placed(byte[] hash, long chain, long sequence, long effectiveTime, OptionalLong reach) {}
