package coop.meent.golden;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder of tables (UTF-8, comma, dot, header): `a_*` totals of a year, `b_*` ruin, `c_*` a pool
/// month by month, `d_*` credibility, `e_*` states and spells, `f_*` gifts in cents, `g_*` sharing,
/// `h_*` layers. Tables that are not there are left out and named.
public final class GoldenFolder {

  private final Path folder;

  public GoldenFolder(Path folder) {
    this.folder = folder;
  }

  /// A line per table that was compared or looked for.
  ///
  /// @throws RefusedException when there is no folder, no table in it, or a cell cannot be read
  public List<TableResult> recompute() {
    if (!Files.isDirectory(folder)) throw new RefusedException(new GoldenRefusal.NoFolder(folder));
    List<TableResult> results = new ArrayList<>();
    for (var part : parts()) results.addAll(part.compare(this));
    if (results.stream().noneMatch(result -> result.rows() > 0))
      throw new RefusedException(new GoldenRefusal.NoTables(folder));
    return results;
  }

  private static List<Part> parts() {
    return List.of(
        new AggregateTables(),
        new RuinTables(),
        new PoolTables(),
        new CredibilityTables(),
        new StateTables(),
        new GiftTables(),
        new SharingTables(),
        new LayerTables());
  }

  /// The tables that belong together.
  @FunctionalInterface
  interface Part {
    List<TableResult> compare(GoldenFolder folder);
  }

  /// None when the table is not there.
  Optional<Table> table(String name) {
    var file = folder.resolve(name + ".csv");
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      return Optional.of(Table.read(name, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of a table, none when it is not there.
  List<Row> rows(String name) {
    return table(name).map(Table::rows).orElse(List.of());
  }
}
