package coop.meent.ledger.ui;

import coop.meent.ledger.ui.BookChoice.Look;
import java.util.List;

/// A statement as rows.
interface StatementRows {

  /// The key of its title.
  String title();

  /// What the amounts are, such as `2026`.
  String amount(Look look);

  /// What they stand beside; empty when there is nothing beside them.
  String previous(Look look);

  /// Called on the store thread.
  List<StatementRow> rows(Look look);

  /// The sentence that says what it comes to.
  String sentence(List<StatementRow> rows, Look look);
}
