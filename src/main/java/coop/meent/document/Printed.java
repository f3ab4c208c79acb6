package coop.meent.document;

import coop.meent.base.Refusal;
import java.util.List;

/// What became of printing, in order of precedence.
public sealed interface Printed {

  record NoPrinter() implements Printed, Refusal {}

  /// The printer that was chosen is no longer there.
  record PrinterGone(String printer) implements Printed, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(printer);
    }
  }

  record NoSuchPages(int from, int to, int count) implements Printed, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to, count);
    }
  }

  /// @param reason in the system's own words
  record Failed(String printer, String reason) implements Printed, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(printer, reason);
    }
  }

  /// Handed to the printer; `pages` counts each once, however many copies.
  record Sent(String printer, int pages) implements Printed {}

  /// Stopped by the reader; what the printer had already it may still print.
  record Stopped() implements Printed {}
}
