package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatCodesTest {

  private final VatCodes codes = new VatCodes();
  private final VatRates rates = new VatRates();

  @TempDir private Path folder;

  @Test
  void aRateHoldsFromItsDayUntilTheNext() {
    assertThat(rates.on(LocalDate.of(2018, 12, 31), Tariff.REDUCED)).contains(Rate.percent("6"));
    assertThat(rates.on(LocalDate.of(2019, 1, 1), Tariff.REDUCED)).contains(Rate.percent("9"));
    assertThat(rates.on(LocalDate.of(2012, 9, 30), Tariff.STANDARD)).contains(Rate.percent("19"));
    assertThat(rates.on(TestCooperative.TODAY, Tariff.STANDARD)).contains(Rate.percent("21"));
    assertThat(rates.on(TestCooperative.TODAY, Tariff.OTHER)).isEmpty();
    assertThat(rates.on(LocalDate.of(1950, 1, 1), Tariff.STANDARD)).isEmpty();
  }

  @Test
  void everyRateNamesItsSource() {
    assertThat(rates.all()).allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
  }

  @Test
  void theTableIsTheAgreedOne() throws IOException {
    var shared = shared().resolve("vat-codes.tsv");
    boolean isThere = Files.exists(shared);
    if (!isThere) System.out.println("assumption not met: no " + shared);
    assumeTrue(isThere);
    var agreed = Files.readAllLines(shared).stream().skip(1).map(line -> line.split("\t", -1));
    assertThat(codes.all())
        .extracting(VatCode::code, VatCode::dutchName, code -> tariffs(code.tariffs()))
        .containsExactlyElementsOf(
            agreed
                .map(cells -> org.assertj.core.groups.Tuple.tuple(cells[0], cells[2], cells[4]))
                .toList());
  }

  private static Path shared() {
    var given =
        Optional.ofNullable(System.getProperty("meent.shared", System.getenv("MEENT_SHARED")));
    if (given.isPresent()) return Path.of(given.get());
    var here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolveSibling("shared"))) return at.resolveSibling("shared");
    }
    return here.resolveSibling("shared");
  }

  private static String tariffs(List<Tariff> tariffs) {
    return String.join(
        "/",
        tariffs.stream()
            .map(tariff ->
                switch (tariff) {
                  case STANDARD -> "21";
                  case REDUCED -> "9";
                  case OTHER -> "set";
                  case ZERO -> "0";
                })
            .toList());
  }

  @Test
  void theTreatmentFollowsFromTheAccounts() {
    assertThat(treatment("V21")).isEqualTo(Treatment.APART);
    assertThat(treatment("VED")).isEqualTo(Treatment.NONE);
    assertThat(treatment("P9")).isEqualTo(Treatment.APART);
    assertThat(treatment("PNA")).isEqualTo(Treatment.LOST);
    assertThat(treatment("PPR")).isEqualTo(Treatment.SHARED);
    assertThat(treatment("PVB")).isEqualTo(Treatment.REVERSED);
    assertThat(treatment("VPR")).isEqualTo(Treatment.OWED);
  }

  private Treatment treatment(String code) {
    return codes.find(code).orElseThrow().treatment();
  }

  @Test
  void aBookOffersWhatItCanCompute() {
    try (var coop = new TestCooperative(folder)) {
      var offered =
          codes.usable(coop.ledger.accounts(coop.book), TestCooperative.TODAY).stream()
              .map(VatTerms::key)
              .toList();
      assertThat(offered).contains("V21", "V9", "VED", "P21", "PED", "PED9", "PNA", "PNA9", "P0");
      assertThat(offered)
          .as("needs a rate set by hand, a share, an account of a member's book")
          .doesNotContain("VX", "PPR", "VPR");
      assertThat(offered).doesNotHaveDuplicates();
    }
  }

  @Test
  void aCodeWhoseAccountTheBookLacksIsNotOffered() {
    try (var coop = new TestCooperative(folder)) {
      var accounts =
          coop.ledger.accounts(coop.book).stream()
              .filter(account -> !account.rgs().equals(Optional.of("BSchBepBoo")))
              .toList();
      assertThat(codes.usable(accounts, TestCooperative.TODAY))
          .extracting(VatTerms::key)
          .contains("V21")
          .doesNotContain("P21", "PED");
    }
  }

  @Test
  void theNameSaysHowMuchItIsOnThatDay() {
    try (var coop = new TestCooperative(folder)) {
      var accounts = coop.ledger.accounts(coop.book);
      assertThat(codes.usable(accounts, TestCooperative.TODAY))
          .extracting(terms -> terms.name(Language.NL))
          .contains("P21 Inkoop hoog 21 %", "PED9 Dienst uit EU 9 %", "V0 0% binnenland");
      assertThat(codes.usable(accounts, LocalDate.of(2018, 5, 1)))
          .extracting(terms -> terms.name(Language.EN))
          .contains("V9 Reduced rate 6 %", "PED6 Service from the EU 6 %");
    }
  }
}
