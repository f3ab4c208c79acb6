package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The square as another program's scanner reads it.
class EpcQrTest {

  private static final String IBAN = "NL91ABNA0417164300";

  @Test
  void sayInLinesWhatTheGuidelineAsks() {
    assertThat(ready("Coöperatie De Meent U.A.", "12.34", "2026-0001 & café").content())
        .isEqualTo(
            """
            BCD
            002
            1
            SCT

            Cooperatie De Meent U.A.
            NL91ABNA0417164300
            EUR12.34


            2026-0001 + cafe\
            """);
  }

  @Test
  void aReferenceThatBanksKnowGoesWhereTheyLookForIt() {
    assertThat(ready("De Meent", "1.00", "rf31 2026 0001").content())
        .endsWith("EUR1.00\n\nRF3120260001");
    assertThat(ready("De Meent", "1.00", "RF32 2026 0001").content())
        .as("mistyped: told as a text")
        .endsWith("EUR1.00\n\n\nRF32 2026 0001");
  }

  @Test
  void aScannerReadsItBack() throws Exception {
    long seed = TestSeed.print("aScannerReadsItBack");
    var random = new Seeded(seed);
    for (int i = 0; i < 100; i++) {
      var name = text(random, 1 + random.nextInt(90));
      var amount = Money.ofCents(1 + Math.floorMod(random.nextLong(), 99_999_999_999L));
      var qr = ready(name, amount.toString(), text(random, random.nextInt(200)));
      assertThat(qr.content().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(331);
      assertThat(scanned(qr)).isEqualTo(qr.content());
    }
  }

  @Test
  void theLongestStillFits() throws Exception {
    var qr = ready("W".repeat(200), "999999999.99", "x".repeat(400));
    assertThat(qr.name()).hasSize(70);
    assertThat(qr.text()).hasSize(140);
    assertThat(scanned(qr)).isEqualTo(qr.content());
    assertThat(qr.matrix().size()).isLessThanOrEqualTo(17 + 4 * 13);
  }

  @Test
  void whatNoBankTakesIsRefused() {
    assertThat(EpcQr.of("De Meent", "NL91ABNA0417164301", Money.parse("1.00"), ""))
        .isEqualTo(new QrOutcome.BadIban("NL91ABNA0417164301"));
    assertThat(EpcQr.of("De Meent", IBAN, Money.ZERO, ""))
        .isEqualTo(new QrOutcome.AmountOutOfRange(Money.ZERO));
    assertThat(EpcQr.of("De Meent", IBAN, Money.parse("1000000000.00"), ""))
        .isInstanceOf(QrOutcome.AmountOutOfRange.class);
    assertThat(EpcQr.of(" ", IBAN, Money.parse("1.00"), "")).isEqualTo(new QrOutcome.NoName());
  }

  @Test
  void anInvoiceAsksForWhatIsToBePaidAndACreditNoteForNothing() {
    var random = new RandomInvoice(1);
    int asked = 0;
    for (int i = 0; i < 50; i++) {
      var invoice = random.next();
      var outcome = EpcQr.of(invoice);
      boolean isOwed = !invoice.kind().isCredit() && invoice.totals().payable().isPositive();
      if (!isOwed) {
        assertThat(outcome).isEqualTo(new QrOutcome.NothingToPay());
      } else if (outcome instanceof QrOutcome.Ready(var qr)) {
        asked++;
        assertThat(qr.amount()).isEqualTo(invoice.totals().payable());
        assertThat(qr.reference()).isEqualTo("RF3120260001");
      }
    }
    assertThat(asked).isPositive();
  }

  @Test
  void thePathDrawsTheSameSquares() {
    var matrix = ready("De Meent", "1.00", "x").matrix();
    var drawn = new boolean[matrix.size()][matrix.size()];
    for (var run : matrix.path().substring(1).split("M")) {
      var numbers = run.split("[^0-9]+");
      for (int i = 0; i < Integer.parseInt(numbers[2]); i++)
        drawn[Integer.parseInt(numbers[1])][Integer.parseInt(numbers[0]) + i] = true;
    }
    for (int y = 0; y < matrix.size(); y++) {
      for (int x = 0; x < matrix.size(); x++)
        assertThat(drawn[y][x]).isEqualTo(matrix.isDark(x, y));
    }
  }

  private static EpcQr ready(String name, String amount, String toTell) {
    return ((QrOutcome.Ready) EpcQr.of(name, IBAN, Money.parse(amount), toTell)).qr();
  }

  private static String text(Seeded random, int length) {
    var text = new StringBuilder("a");
    for (int i = 0; i < length; i++)
      text.appendCodePoint(
          random.chance(70) ? ' ' + random.nextInt(95) : 0xA1 + random.nextInt(0x300));
    return text.toString();
  }

  private static String scanned(EpcQr qr) throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(qr.matrix().png(4)));
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    return new QRCodeReader()
        .decode(
            bitmap,
            Map.of(DecodeHintType.CHARACTER_SET, "UTF-8", DecodeHintType.PURE_BARCODE, true))
        .getText();
  }
}
