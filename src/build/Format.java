import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over a source tree: `check` fails and lists what differs, `write` mends
/// it.
public final class Format {

  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    var formatter = new Formatter();
    List<Path> differing = new ArrayList<>();
    for (var file : javaFiles(Path.of(args[1]))) {
      var source = Files.readString(file);
      var formatted = formatter.formatSourceAndFixImports(source);
      if (formatted.equals(source)) continue;
      differing.add(file);
      if (write) Files.writeString(file, formatted);
    }
    if (write || differing.isEmpty()) return;
    differing.forEach(file -> System.err.println("not formatted: " + file));
    System.err.println("Mend it with: mvn validate exec:exec@format -Dformat.mode=write");
    System.exit(1);
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
