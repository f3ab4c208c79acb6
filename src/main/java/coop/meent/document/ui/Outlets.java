package coop.meent.document.ui;

import coop.meent.document.Printers;
import coop.meent.document.SystemPrinters;
import coop.meent.document.SystemViewer;
import coop.meent.document.Viewer;

/// Where a report can go besides a file: to a printer, or to another program.
public record Outlets(Printers printers, Viewer viewer) {

  /// Those of this laptop.
  public static Outlets ofSystem() {
    return new Outlets(new SystemPrinters(), new SystemViewer(System.getProperty("os.name")));
  }
}
