package coop.meent.cost;

import static coop.meent.cost.CostOffice.Q3;
import static coop.meent.cost.CostOffice.done;
import static coop.meent.cost.CostOffice.draft;
import static coop.meent.cost.CostOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a pool and its key to what everybody bears, in the books and back.
class CostServiceTest {

  private static final Optional<LocalDate> USUAL_DAY = Optional.empty();

  @TempDir private Path folder;
  private CostOffice office;
  private CostService costs;

  @BeforeEach
  void open() {
    office = new CostOffice(folder);
    costs = office.costs;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whoComesOrLeavesPaysForTheDaysOfMembership() {
    var pool = office.office();
    var plan = done(costs.preview(pool.id(), Q3));
    assertThat(plan.total()).isEqualTo(Money.parse("1000"));
    // 92 + 47 + 72 days of 211: 436.0189…, 222.7488…, 341.2322…; the cent goes to the largest rest.
    assertThat(plan.parts())
        .extracting(one -> one.claim().days() + " " + one.amount() + " " + one.hasCent())
        .containsExactly("92 436.02 true", "47 222.75 true", "72 341.23 false");
    assertThat(Why.of(plan, plan.parts().get(1)).in(new Texts(Language.EN)))
        .isEqualTo(
            "47 of 211 days of membership together (6.7 weeks); of €\u00a01,000.00 that is"
                + " €\u00a0222.7488 before rounding");
  }

  @Test
  void forJointAccountTheSharesComeOffTheCosts() {
    var pool = office.office();
    var run = done(costs.run(pool.id(), Q3, USUAL_DAY));
    assertThat(run.total()).isEqualTo(Money.parse("1000"));
    assertThat(office.balance("45105")).isEqualTo("333.00");
    assertThat(office.owed(office.noor)).isEqualTo("222.75");
    assertThat(office.coop.ledger.entry(run.entry()).orElseThrow().date()).isEqualTo(Q3.to());
    assertThat(costs.shares(office.noor))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.bill()).isEmpty();
          assertThat(share.resolution()).isEqualTo("Besluit 7, ALV juni");
        });
  }

  @Test
  void aServiceBearsVatAndTakesAnInvoice() {
    var pool = office.pool("Software", VatKind.SERVICE, Rhythm.QUARTER, "45105");
    office.key(pool, KeyKind.EQUAL, Map.of());
    assertThat(refusal(costs.run(pool.id(), Q3, USUAL_DAY)))
        .isEqualTo(
            new CostRefusal.NoDetails(
                "Bas Hoekstra, Noor Kramer, Tom Smit", TestCooperative.TODAY));
    office.addresses();
    var run = done(costs.run(pool.id(), Q3, USUAL_DAY));
    assertThat(costs.shares(run.id()))
        .extracting(one -> one.bill().orElseThrow().number() + " " + one.net() + " " + one.vat())
        .containsExactlyInAnyOrder(
            "KD-2026-0001 333.34 70.00", "KD-2026-0002 333.33 70.00", "KD-2026-0003 333.33 70.00");
    assertThat(office.balance("45105")).isEqualTo("1333.00");
    assertThat(office.balance("82305")).isEqualTo("-1000.00");
    assertThat(office.balance("16201")).isEqualTo("-210.00");
    assertThat(office.owed(office.bas)).isEqualTo("403.34");
  }

  @Test
  void creditNotesGoOnInTheSeries() {
    var pool = office.pool("Software", VatKind.SERVICE, Rhythm.QUARTER, "45105");
    office.key(pool, KeyKind.EQUAL, Map.of());
    office.addresses();
    done(costs.run(pool.id(), Q3, USUAL_DAY));
    done(costs.takeBack(pool.id(), Q3, "Verkeerde rekening"));
    assertThat(costs.shares(office.tom))
        .extracting(one -> one.bill().orElseThrow().number() + " " + one.gross())
        .containsExactlyInAnyOrder("KD-2026-0003 403.33", "KD-2026-0006 -403.33");
    for (var account : List.of("82305", "16201", "16801"))
      assertThat(office.balance(account)).as(account).isEqualTo("0.00");
  }

  @Test
  void whatIsLeftOfAHundredTheCooperativeBears() {
    var pool = office.pool("Kantoor", VatKind.JOINT, Rhythm.QUARTER, "45105");
    office.key(pool, KeyKind.PERCENT, Map.of(office.bas, "40", office.noor, "30"));
    var plan = done(costs.preview(pool.id(), Q3));
    // Noor's 30% counts for 47 of 92 days.
    assertThat(plan.parts())
        .extracting(one -> one.amount().toString())
        .containsExactly("400.00", "153.26", "0.00");
    assertThat(plan.kept()).isEqualTo(Money.parse("446.74"));
    done(costs.run(pool.id(), Q3, USUAL_DAY));
    assertThat(office.balance("45105")).isEqualTo("779.74");
  }

  @Test
  void hoursAndTurnoverCountByWhatThePeriodHas() {
    office.record(
        "2026-08-01",
        "Factuur",
        office.line("10201", "3000"),
        office.line("80501", "-1000", office.bas),
        office.line("80501", "-2000", office.noor));
    var pool = office.pool("Kantoor", VatKind.JOINT, Rhythm.QUARTER, "45105");
    office.key(pool, KeyKind.TURNOVER, Map.of());
    assertThat(done(costs.preview(pool.id(), Q3)).parts())
        .extracting(one -> one.amount().toString())
        .containsExactly("333.33", "666.67", "0.00");
    var hours = Optional.of(KeyDraft.tried(KeyKind.HOURS, Map.of(), Q3.from()));
    assertThat(refusal(costs.preview(pool.id(), Q3, hours)))
        .isEqualTo(new CostRefusal.NothingToGoBy(KeyKind.HOURS, Q3));
  }

  @Test
  void aKeyIsFixedBeforeThePeriod() {
    var pool = office.pool("Kantoor", VatKind.JOINT, Rhythm.QUARTER, "45105");
    assertThat(refusal(costs.preview(pool.id(), Q3)))
        .isEqualTo(new CostRefusal.NoKey("Kantoor", Q3.from()));
    assertThat(
            refusal(
                costs.fix(pool.id(), draft(KeyKind.EQUAL, Map.of(), "2026-07-01", "2026-07-01"))))
        .isInstanceOf(CostRefusal.NotBefore.class);
    done(costs.fix(pool.id(), draft(KeyKind.EQUAL, Map.of(), "2026-07-02", "2026-06-12")));
    assertThat(refusal(costs.preview(pool.id(), Q3))).isInstanceOf(CostRefusal.NoKey.class);
    assertThat(costs.periods(pool)).isEmpty();
    done(costs.fix(pool.id(), draft(KeyKind.WEEKS, Map.of(), "2026-07-01", "2026-06-12")));
    done(costs.run(pool.id(), Q3, USUAL_DAY));
    assertThat(
            refusal(
                costs.fix(pool.id(), draft(KeyKind.EQUAL, Map.of(), "2026-07-01", "2026-06-12"))))
        .isEqualTo(new CostRefusal.SharedAlready(Q3, LocalDate.of(2026, 10, 1)));
  }

  @Test
  void refusalsComeInOrder() {
    var pool = office.office();
    assertThat(refusal(costs.preview(pool.id(), FiscalPeriod.year(2026))))
        .isInstanceOf(CostRefusal.WrongPeriod.class);
    assertThat(refusal(costs.run(pool.id(), FiscalPeriod.quarter(2026, 4), USUAL_DAY)))
        .isEqualTo(new CostRefusal.NotOver(LocalDate.of(2026, 12, 31)));
    assertThat(refusal(costs.run(pool.id(), Q3, Optional.of(Q3.from()))))
        .isInstanceOf(CostRefusal.BeforePeriodEnd.class);
    done(costs.run(pool.id(), Q3, USUAL_DAY));
    assertThat(refusal(costs.run(pool.id(), Q3, USUAL_DAY)))
        .isInstanceOf(CostRefusal.RunAlready.class);
    assertThat(refusal(costs.takeBack(pool.id(), Q3, " "))).isEqualTo(new CostRefusal.NoReason());
    assertThat(refusal(costs.correct(pool.id(), Q3, "nog eens", USUAL_DAY)))
        .isEqualTo(new CostRefusal.SameAgain(Q3));
    var twice = new PoolDraft("Huur", VatKind.JOINT, Rhythm.MONTH, pool.accounts(), List.of());
    assertThat(refusal(costs.add(twice))).isInstanceOf(CostRefusal.AccountShared.class);
    var bank =
        new PoolDraft(
            "Bank", VatKind.JOINT, Rhythm.MONTH, List.of(office.coop.account("10201")), List.of());
    assertThat(refusal(costs.add(bank))).isInstanceOf(CostRefusal.NoCostAccount.class);
  }

  @Test
  void aRunIsMadeAnewWhenTheBooksChanged() {
    var pool = office.office();
    done(costs.run(pool.id(), Q3, USUAL_DAY));
    office.rent("2026-09-30", "211.00");
    assertThat(costs.standings().getFirst().state()).isEqualTo(CostStanding.State.OFF);
    var anew = done(costs.correct(pool.id(), Q3, "Huur september vergeten", USUAL_DAY));
    assertThat(anew.total()).isEqualTo(Money.parse("1211"));
    // One euro a day.
    assertThat(office.owed(office.bas)).isEqualTo("528.02");
    assertThat(office.balance("45105")).isEqualTo("333.00");
    assertThat(costs.runs()).extracting(CostRun::stands).containsExactlyInAnyOrder(false, true);
    assertThat(Money.sum(costs.shares(office.bas).stream().map(CostShare::gross).toList()))
        .isEqualTo(Money.parse("528.02"));
  }

  @Test
  void onlyLinesWithTheWordsBelongToAPool() {
    office.record(
        "2026-07-15", "Adobe juli", office.line("46152", "60.50"), office.line("10201", "-60.50"));
    office.record("2026-07-16", "Vakblad", office.line("46152", "10"), office.line("10201", "-10"));
    var pool =
        done(
            costs.add(
                new PoolDraft(
                    "Adobe",
                    VatKind.JOINT,
                    Rhythm.QUARTER,
                    List.of(office.coop.account("46152")),
                    List.of("ADOBE", "figma"))));
    office.key(pool, KeyKind.EQUAL, Map.of());
    assertThat(done(costs.preview(pool.id(), Q3)).total()).isEqualTo(Money.parse("60.50"));
  }

  @Test
  void papersSayTheSameToTheCent() {
    var pool = office.pool("Software", VatKind.SERVICE, Rhythm.QUARTER, "45105");
    office.key(pool, KeyKind.WEEKS, Map.of());
    office.addresses();
    var run = done(costs.run(pool.id(), Q3, USUAL_DAY));
    var paper = office.coop.costs.papers().run(run).apply(Language.NL);
    var target = folder.resolve("run.pdf");
    new coop.meent.document.PdfWriter().write(paper, target);
    assertThat(target).isNotEmptyFile();
    var sums = paper.tables().getLast().rows().getLast().cells();
    assertThat(sums.toString()).contains("1000.00").contains("1210.00");
    var mine =
        office.coop.costs.papers().share(costs.shares(office.noor).getFirst()).apply(Language.EN);
    assertThat(mine.title()).isEqualTo("Invoice KD-2026-0002");
    new coop.meent.document.PdfWriter().write(mine, folder.resolve("mine.pdf"));
  }
}
