package coop.meent.split;

import static coop.meent.split.TeamLaptop.done;
import static coop.meent.split.TeamLaptop.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.document.PdfAttachments;
import coop.meent.document.PdfWriter;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.InvoiceKind;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.RuleSets;
import coop.meent.einvoice.UblFile;
import coop.meent.member.Cooperative;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Self-billed invoices as files for programs, judged by the official rules.
class SelfBillFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  private final RuleSets rules = new RuleSets();

  @TempDir private Path folder;
  private VaultOffice office;
  private TeamLaptop laptop;
  private MemberId noor;
  private MemberId ilse;

  @BeforeEach
  void team() throws IOException {
    office = new VaultOffice(folder);
    laptop = new TeamLaptop(office.bas, office.clock, 5);
    noor = office.add("Noor de Wit");
    ilse = office.add("Ilse Bos");
    laptop.agrees(noor, LocalDate.of(2025, 1, 1), false);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void fillIn() {
    var members = laptop.services.members();
    var known = members.cooperative().orElseThrow();
    members.putCooperative(
        new Cooperative(
            known.name(),
            known.liability(),
            Optional.of("Zutphen"),
            Optional.of("90000001"),
            Optional.of("NL000099998B57"),
            known.founded(),
            known.language()));
  }

  private List<SelfBill> billed(Map<MemberId, String> hours) {
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var split = done(laptop.team.splits().split(draft(billed, "7.5", hours)));
    return done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
  }

  private SelfBillService.Standing standing(SelfBill bill) {
    return laptop.team.bills().bill(bill.id()).orElseThrow();
  }

  private void passes(SelfBillService.Standing standing, Profile profile) {
    var files = laptop.team.files();
    assertThat(files.findings(standing, profile)).isEmpty();
    var xml = files.ubl(standing, profile);
    assertThat(rules.errors(xml, profile))
        .as(() -> profile + "\n" + new String(xml, StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void an_invoice_and_its_credit_note_keep_the_rules_of_the_country_and_of_the_network() {
    fillIn();
    var bill = billed(Map.of(noor, "10")).getFirst();
    var credit = done(laptop.team.bills().credit(bill.id(), DAY, "Te veel uren"));
    for (var one : List.of(standing(bill), standing(credit)))
      for (var profile : List.of(Profile.EN16931, Profile.NLCIUS, Profile.PEPPOL_SELF_BILLING))
        passes(one, profile);
    var read = UblFile.read(laptop.team.files().ubl(standing(bill), Profile.NLCIUS), "own.xml");
    assertThat(read.invoice().kind()).isEqualTo(InvoiceKind.SELF_BILLED_INVOICE);
    assertThat(read.invoice().number()).isEqualTo("ZF-2-2026-0001");
    assertThat(read.invoice().totals().gross()).isEqualTo(bill.gross());
    assertThat(read.invoice().supplier().name()).isEqualTo("Noor de Wit");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void without_vat_in_the_small_business_scheme_too() {
    fillIn();
    done(
        laptop
            .team
            .agreements()
            .agree(ilse, LocalDate.of(2025, 1, 1), Optional.empty(), Optional.empty()));
    done(
        laptop
            .team
            .agreements()
            .tell(
                new BillingDetails(
                    new java.util.UUID(0, 0),
                    ilse,
                    LocalDate.of(2025, 1, 1),
                    true,
                    Optional.of("NL000099998B57"),
                    Optional.of("90000001"),
                    "Dorpsstraat 1",
                    "7201 AA",
                    "Zutphen",
                    "NL")));
    var bills = billed(Map.of(noor, "10", ilse, "5.5"));
    for (var bill : bills) {
      passes(standing(bill), Profile.NLCIUS);
      passes(standing(bill), Profile.PEPPOL_SELF_BILLING);
    }
  }

  @Test
  void the_paper_holds_the_file() throws IOException {
    fillIn();
    var one = standing(billed(Map.of(noor, "10")).getFirst());
    var report = laptop.team.papers().bill(one).apply(Language.NL);
    var pdf = new PdfWriter().bytes(report, laptop.team.files().attached(one));
    Files.write(folder.resolve("bill.pdf"), pdf);
    assertThat(PdfAttachments.of(pdf, 1 << 20)).hasSize(1);
    assertThat(report.toString()).contains("Houtmarkt 12").contains("7201 KL");
  }

  @Test
  void what_lacks_is_named_and_nothing_is_put_in_the_paper() {
    var one = standing(billed(Map.of(noor, "10")).getFirst());
    assertThat(laptop.team.files().findings(one, Profile.NLCIUS))
        .isNotEmpty()
        .allMatch(InvoiceFinding::blocks);
    assertThat(laptop.team.files().attached(one)).isEmpty();
  }
}
