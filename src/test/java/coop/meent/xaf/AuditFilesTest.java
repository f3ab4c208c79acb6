package coop.meent.xaf;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.ExchangeRate;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// What stands in an audit file.
class AuditFilesTest {

  @TempDir private Path folder;
  private TestCooperative coop;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private XafFacts facts(Map<String, XafFacts.BookedBill> bills) {
    return new XafFacts(
        new XafFacts.Owner(
            "Coöperatie De Meent U.A.",
            Optional.of("12345678"),
            Optional.of("NL001234567B01"),
            Optional.of("Utrecht")),
        coop.work.clients(),
        coop.members.members(),
        coop.work.assignments().stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.number().full())),
        bills,
        Map.of(coop.account("10201"), "NL02ABNA0123456789"));
  }

  private Path written(XafVersion version, Map<String, XafFacts.BookedBill> bills) {
    var file = folder.resolve("2026-" + version.number() + ".xaf");
    var request = AuditFiles.Request.of(coop.book, 2026, version, TestCooperative.TODAY);
    var outcome =
        new AuditFiles(coop.store, _ -> facts(bills)).write(request, new Texts(Language.NL), file);
    assertThat(outcome).isEqualTo(new Written.Done(file));
    return file;
  }

  private Path written() {
    return written(XafVersion.V4_0, Map.of());
  }

  private void record(EntryDraft draft) {
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  private EntryDraft entry(String day, String text, Posting... lines) {
    return EntryDraft.of(coop.book, LocalDate.parse(day), text, List.of(lines));
  }

  private static String told(org.w3c.dom.Element line) {
    return XafParts.all(line, "vat").stream()
        .map(vat ->
            String.join(
                " ",
                XafParts.text(vat, "vatID"),
                XafParts.text(vat, "vatPerc"),
                XafParts.text(vat, "vatAmnt"),
                XafParts.text(vat, "vatAmntTp")))
        .collect(Collectors.joining(", "));
  }

  @Test
  void vatIsToldWithTheLinesItWasComputedOver() throws IOException, SAXException {
    record(
        entry(
            "2026-02-03",
            "Factuur",
            line("13011", "161.51"),
            line("80501", "-100.05").withVat("V21"),
            line("80501", "-33.43").withVat("V21"),
            line("16201", "-28.03").withVat("V21")));
    var lines = new XafParts(written()).all("trLine");
    assertThat(lines.stream().map(AuditFilesTest::told))
        .containsExactly("", "V21 21.000 21.01 C", "V21 21.000 7.02 C", "");
    assertThat(new XafParts(written()).all("vatCode"))
        .singleElement()
        .satisfies(code -> assertThat(XafParts.text(code, "vatToPayAccID")).isEqualTo("16201"));
  }

  @Test
  void whatIsShiftedToTheBuyerIsToldOnBothSides() throws IOException, SAXException {
    record(
        entry(
            "2026-02-03",
            "Dienst uit Ierland",
            line("46801", "100.00").withVat("PED"),
            line("16011", "-100.00"),
            line("16219", "21.00").withVat("PED"),
            line("16217", "-21.00").withVat("PED")));
    var parts = new XafParts(written());
    assertThat(told(parts.all("trLine").getFirst()))
        .contains("21.000 21.00 D")
        .contains("21.000 21.00 C");
    assertThat(XafParts.text(parts.all("journal").getFirst(), "jrnTp")).isEqualTo("P");
  }

  @Test
  void whatWasPaidInAnotherCurrencyIsToldBesideTheEuros() throws IOException, SAXException {
    var rate =
        new ExchangeRate("USD", new BigDecimal("1.0834"), LocalDate.parse("2026-02-03"), "ECB");
    record(
        entry(
            "2026-02-03",
            "Licentie",
            line("46801", "92.30").withOriginal(new Original(Money.parse("100.00"), rate)),
            line("16011", "-92.30").withOriginal(new Original(Money.parse("-100.00"), rate))));
    for (var version : XafVersion.values()) {
      var lines = new XafParts(written(version, Map.of())).all("trLine");
      assertThat(lines.stream().map(one -> XafParts.text(one, "curCode")))
          .containsExactly("USD", "USD");
      assertThat(lines.stream().map(one -> XafParts.text(one, "curAmnt")))
          .containsExactly("100.00", "100.00");
    }
    XafParts.requireValid32(folder.resolve("2026-3.2.xaf"));
  }

  @Test
  void whatTheBookStartedWithIsOpeningBalanceAndNoTransaction() throws IOException, SAXException {
    record(
        entry("2026-01-01", "Begin", line("10201", "500.00"), line("05253", "-500.00"))
            .withKind(EntryKind.OPENING));
    record(entry("2026-03-01", "Koffie", line("46801", "12.00"), line("10201", "-12.00")));
    var parts = new XafParts(written());
    assertThat(parts.all("obLine")).hasSize(2);
    assertThat(parts.all("transaction")).hasSize(1);
    assertThat(parts.balances()).containsEntry("10201", Money.parse("488.00"));
  }

  @Test
  void relationsAreNamedWithWhatStoodOpen() throws IOException, SAXException {
    var client = coop.work.addClient("Waterschap Zuid", Optional.empty());
    var about = Dimensions.NONE.withClient(client.id());
    record(
        entry(
            "2025-12-20",
            "Oud",
            line("13011", "50.00").with(about),
            line("80501", "-50.00").with(about)));
    record(
        entry(
            "2026-01-20",
            "Nieuw",
            line("13011", "70.00").with(about),
            line("80501", "-70.00").with(about)));
    var bill =
        new XafFacts.BookedBill(
            "S-1",
            "Drukkerij",
            Optional.empty(),
            Optional.of("BE0123456789"),
            Optional.empty(),
            Optional.of("F-77"));
    record(
        entry("2026-02-01", "Drukwerk", line("46801", "30.00"), line("16011", "-30.00"))
            .withDocument("I-1"));
    var parts = new XafParts(written(XafVersion.V4_0, Map.of("I-1", bill)));
    var relations = parts.all("customerSupplier");
    assertThat(relations.stream().map(one -> XafParts.text(one, "custSupName")))
        .contains("Waterschap Zuid", "Drukkerij");
    var first = relations.getFirst();
    assertThat(XafParts.text(first, "opBalDesc")).isEqualTo("50.00");
    assertThat(XafParts.text(first, "clBalDesc")).isEqualTo("120.00");
    assertThat(XafParts.text(first, "clBalTp")).isEqualTo("D");
    var supplier = relations.getLast();
    assertThat(XafParts.text(supplier, "taxRegistrationCountry")).isEqualTo("BE");
    var bought =
        parts.all("trLine").stream()
            .filter(one -> XafParts.text(one, "accID").equals("16011"))
            .toList();
    assertThat(bought)
        .singleElement()
        .satisfies(one -> {
          assertThat(XafParts.text(one, "custSupID")).isEqualTo("S-1");
          assertThat(XafParts.text(one, "invRef")).isEqualTo("F-77");
        });
  }

  @Test
  void aCodeOfTheReferenceChartStandsOnce() throws IOException, SAXException {
    var codes =
        new XafParts(written())
            .all("RGScode").stream().map(org.w3c.dom.Element::getTextContent).toList();
    assertThat(codes).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void namesOfAnyLengthFit() throws IOException, SAXException {
    var long50 = "Ś".repeat(80);
    var client = coop.work.addClient(long50, Optional.empty());
    var about = Dimensions.NONE.withClient(client.id());
    record(
        entry(
                "2026-01-20",
                "🧑‍🌾".repeat(200),
                line("13011", "70.00").with(about),
                line("80501", "-70.00"))
            .withDocument("d".repeat(200)));
    for (var version : XafVersion.values())
      assertThat(new XafReader(written(version, Map.of())).read().findings()).isEmpty();
    XafParts.requireValid32(written(XafVersion.V3_2, Map.of()));
  }

  @Test
  void aYearWithoutEntriesIsAFileToo() throws IOException, SAXException {
    for (var version : XafVersion.values()) {
      var read = new XafReader(written(version, Map.of())).read();
      assertThat(read.findings()).isEmpty();
      assertThat(read.lines()).isZero();
      assertThat(read.year()).isEqualTo("2026");
    }
    XafParts.requireValid32(written(XafVersion.V3_2, Map.of()));
  }

  @Test
  void aMissingFolderIsSaidAndNothingIsWritten() throws IOException {
    var file = folder.resolve("gone/2026.xaf");
    var request = AuditFiles.Request.of(coop.book, 2026, XafVersion.V4_0, TestCooperative.TODAY);
    assertThat(
            new AuditFiles(coop.store, _ -> facts(Map.of()))
                .write(request, new Texts(Language.EN), file))
        .isEqualTo(new Written.FolderMissing(file));
    try (var files = Files.list(folder)) {
      assertThat(files.filter(one -> one.toString().endsWith(".xaf"))).isEmpty();
    }
  }

  @Test
  void balancesAreThoseOfTheBooks() throws IOException, SAXException {
    record(entry("2025-05-01", "Oud jaar", line("46801", "20.00"), line("10201", "-20.00")));
    record(entry("2026-05-01", "Koffie", line("46801", "12.00"), line("10201", "-12.00")));
    var trial = coop.statements.trialBalance(coop.book, FiscalPeriod.year(2026), Dimensions.NONE);
    var ours =
        trial.lines().stream()
            .filter(one -> !one.closing().isZero())
            .collect(Collectors.toMap(one -> one.account().number(), one -> one.closing()));
    assertThat(new XafParts(written()).balances()).isEqualTo(new java.util.TreeMap<>(ours));
  }
}
