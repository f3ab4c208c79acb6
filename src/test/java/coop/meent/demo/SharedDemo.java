package coop.meent.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The demonstration of a fixed day, made once for all test classes that only look at it.
public final class SharedDemo implements BeforeAllCallback {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Namespace PLACE = Namespace.create(SharedDemo.class);

  private Demo.Made made = new Demo.Made(Path.of(""), java.util.List.of(), 0);

  @Override
  public void beforeAll(ExtensionContext context) {
    var store = context.getRoot().getStore(PLACE);
    made = store.computeIfAbsent("demo", any -> new OnDisk(), OnDisk.class).made;
  }

  public Demo.Made made() {
    return made;
  }

  public OpenDemo open() {
    return OpenDemo.of(made);
  }

  private static final class OnDisk implements AutoCloseable {

    private final Path folder;
    private final Demo.Made made;

    OnDisk() {
      try {
        folder = Files.createTempDirectory("shared-demo");
        made = new Demo(DemoOptions.on(TODAY)).make(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
      }
    }
  }
}
