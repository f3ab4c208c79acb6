package coop.meent.document.ui;

import coop.meent.base.Refusal;
import coop.meent.document.PdfPages;
import coop.meent.document.Report;
import java.util.Optional;

/// What the page shows of the report that is chosen: its pages, or why there are none.
sealed interface Preview {

  record Ready(Report report, PdfPages pages) implements Preview {}

  record Refused(Refusal refusal) implements Preview {}

  /// The reader had enough of waiting.
  record Stopped() implements Preview {}

  default Optional<Ready> ready() {
    return this instanceof Ready ready ? Optional.of(ready) : Optional.empty();
  }
}
