package coop.meent.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another Java process on the same class path, to be killed without warning. What it does is one
/// of the programs nested here; each tells how far it is, a line at a time.
final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static OtherProcess run(Class<?> program, Path file) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            file.toString());
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// The next line it prints; fails when it ends before.
  String line() throws IOException {
    var line = output.readLine();
    if (line == null) throw new AssertionError("the other process ended: " + process);
    return line;
  }

  /// What it printed before it died, line by line.
  List<String> rest() throws IOException {
    return output.readAllLines();
  }

  /// `kill -9`: no shutdown hook, no close, no rollback.
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }

  /// Opens the file and keeps it open.
  static final class Opens {
    public static void main(String[] args) throws InterruptedException {
      var store = new TestStore(2).files.open(Path.of(args[0]));
      System.out.println("open " + store.isWritable());
      Thread.sleep(60_000);
    }
  }

  /// Begins a deed of very many rows, more than memory is given for, and never ends it.
  static final class NeverEndsADeed {
    public static void main(String[] args) {
      var test = new TestStore(3);
      var store = test.files.open(Path.of(args[0]));
      store.write(
          "test",
          tx -> {
            tx.sql().execute("PRAGMA cache_size = 50");
            for (int i = 1; i <= 1_000_000; i++) {
              tx.put(Space.COMMON, TestStore.member(test.ids.next(), i + 1, "x".repeat(500)));
              if (i == 2_000) System.out.println("in the middle");
            }
            return tx;
          });
    }
  }

  /// Does one small deed after another, and says so after each.
  static final class KeepsWriting {
    public static void main(String[] args) {
      var test = new TestStore(4);
      var store = test.files.open(Path.of(args[0]));
      for (int i = 2; i < 1_000_000; i++) {
        test.addMember(store, i);
        System.out.println(i);
        System.out.flush();
      }
    }
  }
}
