package coop.meent.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of a few bytes in memory, where the system lets a test mount one; else the test says that
/// it could not run.
public final class SmallDisk implements AutoCloseable {

  private final Path root;

  private SmallDisk(Path root) {
    this.root = root;
  }

  public static SmallDisk of(Path root, int bytes) throws IOException {
    Files.createDirectories(root);
    boolean mounted =
        System.getProperty("os.name").equals("Linux")
            && run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "none", root.toString());
    if (!mounted) System.out.println("Not run: this system lets a test mount no disk of its own");
    assumeTrue(mounted, "a test may mount a disk");
    return new SmallDisk(root);
  }

  public Path root() {
    return root;
  }

  public void fill() throws IOException {
    try (var out = Files.newOutputStream(root.resolve("filler"))) {
      while (true) out.write(new byte[4096]);
    } catch (IOException full) {
      if (Files.size(root.resolve("filler")) == 0) throw full;
    }
  }

  public void empty() throws IOException {
    Files.delete(root.resolve("filler"));
  }

  public void becomeReadOnly() throws IOException {
    if (!run("mount", "-o", "remount,ro", root.toString())) throw new IOException("remount");
  }

  public List<String> names() throws IOException {
    try (var list = Files.list(root)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit()
              .join()
              .exitValue()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  @Override
  public void close() {
    run("umount", root.toString());
  }
}
