package coop.meent.assembly.ui;

import coop.meent.assembly.Assembly;
import coop.meent.ui.Badge;

/// One line of the list.
///
/// @param items how many are voted on
/// @param mine how many wait for who sits here
record AssemblyRow(Assembly assembly, int items, int mine, Badge state) {}
