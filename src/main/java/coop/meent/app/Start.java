package coop.meent.app;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.cli.CommandLineProgram;
import coop.meent.cli.Terminal;
import coop.meent.crypto.PassphraseLock;
import coop.meent.sync.KeptPasswords;
import coop.meent.sync.SystemPasswords;
import coop.meent.ui.LogFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Decides what was asked for, the window or a command, and ends the process with its status.
public final class Start {

  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  /// A window was asked for where none can be shown.
  record NoDisplay() implements Refusal {}

  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Wiring wiring = new Wiring(clock, new PassphraseLock(), passwords());

  private static KeptPasswords passwords() {
    var settings = Preferences.place(os(), home(), System::getenv);
    return SystemPasswords.of(os(), settings.resolveSibling("server"));
  }

  public void run(String... arguments) {
    Logging.quiet();
    // Pages of PDFs are drawn by AWT beside JavaFX: it must not look for a screen of its own.
    System.setProperty("java.awt.headless", "true");
    var preferences = new Preferences(Preferences.place(os(), home(), System::getenv));
    var terminal = Terminal.ofProcess(new Texts(preferences.choices().language()));
    var logs = LogFolder.of(os(), home(), System::getenv);
    var window = new DesktopWindow(wiring, clock, preferences, logs);
    var program = new CommandLineProgram(wiring, window, terminal, clock);
    int status =
        isCommand(program, arguments)
            ? program.run(arguments)
            : show(window, preferences, terminal, arguments);
    if (window.isShowing()) keep(logs);
    else System.exit(status);
  }

  /// A window that has the file open already comes to the front instead of a second one.
  private static int show(
      DesktopWindow window, Preferences preferences, Terminal terminal, String... arguments) {
    if (!window.canBeSeen()) return terminal.refused(new NoDisplay());
    Optional<Path> file =
        arguments.length == 0 ? preferences.lastFile() : Optional.of(Path.of(arguments[0]));
    if (file.filter(Doorbell::ring).isPresent()) {
      tell(terminal, file.get());
      return 0;
    }
    try {
      window.show(
          file,
          elsewhere -> {
            tell(terminal, elsewhere);
            System.exit(0);
          });
      return 0;
    } catch (RefusedException e) {
      return terminal.refused(e.refusal());
    }
  }

  private static void tell(Terminal terminal, Path file) {
    terminal.out().println(terminal.texts().get("app.second", file));
    terminal.out().flush();
  }

  /// One word that looks like a file opens the window; a mistyped command does not.
  private static boolean isCommand(CommandLineProgram program, String... arguments) {
    if (arguments.length == 0) return false;
    boolean looksLikeFile = arguments[0].contains(".") || arguments[0].contains("/");
    return program.knows(arguments[0]) || arguments.length > 1 || !looksLikeFile;
  }

  private static void keep(LogFolder logs) {
    try {
      Logger.getLogger("").addHandler(logs.handler());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no log in " + logs.path(), e);
    }
  }

  private static String os() {
    return System.getProperty("os.name");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }
}
