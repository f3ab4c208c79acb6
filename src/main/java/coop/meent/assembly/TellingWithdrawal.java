package coop.meent.assembly;

import java.util.UUID;

/// A count on paper was taken back.
record TellingWithdrawal(UUID id, UUID telling) {}
