package coop.meent.ledger.ui;

import coop.meent.ledger.Dimensions;

/// One person, assignment or client to look at the books by.
///
/// @param name such as `Noor Kramer · member`
public record About(String name, Dimensions dimensions) {}
