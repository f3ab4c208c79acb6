package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Random invoices, credit notes and self-billed ones under EN 16931, Peppol BIS Billing 3, Peppol
/// Self-Billing and SI-UBL 2.0.
class EInvoiceRulesTest {

  private static final int USUAL = 300;

  private final RuleSets rules = new RuleSets();

  @Test
  void whatWeWriteKeepsEveryRuleAndReadsBackAlike() {
    long seed = TestSeed.print("whatWeWriteKeepsEveryRuleAndReadsBackAlike");
    int invoices = Integer.getInteger("seeds", USUAL);
    for (int i = 0; i < invoices; i++) judge(seed + i);
  }

  private void judge(long seed) {
    var random = new RandomInvoice(seed);
    var invoice = random.next();
    var profile = random.profile(invoice.kind());
    assertThat(Precheck.of(invoice, profile))
        .as("%s -Dseed=%s", profile, seed)
        .noneMatch(InvoiceFinding::blocks);
    var xml = new UblWriter(profile, Language.NL).bytes(invoice);
    assertThat(rules.errors(xml, profile))
        .as(() -> "%s -Dseed=%s%n%s".formatted(profile, seed, text(xml)))
        .isEmpty();
    var read = UblFile.read(xml, "own.xml");
    assertThat(read.faults()).as("-Dseed=%s", seed).isEmpty();
    assertThat(read.unread()).as("-Dseed=%s", seed).isEmpty();
    assertThat(read.stated()).as("-Dseed=%s", seed).isEqualTo(invoice.totals());
    assertThat(read.invoice().totals()).as("-Dseed=%s", seed).isEqualTo(invoice.totals());
    assertThat(text(new UblWriter(profile, Language.NL).bytes(read.invoice())))
        .as("%s -Dseed=%s", profile, seed)
        .isEqualTo(text(xml));
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }
}
