package coop.meent.einvoice;

import coop.meent.fuzz.Target;

/// Electronic invoices.
public final class UblFuzz {

  private UblFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.refusing(() -> UblFile.read(data, "invoice.xml"));
  }
}
