package coop.meent.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Asks the system to open a file.
public final class SystemViewer implements Viewer {

  /// A program that could not be found says so at once; one that opens may stay as long as it is
  /// used.
  private static final long PATIENCE_MILLIS = 1_500;

  private final List<String> command;

  /// @param system as `os.name` gives it
  public SystemViewer(String system) {
    this(
        switch (system.split(" ")[0]) {
          case "Windows" -> List.of("rundll32", "url.dll,FileProtocolHandler");
          case "Mac" -> List.of("open");
          default -> List.of("xdg-open");
        });
  }

  SystemViewer(List<String> command) {
    this.command = List.copyOf(command);
  }

  @Override
  public Opened open(Path file) {
    try {
      var asked = new ProcessBuilder(new java.util.ArrayList<>(command));
      asked.command().add(file.toString());
      var process =
          asked
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return ended && process.exitValue() != 0 ? new Opened.NoProgram(file) : new Opened.Done(file);
    } catch (IOException e) {
      return new Opened.NoProgram(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Opened.Failed(file, "interrupted");
    }
  }
}
