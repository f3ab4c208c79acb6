package coop.meent.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.store.Space;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are kept with something.
class ReceiptServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;
  private TestCooperative coop;
  private ReceiptService receipts;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    receipts = new ReceiptService(coop.store, TestCooperative.CLOCK);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private Receipt kept(UUID about, ReceiptFile file, boolean isImmovable) {
    return coop.store.write(
        "test", tx -> receipts.attach(tx, Space.OFFICE, about, file, DAY, isImmovable));
  }

  private static ReceiptFile pdf(byte[] rest) {
    var bytes = new byte[rest.length + 8];
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
    System.arraycopy(rest, 0, bytes, 8, rest.length);
    return ReceiptFile.of("scan.pdf", bytes);
  }

  @Test
  void aFileOfSeveralPiecesComesOutAsItWentIn() {
    var bytes = new byte[9_000_000];
    new Seeded(TestSeed.print("receipts")).nextBytes(bytes);
    var file = pdf(bytes);
    var receipt = kept(new UUID(1, 1), file, false);
    assertThat(receipts.open(receipt)).isEqualTo(file.bytes());
    assertThat(new ReceiptAudit(coop.store).first()).isEmpty();
  }

  @Test
  void oneFileIsKeptOnceHoweverManyThingsItBelongsTo() {
    var file = pdf(new byte[10]);
    kept(new UUID(1, 1), file, false);
    kept(new UUID(1, 1), file, false);
    kept(new UUID(1, 2), file, false);
    assertThat(receipts.same(file.content())).hasSize(2);
    assertThat(receipts.of(new UUID(1, 1))).hasSize(1);
  }

  @Test
  void theLawSaysHowLong() {
    assertThat(kept(new UUID(1, 1), pdf(new byte[1]), false).keepUntil()).isEqualTo("2033-12-31");
    assertThat(kept(new UUID(1, 2), pdf(new byte[2]), true).keepUntil()).isEqualTo("2036-12-31");
    assertThat(new Retention().terms())
        .allMatch(term -> !term.source().isBlank() && !term.status().isBlank());
  }

  @Test
  void whatThisLaptopHasNotIsSaidAndCanBeSupplied() {
    var file = pdf(new byte[10]);
    var receipt = kept(new UUID(1, 1), file, false);
    coop.store.write(
        "test",
        tx -> {
          new Contents().remove(tx, file.content());
          return true;
        });
    assertThat(receipts.of(new UUID(1, 1)).getFirst().isHere()).isFalse();
    assertThat(new ReceiptAudit(coop.store).first().orElseThrow().state())
        .isEqualTo(ReceiptAudit.State.MISSING);
    assertThatThrownBy(() -> receipts.open(receipt)).isInstanceOf(RefusedException.class);
    assertThat(receipts.supply(file)).isTrue();
    assertThat(receipts.open(receipt)).isEqualTo(file.bytes());
    assertThat(receipts.supply(pdf(new byte[11]))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, PDF",
    "ffd8ffe000104a46, JPEG",
    "89504e470d0a1a0a, PNG",
    "0000001866747970686569630000, HEIC",
    "3c3f786d6c2076657273696f6e, XML",
    "efbbbf3c3f786d6c2076657273, XML",
    "3c68746d6c3e, ",
    "4d5a9000, "
  })
  void whatAFileIsShowsInItsContents(String hex, MediaType type) {
    assertThat(MediaType.of(java.util.HexFormat.of().parseHex(hex)).orElse(null)).isEqualTo(type);
  }
}
