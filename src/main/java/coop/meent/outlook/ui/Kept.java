package coop.meent.outlook.ui;

import coop.meent.outlook.Outlook;

/// A scenario that was put aside to be compared, under the name that it was given.
record Kept(String name, Outlook outlook) {}
