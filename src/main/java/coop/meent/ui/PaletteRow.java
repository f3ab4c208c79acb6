package coop.meent.ui;

import coop.meent.search.SearchKind;

/// A line of the [Palette].
sealed interface PaletteRow {

  /// Above the things of one kind; passed over by the keys.
  record Title(String text) implements PaletteRow {}

  record Choice(Found found) implements PaletteRow {}

  /// There are more of this kind than are shown.
  record More(SearchKind kind, String text) implements PaletteRow {}
}
