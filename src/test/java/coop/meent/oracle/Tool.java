package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A system program, called as a person would.
record Tool(String program) {

  /// What it printed; it must end well.
  String run(Object... arguments) {
    var result = tryOut(arguments);
    assertThat(result.status).as("%s\n%s", program, result.output).isZero();
    return result.output;
  }

  record Result(int status, String output) {}

  /// @return also what it printed as errors; a missing program aborts the test
  Result tryOut(Object... arguments) {
    requireInstalled();
    List<String> command = new ArrayList<>(List.of(program));
    for (var argument : arguments) command.add(argument.toString());
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LANG", "C.UTF-8");
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("BEANCOUNT_DISABLE_LOAD_CACHE", "1");
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void requireInstalled() {
    for (var folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) return;
    }
    System.out.println("Not run: the program " + program + " is not installed");
    abort(program + " is not installed");
  }
}
