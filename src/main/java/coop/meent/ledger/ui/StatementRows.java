package coop.meent.ledger.ui;

import coop.meent.ledger.ui.BookChoice.Look;
import java.util.List;

/// A statement as rows.
interface StatementRows {

  /// The key of its title.
  String title();

  /// A statement as it is read.
  ///
  /// @param amount what the amounts are, such as `2026`
  /// @param previous what they stand beside; empty when there is nothing beside them
  /// @param sentence what it comes to
  record Shown(List<StatementRow> rows, String amount, String previous, String sentence) {}

  /// Called on the store thread.
  Shown read(Look look);
}
