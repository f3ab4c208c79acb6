package coop.meent.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.SimpleFormatter;

/// Where Meent writes what went wrong: five files of a megabyte at most.
///
/// @param path a folder of this program alone
public record LogFolder(Path path) {

  private static final int LIMIT = 1 << 20;
  private static final int FILES = 5;

  /// Where the system keeps such things.
  ///
  /// @param system as `os.name` gives it
  /// @param home the user's folder
  /// @param setting reads an environment variable; null where it is not set
  public static LogFolder of(
      String system, Path home, java.util.function.UnaryOperator<String> setting) {
    if (system.startsWith("Windows")) {
      var local = setting.apply("LOCALAPPDATA");
      return new LogFolder(
          (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Meent/log"));
    }
    if (system.startsWith("Mac")) return new LogFolder(home.resolve("Library/Logs/Meent"));
    var state = setting.apply("XDG_STATE_HOME");
    return new LogFolder(
        (state == null ? home.resolve(".local/state") : Path.of(state)).resolve("meent/log"));
  }

  /// Writes what is logged from now on; makes the folder. Add it to the root logger.
  public Handler handler() throws IOException {
    Files.createDirectories(path);
    var handler = new FileHandler(path.resolve("meent-%g.log").toString(), LIMIT, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    handler.setLevel(Level.INFO);
    return handler;
  }
}
