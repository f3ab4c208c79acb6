package coop.meent.exchange;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static coop.meent.exchange.ExchangeOffice.done;
import static coop.meent.exchange.ExchangeOffice.draft;
import static coop.meent.exchange.ExchangeOffice.work;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.member.CurrentAccount;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThanksServiceTest {

  private static final Terms.Part USUAL =
      new Terms.Part(
          BigDecimal.valueOf(3),
          BigDecimal.valueOf(2),
          Optional.of(Money.parse("12000.00")),
          Optional.empty());

  @TempDir private Path folder;
  private ExchangeOffice office;
  private ThanksService thanks;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    thanks = office.thanks;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static ThanksRule rule(Terms terms, int months, String resolution) {
    return new ThanksRule(new UUID(0, 0), TODAY, terms, Optional.of(months), resolution);
  }

  private static <T> T made(ThanksOutcome<T> outcome) {
    if (outcome instanceof ThanksOutcome.Done<T>(var result, var _)) return result;
    throw new AssertionError(outcome);
  }

  private static Object why(ThanksOutcome<?> outcome) {
    return ((ThanksOutcome.Refused<?>) outcome).why();
  }

  /// What the cooperative owes somebody.
  private Money owed(MemberId who) {
    return CurrentAccount.balances(
            office.coop.ledger, office.coop.statements, office.coop.book, TODAY)
        .getOrDefault(who, Money.ZERO);
  }

  private void everybodyIsKnown() {
    office.details(office.bas, false);
    office.details(office.noor, false);
  }

  /// Golden case 8.6 of the reference.
  @Test
  void threePercentAndTwoAreBookedAsInvoicesArePaid() {
    everybodyIsKnown();
    var lead = office.won("Annual report", USUAL);
    assertThat(thanks.due()).isEmpty();
    office.invoice("2026-0001", TODAY, "8000.00", "4840.00");
    made(thanks.book());
    assertThat(thanks.parts(office.bas))
        .singleElement()
        .satisfies(part -> assertThat(part.net()).isEqualTo(Money.parse("120.00")));
    office.invoice("2026-0001", TODAY, "8000.00", "9680.00");
    office.invoice("2026-0002", TODAY, "8000.00", "9680.00");
    made(thanks.book());
    assertThat(why(thanks.book())).isEqualTo(new ThanksRefusal.NothingDue());
    var toBas = thanks.parts(office.bas).stream().map(LeadThanks.Part::net).toList();
    assertThat(Money.sum(toBas)).isEqualTo(Money.parse("360.00"));
    var toCoop = thanks.parts(office.noor).stream().map(LeadThanks.Part::coop).toList();
    assertThat(Money.sum(toCoop)).isEqualTo(Money.parse("240.00"));
    assertThat(owed(office.bas)).isEqualTo(Money.parse("435.60"));
    assertThat(owed(office.noor)).isEqualTo(Money.parse("-726.00"));
    assertThat(office.now(lead).state()).isEqualTo(LeadState.WON);
  }

  @Test
  void theTakerSeesTwoLinesAndThePasserNoInvoice() {
    everybodyIsKnown();
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    var booked = made(thanks.book()).getFirst();
    var entry = office.coop.ledger.entry(booked.entry()).orElseThrow();
    var ofTaker =
        entry.postings().stream()
            .filter(one -> one.dimensions().member().equals(Optional.of(office.noor)))
            .filter(one -> one.amount().isPositive())
            .toList();
    assertThat(ofTaker)
        .extracting(one -> one.amount().toString())
        .containsExactly("36.30", "24.20");
    var received = thanks.parts(office.bas).getFirst();
    assertThat(received.coop()).isEqualTo(Money.ZERO);
    assertThat(received.bill()).isEmpty();
    for (var language : Language.values()) {
      var paper = new ThanksPapers(office.coop.members, office.exchange).part(received);
      var words = paper.apply(language).toString() + received.in(new Texts(language));
      assertThat(words).contains("Annual report").doesNotContain("2026-0001", "1.210", "1,210");
    }
    assertThat(entry.text()).doesNotContain("2026-0001");
  }

  @Test
  void theCooperativesPartBearsVatAndHasANumberOfItsOwn() {
    everybodyIsKnown();
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "605.00");
    made(thanks.book());
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    made(thanks.book());
    assertThat(thanks.parts(office.noor))
        .extracting(part -> part.bill().orElseThrow().number().toString())
        .containsExactly("DK-2026-0001", "DK-2026-0002");
    assertThat(thanks.parts(office.noor).getFirst().coopVat()).isEqualTo(Money.parse("2.10"));
    var income = office.coop.account("82305");
    var booked =
        thanks.booked().stream()
            .flatMap(one -> office.coop.ledger.entry(one.entry()).orElseThrow().postings().stream())
            .filter(one -> one.account().equals(income))
            .toList();
    assertThat(booked).allMatch(one -> one.vatCode().equals(Optional.of("V21")));
    assertThat(booked)
        .extracting(one -> one.amount().toString())
        .containsExactly("-10.00", "-10.00");
  }

  @Test
  void theSmallBusinessSchemeHasNoVat() {
    office.details(office.bas, true);
    office.details(office.noor, false);
    office.won("Annual report", new Terms.Fixed(Money.parse("100.00")));
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    made(thanks.book());
    assertThat(owed(office.bas)).isEqualTo(Money.parse("100.00"));
    assertThat(owed(office.noor)).isEqualTo(Money.parse("-100.00"));
    assertThat(thanks.parts(office.noor).getFirst().bill()).isEmpty();
  }

  @Test
  void whatWasPaidBackIsTurnedBack() {
    everybodyIsKnown();
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    made(thanks.book());
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00", "-1210.00");
    made(thanks.book());
    assertThat(owed(office.bas)).isEqualTo(Money.ZERO);
    assertThat(owed(office.noor)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatCannotBeBookedSaysWhyAndHoldsUpNothingElse() {
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    assertThat(why(thanks.book())).isEqualTo(new ThanksRefusal.NoDetails("Bas Hoekstra"));
    office.details(office.bas, false);
    assertThat(why(thanks.book())).isEqualTo(new ThanksRefusal.NoDetails("Noor Kramer"));
    office.details(office.noor, false);
    office.settled.add(office.noor);
    assertThat(why(thanks.book())).isEqualTo(new ThanksRefusal.Settled("Noor Kramer"));
    assertThat(thanks.booked()).isEmpty();
  }

  @Test
  void theAssemblyDecidesWhatIsUsual() {
    assertThat(why(thanks.lay(rule(USUAL, 12, " ")))).isEqualTo(new ThanksRefusal.NoResolution());
    var none = new Terms.Fixed(Money.ZERO);
    assertThat(why(thanks.lay(rule(none, 12, "ALV")))).isEqualTo(new ThanksRefusal.NotTerms());
    assertThat(why(thanks.lay(rule(USUAL, 0, "ALV")))).isEqualTo(new ThanksRefusal.NotTerms());
    made(thanks.lay(rule(USUAL, 12, "ALV of May")));
    var lead = office.passed("Annual report");
    assertThat(lead.terms())
        .isEqualTo(
            new Terms.Part(
                USUAL.passer(),
                USUAL.coop(),
                USUAL.cap(),
                Optional.of(TODAY.plusDays(10).plusMonths(12))));
    assertThat(why(thanks.lay(rule(new Terms.Free(), 12, "ALV"))))
        .isEqualTo(new ThanksRefusal.RuleInThePast(TODAY, TODAY));
    var free = done(office.exchange.pass(draft("A gift").on(new Terms.Free()), office.bas)).lead();
    assertThat(free.terms()).isEqualTo(new Terms.Free());
  }

  @Test
  void withoutInvoicesThroughTheCooperativeALeadIsFree() {
    made(thanks.lay(rule(USUAL, 12, "ALV of May")));
    var direct = office.coop.work.addClient("Direct", Optional.empty()).id();
    var draft = new LeadDraft(work(Optional.of(direct), "Direct", 8), TODAY, false);
    assertThat(office.exchange.pass(draft.on(USUAL), office.bas))
        .isEqualTo(new ExchangeOutcome.NoInvoices("Gemeente Zutphen"));
    assertThat(done(office.exchange.pass(draft, office.bas)).lead().terms())
        .isEqualTo(new Terms.Free());
    var none = new Terms.Fixed(Money.ZERO);
    assertThat(office.exchange.pass(draft("Nothing").on(none), office.bas))
        .isEqualTo(new ExchangeOutcome.NotTerms());
  }

  @Test
  void theChecksSeeWhatSomethingElseChanged() throws SQLException {
    everybodyIsKnown();
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    made(thanks.book());
    var audit = new ThanksAudit(office.coop.ledger, thanks);
    assertThat(audit.otherwiseBooked()).isEmpty();
    assertThat(audit.otherwiseTold()).isEmpty();
    change("UPDATE thanks_part SET net_cents = net_cents - 1 WHERE is_received = 1");
    assertThat(audit.otherwiseTold()).isPresent();
    change("UPDATE lead_thanks SET coop_cents = coop_cents + 1");
    assertThat(audit.otherwiseBooked())
        .contains(new ThanksAudit.Found(TODAY, Money.parse("24.21"), Money.parse("24.20")));
  }

  /// As another program would, past all guards.
  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + office.coop.store.file());
        var statement = connection.createStatement()) {
      List<String> guards = new ArrayList<>();
      try (var rows =
          statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
        while (rows.next()) guards.add(rows.getString(1));
      }
      for (var guard : guards) statement.executeUpdate("DROP TRIGGER " + guard);
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void ofTheSameBookedTwiceOneStaysAndTheOtherIsTakenBack() throws SQLException {
    everybodyIsKnown();
    office.won("Annual report", USUAL);
    office.invoice("2026-0001", TODAY, "1000.00", "1210.00");
    var one = made(thanks.book()).getFirst();
    assertThat(thanks.keep(one.about(), one.id())).isFalse();
    change(
        "INSERT INTO lead_thanks SELECT zeroblob(16), about_id, lead_id, on_date, passer_cents,"
            + " passer_vat_cents, coop_cents, coop_vat_cents, NULL, entry_id, recorded_at"
            + " FROM lead_thanks");
    change(
        "INSERT INTO thanks_part SELECT randomblob(16), zeroblob(16), member_id, lead_id,"
            + " is_received, net_cents, vat_cents, coop_cents, coop_vat_cents, on_date, 'B',"
            + " bill_year, number, supplier, customer, entry_id, recorded_at FROM thanks_part");
    assertThat(thanks.keep(one.about(), one.id())).isTrue();
    assertThat(thanks.booked().stream().filter(LeadThanks::stands)).hasSize(1);
    assertThat(Money.sum(thanks.booked().stream().map(all -> all.sums().all()).toList()))
        .isEqualTo(one.sums().all());
    assertThat(thanks.due()).isEmpty();
  }
}
