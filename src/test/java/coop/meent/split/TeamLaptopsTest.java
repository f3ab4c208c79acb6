package coop.meent.split;

import static coop.meent.split.TeamLaptop.done;
import static coop.meent.split.TeamLaptop.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Role;
import coop.meent.vat.Rubric;
import coop.meent.vat.VatBasis;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatReturn;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatSchemeOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One invoice, a team of three, and everyone's books right: at the treasurer's laptop and at the
/// members', through a vault.
class TeamLaptopsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;

  @Test
  void one_invoice_over_three_members_is_booked_on_both_sides_with_both_vat_sides_right()
      throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noorLaptop = office.letIn("Noor de Wit", Role.TREASURER);
      var tomLaptop = office.letIn("Tom Smit");
      var ilse = office.add("Ilse Bos");
      office.together(office.bas, noorLaptop, tomLaptop);
      var noor = noorLaptop.sync().member().orElseThrow();
      var tom = tomLaptop.sync().member().orElseThrow();
      var treasury = new TeamLaptop(noorLaptop, office.clock, 1);
      var toms = new TeamLaptop(tomLaptop, office.clock, 2);
      done(toms.team.ownBooks().open(tom));

      var billed = treasury.invoice("2026-0042", DAY, "10000.00", noor);
      for (var who : java.util.List.of(noor, tom))
        treasury.agrees(who, LocalDate.of(2026, 1, 1), false);
      treasury.agrees(ilse, LocalDate.of(2026, 1, 1), true);
      Map<coop.meent.base.Id.MemberId, String> hours = new LinkedHashMap<>();
      hours.put(noor, "37");
      hours.put(tom, "41");
      hours.put(ilse, "22.5");
      var split = done(treasury.team.splits().split(draft(billed, "7.5", hours)));
      assertThat(treasury.balances(BookKind.COOPERATIVE)).containsEntry("BVorTusTpj", "-9250.00");
      var bills = done(treasury.team.bills().bill(split.id(), DAY, Set.of()));
      assertThat(bills.stream().map(one -> one.number() + " " + one.net() + " " + one.vat()))
          .containsExactly(
              "ZF-2-B-2026-0001 3405.47 715.15",
              "ZF-3-B-2026-0001 3773.63 792.46",
              "ZF-4-B-2026-0001 2070.90 0.00");

      // The cooperative: costs of members' work, input VAT without that of the small business,
      // what it owes each, and nothing left on the clearing account.
      assertThat(treasury.balances(BookKind.COOPERATIVE))
          .containsEntry("WKprKuwKuw", "9250.00")
          .containsEntry("BSchBepBoo", "1507.61")
          .containsEntry("BSchSlcLi1", "-10757.61")
          .containsEntry("BVorTusTpj", "0.00");
      assertThat(treasury.vat(BookKind.COOPERATIVE, "P21"))
          .containsEntry("BSchBepBoo", "1507.61")
          .containsEntry("BVorTusTpj", "7179.10");

      office.together(noorLaptop, office.bas, tomLaptop);
      assertThat(toms.team.mirrors().catchUp()).isZero();

      // Tom: what is owed to him, his turnover and his VAT; nothing of the others.
      assertThat(toms.balances(BookKind.MEMBER))
          .containsEntry("BVorDebHad", "4566.09")
          .containsEntry("WOmzNodOdh", "-3773.63")
          .containsEntry("BSchBepBla", "-792.46");
      assertThat(toms.team.bills().bills()).hasSize(1);
      assertThat(toms.team.splits().shares()).hasSize(1);
      assertThat(toms.team.mirrors().pairs(tom))
          .allMatch(pair -> pair.state() instanceof Mirror.State.InStep);
      assertThat(tomLaptop.ledger().books()).hasSize(1);
      assertThat(noorLaptop.ledger().books())
          .extracting(one -> one.kind())
          .doesNotContain(BookKind.MEMBER);
      assertThat(treasury.team.mirrors().pairs(tom))
          .allMatch(pair -> pair.state() instanceof Mirror.State.NotVisible);

      // The real returns of October, at both laptops: what Tom owes the cooperative deducts.
      var bought = october(noorLaptop, treasury.book(BookKind.COOPERATIVE), VatBasis.INVOICE);
      assertThat(bought.line(Rubric.R5B).exactVat()).isEqualTo(Money.parse("1507.61"));
      var sold = october(tomLaptop, toms.book(BookKind.MEMBER), VatBasis.INVOICE);
      assertThat(sold.line(Rubric.R1A).exactTurnover()).isEqualTo(Money.parse("3773.63"));
      assertThat(sold.line(Rubric.R1A).exactVat()).isEqualTo(Money.parse("792.46"));
      assertThat(sold.toPay()).isEqualTo(Money.parse("792.00"));

      // The client pays half, and Tom sees what is free.
      treasury.paid(billed, DAY.plusDays(10), "6050.00");
      done(treasury.team.releases().release());
      done(toms.team.bills().accept(toms.team.bills().bills().getFirst().bill().id(), tom));
      office.together(noorLaptop, tomLaptop, noorLaptop, tomLaptop);
      var mine = toms.team.earnings().of(tom);
      assertThat(mine.earned()).isEqualTo(Money.parse("4566.09"));
      assertThat(mine.released()).isEqualTo(Money.parse("2283.05"));
      assertThat(mine.toPayOut()).isEqualTo(Money.parse("2283.05"));
      assertThat(treasury.team.earnings().of(tom)).isEqualTo(mine);
      assertThat(treasury.team.bills().bills(tom).getFirst().state()).isEqualTo(BillState.ACCEPTED);
      assertThat(noorLaptop.checks().run()).allMatch(finding -> finding.isOk());
      assertThat(tomLaptop.checks().run()).allMatch(finding -> finding.isOk());
    }
  }

  /// Filed on the first basis; kept as filed.
  private static VatReturn october(Services laptop, Book book, VatBasis basis) {
    var from = LocalDate.of(2026, 10, 1);
    var scheme = new VatScheme(book.id(), from, VatRhythm.MONTH, VatScheme.Kind.NORMAL, basis);
    assertThat(laptop.vat().setScheme(scheme)).isInstanceOf(VatSchemeOutcome.Saved.class);
    var filed =
        laptop
            .vat()
            .file(
                book.id(), VatRhythm.MONTH.around(from), VaultOffice.TODAY, new Texts(Language.NL));
    return ((VatFilingOutcome.Filed) filed).filed().figures();
  }

  /// A member who files by what is paid declares it as the cooperative pays.
  @Test
  void a_member_on_the_cash_basis_declares_what_the_cooperative_paid() throws IOException {
    try (var office = new VaultOffice(folder)) {
      var laptop = new TeamLaptop(office.bas, office.clock, 5);
      done(laptop.team.ownBooks().open(office.basId));
      laptop.agrees(office.basId, LocalDate.of(2026, 1, 1), false);
      var book = laptop.book(BookKind.MEMBER);
      var billed = laptop.invoice("2026-0001", DAY, "1000.00", office.basId);
      var split = done(laptop.team.splits().split(draft(billed, "0", Map.of(office.basId, "10"))));
      done(laptop.team.bills().bill(split.id(), DAY, Set.of()));
      laptop.team.mirrors().catchUp();
      assertThat(october(office.bas, book, VatBasis.CASH).isEmpty()).isTrue();
      var paid = Money.parse("605.00");
      var outcome =
          office
              .bas
              .ledger()
              .record(
                  EntryDraft.of(
                      book.id(),
                      LocalDate.of(2026, 11, 5),
                      "From the cooperative",
                      java.util.List.of(
                          Posting.of(account(laptop, "BLimBanRba"), paid),
                          Posting.of(account(laptop, "BVorDebHad"), paid.negate()))));
      assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
      var november =
          office
              .bas
              .vat()
              .show(book.id(), VatRhythm.MONTH.around(LocalDate.of(2026, 11, 1)))
              .orElseThrow();
      assertThat(november.figures().line(Rubric.R1A).exactVat()).isEqualTo(Money.parse("105.00"));
      assertThat(november.waiting()).isEqualTo(Money.parse("105.00"));
    }
  }

  private static coop.meent.base.Id.AccountId account(TeamLaptop laptop, String rgs) {
    return laptop.services.ledger().accounts(laptop.book(BookKind.MEMBER).id()).stream()
        .filter(one -> one.rgs().filter(rgs::equals).isPresent())
        .map(one -> one.id())
        .findFirst()
        .orElseThrow();
  }
}
