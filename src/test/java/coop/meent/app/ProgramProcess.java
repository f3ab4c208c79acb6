package coop.meent.app;

import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, with a window on JavaFX's headless screen, and with a home
/// of its own.
final class ProgramProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  /// Where JavaFX keeps its native parts. Each home of its own would begin with none, and two
  /// processes that unpack them into one place at once read each other's half files.
  private static final Path UNPACKED =
      Path.of(System.getProperty("user.home"), ".openjfx", "cache");

  private final Process process;

  private ProgramProcess(Process process) {
    this.process = process;
  }

  static ProgramProcess run(Path home, String... arguments) throws IOException {
    unpack();
    return new ProgramProcess(
        command("Headless", home, arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /// With a real window, asked for on a display that does not answer; complaints are output too.
  static ProgramProcess runBlind(Path home, String... arguments) throws IOException {
    return new ProgramProcess(command("gtk", home, arguments).redirectErrorStream(true).start());
  }

  private static ProcessBuilder command(String platform, Path home, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=" + platform,
                "-Dprism.order=sw",
                "-Duser.home=" + home,
                "-Djavafx.cachedir=" + UNPACKED,
                "-cp",
                System.getProperty("java.class.path"),
                "coop.meent.Main"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    // There is a display as far as the program asks; the headless platform never looks at it.
    builder.environment().put("DISPLAY", ":none");
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static void unpack() {
    var _ = Toolkit.onScreen(() -> new Theme(Theme.Tint.LIGHT));
  }

  /// What it printed, once it has ended.
  String output() throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  int status() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
      throw new AssertionError("does not end: " + process);
    return process.exitValue();
  }

  boolean runs() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
