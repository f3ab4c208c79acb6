package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.ledger.Dimensions;
import coop.meent.xaf.AuditFiles;
import coop.meent.xaf.XafFacts;
import coop.meent.xaf.XafFinding;
import coop.meent.xaf.XafParts;
import coop.meent.xaf.XafReader;
import coop.meent.xaf.XafVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// Whatever was booked, the audit file of each year is as the standard has it and has our balances.
class AuditFileAgreesTest {

  @TempDir Path folder;

  @Test
  void anyBookGivesASoundFileWithItsBalances() throws IOException, SAXException {
    var random = new Seeded(TestSeed.print("AuditFileAgreesTest"));
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, random).fill(300);
      for (int year = 2024; year <= 2026; year++)
        for (var version : XafVersion.values()) {
          var file = written(coop, year, version);
          assertThat(new XafReader(file).read().findings()).noneMatch(XafFinding::isWrong);
          assertThat(new XafParts(file).balances()).isEqualTo(balances(coop, year));
          if (version == XafVersion.V3_2) XafParts.requireValid32(file);
        }
    }
  }

  private Path written(TestCooperative coop, int year, XafVersion version) {
    var file = folder.resolve(year + "-" + version.number() + ".xaf");
    var request = AuditFiles.Request.of(coop.book, year, version, LocalDate.of(2027, 1, 4));
    var outcome =
        new AuditFiles(
                coop.store,
                _ ->
                    new XafFacts(
                        new XafFacts.Owner(
                            "De Meent", Optional.empty(), Optional.empty(), Optional.empty()),
                        coop.work.clients(),
                        coop.members.members(),
                        Map.of(),
                        Map.of(),
                        Map.of()))
            .write(request, new Texts(Language.NL), file);
    assertThat(outcome).isEqualTo(new Written.Done(file));
    return file;
  }

  private static Map<String, Money> balances(TestCooperative coop, int year) {
    Map<String, Money> balances = new TreeMap<>();
    coop.statements
        .trialBalance(coop.book, FiscalPeriod.year(year), Dimensions.NONE)
        .lines()
        .forEach(line -> balances.put(line.account().number(), line.closing()));
    balances.values().removeIf(Money::isZero);
    return balances;
  }
}
