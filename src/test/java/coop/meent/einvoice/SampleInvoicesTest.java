package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;

/// The 29 whole invoices and credit notes of the European and Peppol test sets, by other hands.
class SampleInvoicesTest {

  private static final int SAMPLES = 29;

  private static List<Path> samples() throws IOException {
    try (var files = Files.list(SampleInvoices.folder())) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  @Test
  void everyOneIsReadWithWhatIsToBePaid() throws Exception {
    Map<String, String> wrong = new TreeMap<>();
    for (var sample : samples()) {
      var received = new UblFile(sample).read();
      var expected = Money.parse(xpath(sample, "PayableAmount"));
      var currency = xpath(sample, "DocumentCurrencyCode");
      if (!received.stated().payable().equals(expected)
          || !received.invoice().currency().equals(currency)
          || !received.invoice().totals().payable().equals(expected))
        wrong.put(sample.getFileName().toString(), received.stated() + " for " + expected);
    }
    assertThat(wrong).isEmpty();
    assertThat(samples()).hasSize(SAMPLES);
  }

  /// They are right by the official rules; that we keep books in euros is all that is against them.
  @Test
  void nothingIsHeldAgainstThemButTheirCurrency() throws IOException {
    Map<String, Object> wrong = new TreeMap<>();
    for (var sample : samples()) {
      var received = new UblFile(sample).read();
      var others =
          received.faults().stream()
              .filter(fault -> !(fault instanceof UblFault.OtherCurrency))
              .toList();
      boolean isForeign = !received.invoice().currency().equals("EUR");
      if (!others.isEmpty() || isForeign != !received.faults().isEmpty())
        wrong.put(sample.getFileName().toString(), received.faults());
    }
    assertThat(wrong).isEmpty();
  }

  /// As they stand, by the rules that they say they keep; and as we would write them, by every rule
  /// set, where the rule set itself is asked first.
  @Test
  void thePrecheckIsNeverStricterThanTheRuleSets() throws IOException {
    var rules = new RuleSets();
    List<String> stricter = new ArrayList<>();
    for (var sample : samples()) {
      var received = new UblFile(sample).read();
      var name = sample.getFileName().toString();
      Precheck.of(received.invoice(), received.rules()).stream()
          .filter(finding -> finding.basis() == InvoiceFinding.Basis.RULES)
          .forEach(finding -> stricter.add(name + " as it stands: " + finding));
      for (var profile : Profile.values()) {
        if (!profile.takes(received.invoice().kind())) continue;
        var errors =
            rules.errors(new UblWriter(profile, Language.EN).bytes(received.invoice()), profile);
        if (!errors.isEmpty()) continue;
        Precheck.of(received.invoice(), profile).stream()
            .filter(finding -> finding.basis() == InvoiceFinding.Basis.RULES)
            .forEach(finding -> stricter.add(name + " by " + profile + ": " + finding));
      }
    }
    assertThat(stricter).isEmpty();
  }

  private static String xpath(Path file, String element) throws Exception {
    var document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    return XPathFactory.newDefaultInstance()
        .newXPath()
        .evaluate("//*[name()='cbc:" + element + "' or name()='" + element + "']", document);
  }
}
