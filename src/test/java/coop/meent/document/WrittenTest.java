package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Target;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTest {

  @TempDir private Path folder;

  private static final Report REPORT = Samples.twoTables();

  @Test
  void writesTheFileAndNothingBeside() throws IOException {
    var file = folder.resolve("balance.pdf");
    assertThat(new PdfWriter().write(REPORT, file)).isEqualTo(new Written.Done(file));
    assertThat(file).hasBinaryContent(new PdfWriter().bytes(REPORT));
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void replacesAnEarlierFile() throws IOException {
    var file = Files.writeString(folder.resolve("balance.csv"), "old");
    assertThat(new CsvWriter().write(REPORT, file)).isEqualTo(new Written.Done(file));
    assertThat(file).content().startsWith("table,heading,kind");
  }

  @Test
  void neverReplacesBooks() throws IOException {
    var books = Files.writeString(folder.resolve("coop.pdf"), "SQLite format 3\0 and so on");
    assertThat(new PdfWriter().write(REPORT, books)).isEqualTo(new Written.IsBooks(books));
    assertThat(books).content().startsWith("SQLite format 3");
    var named = folder.resolve("coop.meent");
    assertThat(new CsvWriter().write(REPORT, named)).isEqualTo(new Written.IsBooks(named));
    assertThat(named).doesNotExist();
  }

  @Test
  void refusesWhenTheFolderIsMissing() {
    var file = folder.resolve("none/balance.pdf");
    assertThat(new PdfWriter().write(REPORT, file)).isEqualTo(new Written.FolderMissing(file));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void refusesWhenTheFolderIsAFile() throws IOException {
    Files.writeString(folder.resolve("none"), "");
    var file = folder.resolve("none/balance.pdf");
    assertThat(new PdfWriter().write(REPORT, file)).isEqualTo(new Written.FolderMissing(file));
  }

  @Test
  void refusesWhenTheTargetIsAFolder() {
    assertThat(new PdfWriter().write(REPORT, folder)).isEqualTo(new Written.IsFolder(folder));
  }

  @Test
  void refusesWhereNothingMayBeWritten() {
    var file = Path.of("/proc/meent.pdf");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "assumption not met: no /proc here");
    assertThat(new PdfWriter().write(REPORT, file)).isEqualTo(new Written.NotAllowed(file));
  }

  @Test
  void leavesTheOldFileWhenWritingFails() throws IOException {
    var file = Files.writeString(folder.resolve("balance.pdf"), "old");
    var written =
        new Target(file)
            .fill(out -> {
              out.write('n');
              throw new IOException("No space left on device");
            });
    assertThat(written).isEqualTo(new Written.DiskFull(file));
    assertThat(file).hasContent("old");
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void everyRefusalSaysThePlaceAndTheNextStep() {
    var file = Path.of("there", "balance.pdf");
    var refusals =
        List.<Refusal>of(
            new Written.DiskFull(file),
            new Written.Failed(file, "broken pipe"),
            new Written.FolderMissing(file),
            new Written.IsFolder(file),
            new Written.NotAllowed(file));
    for (var language : Language.values()) {
      var texts = new Texts(language);
      for (var refusal : refusals) {
        assertThat(texts.refusal(refusal)).contains("balance.pdf").doesNotContain("{");
        assertThat(texts.next(refusal)).isNotBlank().doesNotContain("{");
      }
    }
  }

  private List<Path> inFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
