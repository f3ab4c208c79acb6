package coop.meent.job;

import static coop.meent.TestCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.cost.CostOffice;
import coop.meent.cost.CostPool;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.job.Saving.Line;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office that cost 1,000 euros in the third quarter of 2026: Bas bore 436.02, Noor, who came in
/// the middle of August, 222.75 and Tom, who left in September, 341.23.
class SavingServiceTest {

  private static final FiscalPeriod YEAR = FiscalPeriod.year(2026);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private CostOffice office;
  private CostPool pool;
  private JobService jobs;
  private SavingService saving;

  @BeforeEach
  void open() {
    office = new CostOffice(folder);
    pool = office.office();
    CostOffice.done(office.costs.run(pool.id(), CostOffice.Q3, Optional.empty()));
    var coop = office.coop;
    jobs =
        new JobService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new JobService.Rooms(coop.members, coop.memberships));
    saving =
        new SavingService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new SavingService.Rooms(
                coop.members, coop.memberships, office.costs, jobs, new Worked()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// An hour and a half in July, twenty minutes in August; an invoice at the end of each month.
  private static final class Worked implements Uses {
    @Override
    public List<Use> hours(MemberId member, FiscalPeriod period) {
      return List.of(
          new Use(LocalDate.of(2026, 7, 3), 90, "Website"),
          new Use(LocalDate.of(2026, 8, 3), 20, "Website"));
    }

    @Override
    public List<Use> invoices(MemberId member, FiscalPeriod period) {
      return List.of(
          new Use(LocalDate.of(2026, 7, 31), 0, "SB-1"),
          new Use(LocalDate.of(2026, 8, 31), 0, "SB-2"));
    }
  }

  private Subject subject() {
    return Subject.of(pool.id(), pool.name());
  }

  private PriceDraft draft(String price, Per per, LocalDate from) {
    return new PriceDraft(
        subject(), Money.parse(price), per, from, "Quote of a desk", Optional.empty());
  }

  private static PriceDraft decided(PriceDraft draft) {
    var by = new Resolution("Assembly of May", LocalDate.of(2026, 5, 12));
    return new PriceDraft(
        draft.subject(), draft.price(), draft.per(), draft.from(), draft.source(), Optional.of(by));
  }

  private PriceOutcome.Done set(PriceDraft draft, MemberId by) {
    if (saving.set(draft, by) instanceof PriceOutcome.Done made) return made;
    throw new AssertionError(saving.set(draft, by));
  }

  private static String said(Line line) {
    return line.subject().name()
        + " "
        + line.paid()
        + " "
        + line.alone().map(Money::toString).orElse("-")
        + " "
        + line.saved().map(Money::toString).orElse("-");
  }

  private Line only(MemberId who) {
    return saving.own(who, YEAR).lines().getFirst();
  }

  @Test
  void withoutAPriceNothingIsSaidOfIt() {
    assertThat(saving.own(office.bas, YEAR).lines())
        .extracting(SavingServiceTest::said)
        .containsExactly("Kantoor 436.02 - -");
    var found = saving.own(office.bas, YEAR);
    assertThat(found.saved()).isEmpty();
    assertThat(found.unpriced()).isEqualTo(Money.parse("436.02"));
    assertThat(found.paid()).isEqualTo(Money.ZERO);
  }

  /// By hand: three months at 250.00 are 750.00, of which 436.02 was paid; who came in August was a
  /// member at the end of two months, as was who left in September.
  @Test
  void whatItWouldCostAloneIsCountedByTheMonth() {
    set(decided(draft("250.00", Per.MONTH, JANUARY)), office.bas);
    assertThat(said(only(office.bas))).isEqualTo("Kantoor 436.02 750.00 313.98");
    assertThat(said(only(office.noor))).isEqualTo("Kantoor 222.75 500.00 277.25");
    assertThat(said(only(office.tom))).isEqualTo("Kantoor 341.23 500.00 158.77");
    set(decided(draft("260.00", Per.MONTH, LocalDate.of(2026, 9, 15))), office.bas);
    var bas = only(office.bas);
    assertThat(said(bas)).isEqualTo("Kantoor 436.02 760.00 323.98");
    assertThat(bas.pieces())
        .extracting(one -> one.count() + " " + one.amount())
        .containsExactly("2 500.00", "1 260.00");
    assertThat(bas.spans().getFirst().entry()).as("opens").isPresent();
    assertThat(saving.own(office.bas, FiscalPeriod.year(2025)).lines()).isEmpty();
  }

  @Test
  void ofAYearATwelfthCountsAndHalfCentsGoUpOnce() {
    set(decided(draft("1000.00", Per.YEAR, JANUARY)), office.bas);
    assertThat(said(only(office.noor))).isEqualTo("Kantoor 222.75 166.67 -56.08");
    assertThat(said(only(office.bas))).isEqualTo("Kantoor 436.02 250.00 -186.02");
  }

  @Test
  void whatIsPaidByThePieceIsCountedByThePiece() {
    set(decided(draft("12.35", Per.HOUR, JANUARY)), office.bas);
    // 110 minutes: 22.641666…
    assertThat(said(only(office.bas))).isEqualTo("Kantoor 436.02 22.64 -413.38");
    set(draft("3.50", Per.INVOICE, JANUARY), office.noor);
    // She was a member from the fifteenth on, so that the month of August counts whole.
    assertThat(said(only(office.noor))).isEqualTo("Kantoor 222.75 3.50 -219.25");
  }

  @Test
  void aMonthWithoutAPriceLeavesTheWholeShareOpen() {
    set(decided(draft("250.00", Per.MONTH, LocalDate.of(2026, 8, 1))), office.bas);
    assertThat(said(only(office.bas))).as("July has none").isEqualTo("Kantoor 436.02 - -");
    assertThat(said(only(office.noor))).isEqualTo("Kantoor 222.75 500.00 277.25");
  }

  @Test
  void onesOwnPriceWinsForOneselfAndTheOfficeNeverUsesIt() {
    set(decided(draft("250.00", Per.MONTH, JANUARY)), office.bas);
    set(draft("300.00", Per.MONTH, LocalDate.of(2026, 9, 1)), office.noor);
    assertThat(said(only(office.noor))).isEqualTo("Kantoor 222.75 550.00 327.25");
    assertThat(said(only(office.bas))).isEqualTo("Kantoor 436.02 750.00 313.98");
    assertThat(saving.forAll(office.noor, YEAR).lines())
        .extracting(SavingServiceTest::said)
        .containsExactly("Kantoor 222.75 500.00 277.25");
    assertThat(saving.prices(office.bas)).hasSize(1);
    assertThat(saving.prices(office.noor)).hasSize(2);
  }

  @Test
  void aShareThatWasTakenBackWasNeverPaid() {
    set(decided(draft("250.00", Per.MONTH, JANUARY)), office.bas);
    CostOffice.done(office.costs.takeBack(pool.id(), CostOffice.Q3, "Verkeerd"));
    assertThat(saving.own(office.bas, YEAR).lines()).isEmpty();
    CostOffice.done(office.costs.run(pool.id(), CostOffice.Q3, Optional.empty()));
    assertThat(said(only(office.bas))).isEqualTo("Kantoor 436.02 750.00 313.98");
  }

  @Test
  void timeThatWasGivenStandsBeside() {
    var text = new JobText("Website", "Found by clients", "", Money.ZERO, 0, Rhythm.MONTH);
    var made = (JobOutcome.Done) jobs.layDown(text, office.bas);
    var id = made.job().job().id();
    assertThat(jobs.spend(id, new TimeDraft(TODAY, 100, ""), office.bas))
        .isInstanceOf(JobOutcome.Done.class);
    var before = saving.own(office.bas, YEAR);
    assertThat(before.minutes()).isEqualTo(100);
    assertThat(before.worth()).as("nothing is said of it").isEmpty();
    var hour =
        new PriceDraft(
            Subject.of(id, "Website"),
            Money.parse("65.50"),
            Per.JOB_HOUR,
            JANUARY,
            "Market",
            Optional.empty());
    set(decided(hour), office.bas);
    var after = saving.own(office.bas, YEAR);
    // 100 minutes at 65.50: 109.1666…
    assertThat(after.worth()).contains(Money.parse("109.17"));
    assertThat(after.saved()).as("never taken off").isEqualTo(before.saved());
  }

  @Test
  void aPriceThatCannotBeIsRefusedInOrder() {
    var guest = new MemberId(new java.util.UUID(7, 7));
    assertThat(saving.set(draft("0.00", Per.MONTH, JANUARY), guest))
        .isInstanceOf(PriceOutcome.NotAMember.class);
    var nothing = new Subject(Optional.empty(), Optional.empty(), "Kasteel");
    assertThat(
            saving.set(
                new PriceDraft(nothing, Money.ZERO, Per.MONTH, JANUARY, "", Optional.empty()),
                office.bas))
        .isEqualTo(new PriceOutcome.NothingShared("Kasteel"));
    assertThat(saving.set(decided(draft("0.00", Per.MONTH, JANUARY)), office.noor))
        .isEqualTo(new PriceOutcome.NotForAll("Noor Kramer"));
    var later = draft("1.00", Per.MONTH, JANUARY);
    var undecided = new Resolution("Assembly", TODAY.plusDays(1));
    assertThat(
            saving.set(
                new PriceDraft(
                    later.subject(),
                    later.price(),
                    Per.MONTH,
                    JANUARY,
                    "x",
                    Optional.of(undecided)),
                office.bas))
        .isEqualTo(new PriceOutcome.NoResolution());
    assertThat(saving.set(draft("0.00", Per.JOB_HOUR, JANUARY), office.noor))
        .isEqualTo(new PriceOutcome.NoPrice());
    assertThat(saving.set(draft("1.00", Per.JOB_HOUR, JANUARY), office.noor))
        .isEqualTo(new PriceOutcome.OnlyOfJobs());
    assertThat(
            saving.set(
                new PriceDraft(
                    subject(), Money.parse("1.00"), Per.MONTH, JANUARY, " ", Optional.empty()),
                office.noor))
        .isEqualTo(new PriceOutcome.NoSource());
    assertThat(saving.set(draft("1.00", Per.MONTH, TODAY.plusDays(1)), office.noor))
        .isEqualTo(new PriceOutcome.NotYet(TODAY.plusDays(1)));
    set(draft("1.00", Per.MONTH, JANUARY.plusDays(1)), office.noor);
    assertThat(saving.set(draft("2.00", Per.YEAR, JANUARY), office.noor))
        .isEqualTo(new PriceOutcome.Overlaps(JANUARY.plusDays(1)));
    assertThat(saving.set(draft("2.00", Per.YEAR, JANUARY.plusDays(1)), office.noor))
        .isEqualTo(new PriceOutcome.Overlaps(JANUARY.plusDays(1)));
    assertThat(saving.prices(office.noor)).hasSize(1);
  }

  @Test
  void aPriceSetByMistakeIsTakenBackOrUndone() {
    var own = set(draft("1.00", Per.MONTH, JANUARY), office.noor).price();
    assertThat(saving.takeBack(own.id(), office.bas)).isInstanceOf(PriceOutcome.NoSuchPrice.class);
    assertThat(saving.takeBack(own.id(), office.noor)).isInstanceOf(PriceOutcome.Done.class);
    assertThat(saving.prices(office.noor)).isEmpty();
    var all = set(decided(draft("1.00", Per.MONTH, JANUARY)), office.bas);
    assertThat(saving.takeBack(all.price().id(), office.noor))
        .isEqualTo(new PriceOutcome.NotForAll("Noor Kramer"));
    assertThat(saving.undo(all.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(saving.prices(office.bas)).isEmpty();
  }
}
