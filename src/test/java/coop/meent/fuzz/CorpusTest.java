package coop.meent.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that once went wrong, or that come far into a reader: each is taken or clearly refused.
class CorpusTest {

  static List<Target> targets() {
    return Target.ALL;
  }

  @ParameterizedTest
  @MethodSource("targets")
  void whatWasKeptIsTakenOrRefused(Target target) throws Exception {
    var kept = kept(target);
    assertThat(kept).isNotEmpty();
    for (var file : kept) {
      try {
        target.run(Files.readAllBytes(file));
      } catch (InvocationTargetException e) {
        throw new AssertionError(target.name() + " with " + file.getFileName(), e.getCause());
      }
    }
  }

  private static List<Path> kept(Target target) throws IOException {
    try (var files = Files.list(Fuzz.corpus(target))) {
      return files.sorted().toList();
    }
  }
}
