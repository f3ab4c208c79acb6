package coop.meent.cli;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The pass phrase of a laptop's keys: the first line of a file, or what somebody types. Never an
/// option's value, which everybody on the machine could read.
final class Passphrase {

  /// Guessing is dear, see [coop.meent.crypto.PassphraseCost]; a few letters are still too few.
  private static final int LEAST = 8;

  @Option(
      names = "--passphrase-file",
      paramLabel = "F",
      description = "${bundle:cli.option.passphrase}")
  private @Nullable Path file;

  @Mixin private PlaceLogin place = new PlaceLogin();

  /// Of the place that the keys are for.
  PlaceLogin place() {
    return place;
  }

  /// Of keys that there are.
  char[] known(Terminal terminal) throws IOException {
    return file == null ? typed(terminal, "cli.ask.passphrase") : firstLine(file);
  }

  /// Of keys that are made now.
  char[] fresh(Terminal terminal) throws IOException {
    return fresh(file, terminal);
  }

  /// @param file that begins with it; without one somebody types it
  static char[] fresh(@Nullable Path file, Terminal terminal) throws IOException {
    var fresh = file == null ? typed(terminal, "cli.ask.newPassphrase") : firstLine(file);
    if (fresh.length < LEAST)
      throw new RefusedException(new VaultCommandRefusal.ShortPassphrase(LEAST));
    if (file == null
        && terminal.keyboard().isPerson()
        && !Arrays.equals(fresh, typed(terminal, "cli.ask.again")))
      throw new RefusedException(new VaultCommandRefusal.PassphrasesDiffer());
    return fresh;
  }

  private static char[] typed(Terminal terminal, String question) {
    return terminal
        .keyboard()
        .ask(terminal.texts().get(question), true)
        .filter(answer -> answer.length > 0)
        .orElseThrow(() -> new RefusedException(new VaultCommandRefusal.NoPassphrase()));
  }

  static char[] firstLine(Path file) throws IOException {
    var all = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)));
    var line = CharBuffer.allocate(all.length());
    while (all.hasRemaining()) {
      char next = all.get();
      if (next == '\n' || next == '\r') break;
      line.put(next);
    }
    var answer = Arrays.copyOf(line.array(), line.position());
    Arrays.fill(line.array(), ' ');
    if (answer.length == 0) throw new RefusedException(new VaultCommandRefusal.NoPassphrase());
    return answer;
  }
}
