package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// One file driven by commands alone, each a second after the one before. Several laptops are
/// [Commanded].
abstract class FileByCommands {

  @TempDir Path folder;

  /// What every command is about.
  String file = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Language language = Language.EN;
  private int seconds;

  @BeforeEach
  final void place() {
    file = path("coop.meent");
  }

  final String path(String name) {
    return folder.resolve(name).toString();
  }

  final void speaks(Language language) {
    this.language = language;
  }

  /// A cooperative of Bas Hoekstra alone.
  final void found(String date) {
    done("new", file, "--name", "De Meent", "--founder", "Bas Hoekstra", "--date", date);
  }

  /// @return the exit status
  final int meent(String... words) {
    out.reset();
    err.reset();
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofSeconds(seconds++));
    var terminal = new Terminal(stream(out), stream(err), new Texts(language));
    return new CommandLineProgram(new Wiring(clock), new NoWindow(), terminal, clock).run(words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  final void done(String... words) {
    assertThat(meent(words)).as("%s: %s", String.join(" ", words), errors()).isZero();
  }

  final void refused(String... words) {
    assertThat(meent(words)).as("%s: %s", String.join(" ", words), errors()).isEqualTo(1);
  }

  final String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  final String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
