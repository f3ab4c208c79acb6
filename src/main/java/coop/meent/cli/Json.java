package coop.meent.cli;

import coop.meent.document.PlainJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/// What a command answers to a program: one value as JSON, with a line end.
final class Json {

  private final PrintStream out;

  Json(PrintStream out) {
    this.out = out;
  }

  void write(Object value) {
    try {
      PlainJson.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }
}
