package coop.meent.xaf;

import coop.meent.fuzz.Target;

/// Audit files of any program.
public final class XafFuzz {

  private XafFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.inFile(data, path -> new XafReader(path).read());
  }
}
