package coop.meent.work.ui;

import coop.meent.work.Hours;

/// Hours with the words that go with them.
///
/// @param client and assignment by name
record HoursRow(Hours hours, String assignment, String client, String member) {}
