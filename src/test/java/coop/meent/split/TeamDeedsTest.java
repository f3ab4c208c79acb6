package coop.meent.split;

import static coop.meent.split.TeamLaptop.done;
import static coop.meent.split.TeamLaptop.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.document.PdfWriter;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What divides, invoices, credits and releases, and what is refused, at one laptop without a
/// vault.
class TeamDeedsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final LocalDate EARLY = LocalDate.of(2025, 1, 1);

  @TempDir private Path folder;
  private VaultOffice office;
  private TeamLaptop laptop;
  private MemberId bas;
  private MemberId noor;
  private MemberId ilse;

  @BeforeEach
  void team() throws IOException {
    office = new VaultOffice(folder);
    laptop = new TeamLaptop(office.bas, office.clock, 5);
    bas = office.basId;
    noor = office.add("Noor de Wit", Role.TREASURER);
    ilse = office.add("Ilse Bos");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void allAgree() {
    laptop.agrees(bas, EARLY, false);
    laptop.agrees(noor, EARLY, false);
    laptop.agrees(ilse, EARLY, true);
  }

  private Map<MemberId, String> hours() {
    Map<MemberId, String> hours = new LinkedHashMap<>();
    hours.put(bas, "37");
    hours.put(noor, "41");
    hours.put(ilse, "22.5");
    return hours;
  }

  private TeamSplit divided(Billed billed) {
    return done(laptop.team.splits().split(draft(billed, "7.5", hours())));
  }

  private static Refusal refused(SplitOutcome<?> outcome) {
    if (outcome instanceof SplitOutcome.Refused<?>(var why)) return why;
    throw new AssertionError(outcome);
  }

  @Test
  void a_division_is_refused_with_its_reason() {
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var splits = laptop.team.splits();
    assertThat(refused(splits.split(draft(billed, "7.5", Map.of()))))
        .isEqualTo(new SplitRefusal.Nobody());
    assertThat(refused(splits.split(draft(billed, "101", hours()))))
        .isEqualTo(new SplitRefusal.MarginOutOfRange("101"));
    assertThat(refused(splits.split(draft(billed, "7.5", Map.of(noor, "0")))))
        .isEqualTo(new SplitRefusal.Nobody());
    var percentages =
        new SplitDraft(
            billed.id(),
            BigDecimal.ZERO,
            SplitKey.PERCENTAGE,
            List.of(new SplitDraft.Weight(noor, new BigDecimal("60"))));
    assertThat(refused(splits.split(percentages))).isEqualTo(new SplitRefusal.PercentagesOff("60"));
    var amounts =
        new SplitDraft(
            billed.id(),
            new BigDecimal("10"),
            SplitKey.AMOUNT,
            List.of(new SplitDraft.Weight(noor, new BigDecimal("8999.99"))));
    assertThat(refused(splits.split(amounts)))
        .isEqualTo(
            new SplitRefusal.AmountsOff(
                Money.parse("8999.99"), Money.parse("10000.00"), Money.parse("9000.00")));
    divided(billed);
    assertThat(refused(splits.split(draft(billed, "7.5", hours()))))
        .isEqualTo(new SplitRefusal.AlreadySplit("2026-0001"));
    assertThat(splits.splits()).hasSize(1);
  }

  @Test
  void amounts_that_add_up_to_what_is_left_for_the_team_are_the_shares() {
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var draft =
        new SplitDraft(
            billed.id(),
            new BigDecimal("10"),
            SplitKey.AMOUNT,
            List.of(
                new SplitDraft.Weight(noor, new BigDecimal("5000.01")),
                new SplitDraft.Weight(ilse, new BigDecimal("3999.99"))));
    var split = done(laptop.team.splits().split(draft));
    assertThat(laptop.team.splits().shares(split.id()).stream().map(TeamShare::amount))
        .containsExactlyInAnyOrder(Money.parse("5000.01"), Money.parse("3999.99"));
  }

  @Test
  void without_agreement_or_details_no_invoice_is_made_and_all_are_named() {
    var split = divided(laptop.invoice("2026-0001", DAY, "10000.00", noor));
    laptop.agrees(bas, EARLY, false);
    var bills = laptop.team.bills();
    assertThat(refused(bills.bill(split.id(), DAY, Set.of())).arguments())
        .contains("Noor de Wit, Ilse Bos");
    assertThat(bills.bills()).isEmpty();
    done(bills.bill(split.id(), DAY, Set.of(bas)));
    assertThat(laptop.balances(BookKind.COOPERATIVE)).containsEntry("BVorTusTpj", "-5844.53");
    assertThat(office.bas.checks().run()).allMatch(finding -> finding.isOk());
  }

  @Test
  void an_agreement_that_ended_holds_no_more() {
    allAgree();
    done(laptop.team.agreements().end(noor, DAY.minusDays(1), Optional.empty()));
    var split = divided(laptop.invoice("2026-0001", DAY, "10000.00", noor));
    assertThat(refused(laptop.team.bills().bill(split.id(), DAY, Set.of())))
        .isEqualTo(new SplitRefusal.NoAgreement("Noor de Wit", DAY));
  }

  @Test
  void a_locked_period_refuses_all_or_nothing() {
    allAgree();
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var _ = office.bas.ledger().lock(VaultOffice.book(office.bas), DAY);
    assertThat(refused(laptop.team.splits().split(draft(billed, "7.5", hours()))))
        .isInstanceOf(RecordOutcome.PeriodLocked.class);
    assertThat(laptop.team.splits().splits()).isEmpty();
    assertThat(laptop.team.splits().shares()).isEmpty();
  }

  @Test
  void a_credit_note_takes_an_invoice_back_on_every_account_and_its_share_can_be_invoiced_anew() {
    allAgree();
    var split = divided(laptop.invoice("2026-0001", DAY, "10000.00", noor));
    var made = done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
    var before = laptop.balances(BookKind.COOPERATIVE);
    var credit =
        done(laptop.team.bills().credit(made.getFirst().id(), DAY.plusDays(3), "Te veel uren"));
    assertThat(credit.number()).hasToString("ZF-1-2026-0002");
    assertThat(credit.gross()).isEqualTo(made.getFirst().gross().negate());
    assertThat(refused(laptop.team.bills().credit(made.getFirst().id(), DAY.plusDays(3), "x")))
        .isInstanceOf(SplitRefusal.AlreadyCredited.class);
    var again = done(laptop.team.bills().bill(split.id(), DAY.plusDays(4), Set.of()));
    assertThat(again).hasSize(1);
    assertThat(laptop.balances(BookKind.COOPERATIVE)).isEqualTo(before);
    assertThat(office.bas.checks().run()).allMatch(finding -> finding.isOk());
  }

  @Test
  void a_division_taken_back_leaves_nothing_in_the_books() {
    allAgree();
    var billed = laptop.invoice("2026-0001", DAY, "10000.00", noor);
    var split = divided(billed);
    done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
    assertThat(refused(laptop.team.splits().withdraw(split.id(), " ")))
        .isEqualTo(new SplitRefusal.NoReason());
    done(laptop.team.splits().withdraw(split.id(), "Verkeerde uren"));
    assertThat(laptop.balances(BookKind.COOPERATIVE).values())
        .allSatisfy(sum -> assertThat(sum).isEqualTo("0.00"));
    assertThat(laptop.team.earnings().of(noor).earned()).isEqualTo(Money.ZERO);
    divided(billed);
    assertThat(office.bas.checks().run()).allMatch(finding -> finding.isOk());
  }

  @Test
  void silence_counts_only_when_the_agreement_says_so() {
    allAgree();
    done(
        laptop
            .team
            .agreements()
            .agree(noor, EARLY.plusDays(1), Optional.empty(), Optional.empty()));
    var split = divided(laptop.invoice("2026-0001", DAY, "10000.00", noor));
    var made = done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
    assertThat(laptop.team.bills().bills(bas).getFirst().state())
        .isEqualTo(BillState.ACCEPTED_BY_SILENCE);
    assertThat(laptop.team.bills().bills(noor).getFirst().state()).isEqualTo(BillState.OPEN);
    assertThat(refused(laptop.team.bills().accept(made.get(1).id(), bas)))
        .isInstanceOf(SplitRefusal.NotYours.class);
  }

  @Test
  void the_paper_says_who_made_it_out_and_how_the_share_came_about() throws IOException {
    allAgree();
    var split = divided(laptop.invoice("2026-0001", DAY, "10000.00", noor));
    done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
    var target = folder.resolve("zf.pdf");
    var one = laptop.team.bills().bills(ilse).getFirst();
    new PdfWriter().write(laptop.team.papers().bill(one).apply(Language.NL), target);
    try (var pdf = Loader.loadPDF(target.toFile())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("ZF-3-2026-0001", "uitgereikt door afnemer", "kleineondernemersregeling")
          .contains("2.070,90", "22,5 van 100,5")
          .doesNotContain("Btw NL0000");
    }
  }
}
