package coop.meent.einvoice;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the rule sets from telling every file they look at.
final class Quiet {

  /// Held, since loggers that nobody holds forget what they were told.
  private static final Logger HELGER = Logger.getLogger("com.helger");

  private Quiet() {}

  static void please() {
    HELGER.setLevel(Level.WARNING);
  }
}
