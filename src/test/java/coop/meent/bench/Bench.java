package coop.meent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javax.xml.stream.XMLStreamException;

/// Measures every size asked for and prints one table per size, which also lands in
/// `target/bench/figures.txt`. Files are made once and kept there.
public final class Bench {

  private static final String SIZES = "100000,1000000";

  private final Path folder;

  private Bench(Path folder) {
    this.folder = folder;
  }

  /// @param args the folder of the package, `target/meent`, and a folder to work in; the system
  ///   property `bench.transactions` holds the sizes, with commas, and `bench.parts` which of
  ///   `books`, `together` and `pooling` are measured; all of them unless it says otherwise
  public static void main(String[] args) throws IOException, XMLStreamException {
    var home = Path.of(args[0]).toAbsolutePath();
    var folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
    List<String> tables = new ArrayList<>();
    var parts = System.getProperty("bench.parts", "books,together,pooling");
    if (parts.contains("books"))
      for (int size : sizes()) {
        var table = new Bench(folder.resolve(String.valueOf(size))).measure(size, home);
        System.out.println(table);
        tables.add(table);
      }
    if (parts.contains("together")) tables.add(together());
    if (parts.contains("pooling")) tables.add(pooling());
    var figures = Files.writeString(folder.resolve("figures.txt"), String.join("\n", tables));
    System.out.println("Kept in " + figures);
    Platform.exit();
  }

  /// What does not depend on how large the books are.
  private static String together() throws IOException {
    var figures = new Figures("Laptops that come together");
    new MergeSpeed(figures).measure();
    new DeedSpeed(figures).measure();
    new JoinSpeed(figures).measure(1_000_000);
    new YearsSpeed(figures).measure(300, 5, 10);
    new TeamSpeed(figures).measure();
    new ComposerSpeed(figures).measure();
    new JointSpeed(figures).measure();
    new VatSpeed(figures).measure();
    new YearSpeed(figures).measure();
    System.out.println(figures);
    return figures.toString();
  }

  private static String pooling() throws IOException {
    var table = PoolingSpeed.table();
    System.out.println(table);
    return table;
  }

  private static List<Integer> sizes() {
    var given = System.getProperty("bench.transactions", "");
    return Arrays.stream((given.isBlank() ? SIZES : given).split(",", -1))
        .map(String::strip)
        .map(Integer::valueOf)
        .toList();
  }

  private String measure(int size, Path home) throws IOException, XMLStreamException {
    var books = BenchBooks.of(folder, size, new Meent(home));
    var figures = new Figures(books.describe());
    var whole = new WholeProcess(books, new Meent(home), figures);
    whole.measure();
    whole.measureImport();
    new WindowStart(books, new Meent(home), figures).measure();
    new WarmReading(books, figures).measure();
    new Searching(books, figures).measure();
    new WarmWriting(books, figures).measure();
    new TableScroll(books, figures).measure();
    return figures.toString();
  }
}
