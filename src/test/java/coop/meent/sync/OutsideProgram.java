package coop.meent.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A program that serves, which nobody here wrote and a test starts by itself.
final class OutsideProgram {

  private OutsideProgram() {}

  /// @param names that it goes by
  /// @return where it is; where it is not installed the test is aborted and says so
  static String named(String... names) {
    for (var name : names) {
      for (var folder : (System.getenv("PATH") + ":/usr/sbin").split(":")) {
        if (Files.isExecutable(Path.of(folder, name))) return Path.of(folder, name).toString();
      }
    }
    throw absent("the program " + names[0]);
  }

  static AssertionError absent(String what) {
    System.out.println("Not run: " + what + " is not installed");
    Assumptions.abort(what + " is not installed");
    return new AssertionError(what);
  }

  /// A port of this machine that nothing listens to.
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Asks it to end, with all that it started, and ends it when it does not.
  static void stop(Process process) {
    var children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }
}
