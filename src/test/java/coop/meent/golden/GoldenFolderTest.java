package coop.meent.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFolderTest {

  private static final Path TABLES = Path.of("src/test/resources/coop/meent/golden/pooling");

  @TempDir Path folder;

  @Test
  void everyTableThatOthersComputedIsWithinItsTolerance() {
    var results = new GoldenFolder(TABLES).recompute();
    assertThat(results)
        .allSatisfy(result -> {
          assertThat(result.isPresent()).as(result.table()).isTrue();
          assertThat(result.isWithin()).as("%s", result).isTrue();
        });
    assertThat(results.stream().mapToInt(TableResult::figures).sum()).isGreaterThan(4_500);
  }

  @Test
  void theSharedTablesAreTheSame() throws IOException {
    var shared = shared();
    try (var files = Files.list(TABLES)) {
      for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList())
        assertThat(shared.resolve(file.getFileName())).hasSameTextualContentAs(file);
    }
  }

  private static Path shared() {
    var above =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared"));
    var named =
        Stream.of(
                System.getProperty("MEENT_SHARED", ""),
                System.getenv().getOrDefault("MEENT_SHARED", ""))
            .filter(text -> !text.isEmpty())
            .map(Path::of);
    var found =
        Stream.concat(named, above)
            .map(path -> path.resolve("golden/pooling"))
            .filter(Files::isDirectory)
            .findFirst();
    if (found.isEmpty()) {
      System.out.println("Not run: the shared golden tables are not here.");
      Assumptions.abort("shared golden tables absent");
    }
    return found.orElseThrow();
  }

  @Test
  void aFigureThatIsPastItsToleranceIsToldWithItsPlace() throws IOException {
    copy("c_pool_cases.csv", "c_pool.csv");
    change(
        "c_pool.csv",
        "0.0015685078314524791,0.0015685078314524791",
        "0.00156850784,0.0015685078314524791");
    var result = of("c_pool");
    assertThat(result.isWithin()).isFalse();
    assertThat(result.misses()).isEqualTo(1);
    assertThat(result.worst()).hasValue(new TableResult.Place("C01", 3));
  }

  @Test
  void aCentIsTooMuch() throws IOException {
    copy("f_members.csv", "f_recipients.csv", "f_gifts.csv");
    change("f_gifts.csv", "F01,1,2,2500,0,4000000,2500", "F01,1,2,2500,0,4000000,2501");
    assertThat(of("f_gifts").misses()).isEqualTo(1);
  }

  @Test
  void tablesThatAreNotThereAreNamed() throws IOException {
    copy("f_levels.csv");
    assertThat(new GoldenFolder(folder).recompute())
        .filteredOn(TableResult::isPresent)
        .extracting(TableResult::table)
        .containsExactly("f_levels");
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsLine() throws IOException {
    copy("f_levels.csv");
    change("f_levels.csv", "125000,5625", "125000,much");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new GoldenFolder(folder).recompute())
        .satisfies(e ->
            assertThat(e.refusal())
                .isEqualTo(new GoldenRefusal.Unreadable("f_levels", 4, "deposit_cents = much")));
  }

  @Test
  void aFolderWithoutTablesIsRefused() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new GoldenFolder(folder).recompute());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new GoldenFolder(folder.resolve("none")).recompute());
  }

  private TableResult of(String table) {
    return new GoldenFolder(folder)
        .recompute().stream().filter(one -> one.table().equals(table)).findFirst().orElseThrow();
  }

  private void copy(String... names) throws IOException {
    for (var name : List.of(names)) Files.copy(TABLES.resolve(name), folder.resolve(name));
  }

  private void change(String name, String from, String to) throws IOException {
    var text = Files.readString(folder.resolve(name));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(name), text.replace(from, to));
  }
}
