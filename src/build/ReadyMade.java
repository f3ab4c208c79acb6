import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// What libraries would prepare anew at every start, prepared once beside their jars: style sheets
/// parsed, native libraries unpacked.
final class ReadyMade implements AutoCloseable {

  private static final List<String> ENDINGS = List.of(".so", ".dylib");

  private final Path lib;
  private final URLClassLoader libraries;

  ReadyMade(Path lib) throws IOException {
    this.lib = lib;
    List<URL> jars = new ArrayList<>();
    for (var jar : jars("")) jars.add(jar.toUri().toURL());
    libraries = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private List<Path> jars(String name) throws IOException {
    try (var files = Files.list(lib)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .filter(file -> file.toString().endsWith(".jar"))
          .toList();
    }
  }

  /// JavaFX takes `base.bss` where it was asked for `base.css`.
  void parseSheets(Path jar, String folder) throws Exception {
    var convert =
        libraries
            .loadClass("javafx.css.Stylesheet")
            .getMethod("convertToBinary", java.io.File.class, java.io.File.class);
    var sheet = Files.createTempFile("sheet", ".css");
    var parsed = Files.createTempFile("sheet", ".bss");
    try (var inside = FileSystems.newFileSystem(jar)) {
      for (var css : files(inside.getPath(folder), List.of(".css"))) {
        Files.copy(css, sheet, StandardCopyOption.REPLACE_EXISTING);
        convert.invoke(null, sheet.toFile(), parsed.toFile());
        var bss = css.resolveSibling(css.getFileName().toString().replace(".css", ".bss"));
        Files.copy(parsed, bss, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.delete(sheet);
      Files.delete(parsed);
    }
  }

  /// JavaFX looks beside its jars first, but on Windows; SQLite where it is told to.
  void unpackNatives() throws Exception {
    for (var jar : jars("javafx-")) unpack(jar, "/");
    var machine =
        libraries
            .loadClass("org.sqlite.util.OSInfo")
            .getMethod("getNativeLibFolderPathForCurrentOS")
            .invoke(null);
    for (var jar : jars("sqlite-jdbc")) unpack(jar, "/org/sqlite/native/" + machine);
  }

  /// The solver would unpack seventy megabytes at each start that needs it. What is unpacked need
  /// not be kept packed as well. On Windows it unpacks itself, library by library.
  void unpackSolver() throws IOException {
    for (var jar : jars("ortools-")) {
      if (jar.getFileName().toString().startsWith("ortools-java")) continue;
      if (jar.getFileName().toString().startsWith("ortools-win32")) continue;
      var to = Files.createDirectories(lib.resolve("solver"));
      try (FileSystem inside = FileSystems.newFileSystem(jar);
          var all = Files.walk(inside.getPath("/"))) {
        for (var file : all.filter(ReadyMade::isOfSolver).toList())
          Files.copy(
              file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(jar);
    }
  }

  private static boolean isOfSolver(Path file) {
    var name = file.toString();
    return Files.isRegularFile(file)
        && name.startsWith("/ortools-")
        && (name.contains(".so") || name.endsWith(".dylib"));
  }

  private void unpack(Path jar, String folder) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      for (var file : files(inside.getPath(folder), ENDINGS)) {
        var name = file.getFileName().toString();
        Files.copy(file, lib.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Path> files(Path folder, List<String> endings) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> endings.stream().anyMatch(end -> file.toString().endsWith(end)))
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    libraries.close();
  }
}
