package coop.meent.bank;

import static coop.meent.bank.Camt.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.TestSeed;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file is shows in its bytes; what cannot be a statement is refused by name.
class StatementFileTest {

  @TempDir Path folder;

  @Test
  void theNameOfAFileSaysNothing() throws IOException {
    var file = write("holiday.jpg", Camt.file(entry("1.00", "CRDT", "")));
    assertThat(new StatementFile(file).read()).hasSize(1);
  }

  @Test
  void aZipHoldsSeveralStatementsAndOtherThings() throws IOException {
    var file = folder.resolve("statements");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "2026-03.xml", Camt.file(entry("1.00", "CRDT", "")));
      put(zip, "read me.txt", "Hello");
      put(zip, "more/2026-04.camt", Camt.file(entry("2.00", "CRDT", "")));
      put(zip, "empty.xml", "");
      zip.putNextEntry(new ZipEntry("folder/"));
    }
    assertThat(new StatementFile(file).read())
        .extracting(Statement::total)
        .containsExactly(Money.parse("1.00"), Money.parse("2.00"));
  }

  @Test
  void aPartThatIsRefusedRefusesTheZipAndIsNamed() throws IOException {
    var file = folder.resolve("march.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "good.xml", Camt.file(entry("1.00", "CRDT", "")));
      put(zip, "bad.xml", Camt.file(entry("1.005", "CRDT", "")));
    }
    assertThat(refused(file)).isInstanceOf(StatementRefusal.TooManyDecimals.class);
    assertThat(refused(file).file()).isEqualTo("march.zip › bad.xml");
  }

  @Test
  void aZipWithoutXml() throws IOException {
    var file = folder.resolve("photos.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "a.txt", "Hello");
    }
    assertThat(refused(file)).isEqualTo(new StatementRefusal.ZipWithoutStatement("photos.zip"));
  }

  @Test
  void aZipThatBreaksOff() throws IOException {
    var whole = folder.resolve("whole.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(whole))) {
      put(zip, "a.xml", Camt.file(entry("1.00", "CRDT", "")));
    }
    var bytes = Files.readAllBytes(whole);
    for (int length : new int[] {4, 30, bytes.length / 2, bytes.length - 1}) {
      var file = folder.resolve("part.zip");
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(refused(file)).isEqualTo(new StatementRefusal.DamagedZip("part.zip"));
    }
  }

  /// 40 MB of spaces pack into 40 kB: about a thousand to one, as no statement does.
  @Test
  void aZipBomb() throws IOException {
    var file = folder.resolve("bomb.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a.xml"));
      zip.write("<Document>".getBytes(StandardCharsets.UTF_8));
      var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 40; i++) zip.write(spaces);
    }
    assertThat(refused(file)).isEqualTo(new StatementRefusal.TooLarge("bomb.zip › a.xml", ""));
  }

  /// The directory of the zip claims that the part is small; what comes out is counted.
  @Test
  void aZipThatLiesAboutItsSize() throws IOException {
    var file = folder.resolve("liar.zip");
    var body = new byte[20 << 20];
    Arrays.fill(body, (byte) ' ');
    System.arraycopy("<a>".getBytes(StandardCharsets.UTF_8), 0, body, 0, 3);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a.xml"));
      zip.write(body);
    }
    var bytes = Files.readAllBytes(file);
    int directory = find(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 24] = 100;
    for (int i = 25; i < 28; i++) bytes[directory + i] = 0;
    Files.write(file, bytes);
    assertThat(refused(file))
        .isInstanceOfAny(StatementRefusal.TooLarge.class, StatementRefusal.DamagedZip.class);
  }

  @ParameterizedTest
  @CsvSource({"'%PDF-1.7 ...', PDF", "'SQLite format 3\0', SQLITE"})
  void otherKindsAreCalledByTheirName(String content, String kind) throws IOException {
    assertThat(refused(write("x.xml", content)))
        .isEqualTo(new StatementRefusal.OtherFormat("x.xml", kind));
  }

  @Test
  void whatIsNoStatementAtAll() throws IOException {
    assertThat(refused(write("x.xml", "\"Datum\";\"Bedrag\"\n")))
        .isEqualTo(new StatementRefusal.UnknownColumns("x.xml", "\"Datum\";\"Bedrag\""));
    assertThat(refused(write("x.xml", "   \n"))).isEqualTo(new StatementRefusal.NotXml("x.xml"));
    assertThat(refused(write("x.xml", "\1\2\0\3"))).isEqualTo(new StatementRefusal.NotXml("x.xml"));
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refused(write("x.xml", ""))).isEqualTo(new StatementRefusal.Empty("x.xml"));
  }

  @Test
  void aFileThatIsNotThereAFolderAndOneThatMayNotBeRead() throws IOException {
    assertThat(refused(folder.resolve("x.xml"))).isEqualTo(new StatementRefusal.NotFound("x.xml"));
    var inner = Files.createDirectory(folder.resolve("statements"));
    assertThat(refused(inner)).isEqualTo(new StatementRefusal.AFolder("statements"));
  }

  @Test
  void noiseIsRefusedAndNeverBreaksTheReader() throws IOException {
    long seed = TestSeed.print("noise");
    var random = new Seeded(seed);
    var good = Camt.file(entry("1.00", "CRDT", "")).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      var bytes = good.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      var file = folder.resolve("noise.xml");
      Files.write(file, bytes);
      var thrown = catchThrowable(() -> new StatementFile(file).read());
      if (thrown != null) assertThat(thrown).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void aHundredThousandLinesStreamThrough() throws IOException {
    var file = folder.resolve("large.xml");
    var entry =
        entry(
            "1.00",
            "CRDT",
            "<NtryDtls><TxDtls><Refs><EndToEndId>E</EndToEndId></Refs><RltdPties><Dbtr><Nm>A</Nm>"
                + "</Dbtr></RltdPties></TxDtls></NtryDtls>");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      var parts = Camt.file("@").split("@");
      out.write(parts[0].getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100_000; i++) out.write(entry.getBytes(StandardCharsets.UTF_8));
      out.write(parts[1].getBytes(StandardCharsets.UTF_8));
    }
    var statement = new StatementFile(file).read().getFirst();
    assertThat(statement.lines()).hasSize(100_000);
    assertThat(statement.total()).isEqualTo(Money.parse("100000.00"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static int find(byte[] bytes, byte[] mark) {
    for (int i = 0; i < bytes.length - mark.length; i++) {
      if (List.of(bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3])
          .equals(List.of(mark[0], mark[1], mark[2], mark[3]))) return i;
    }
    throw new IllegalArgumentException("no such mark");
  }

  private static StatementRefusal refused(Path file) {
    var thrown = catchThrowableOfType(RefusedException.class, () -> new StatementFile(file).read());
    assertThat(thrown).as("not refused").isNotNull();
    return (StatementRefusal) thrown.refusal();
  }
}
