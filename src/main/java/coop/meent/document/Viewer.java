package coop.meent.document;

import java.nio.file.Path;

/// Opens a file with the program that this laptop has for it.
@FunctionalInterface
public interface Viewer {

  Opened open(Path file);
}
