package coop.meent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.SourceStatus;
import coop.meent.statute.StatuteOutcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The days of a financial year, each by its article (reference 8.5).
class StatutoryCalendarTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private CalendarService service;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    var ids = new Ids(TestCooperative.CLOCK, new Seeded(3));
    service =
        new CalendarService(cooperative.store, ids, TestCooperative.CLOCK, cooperative.statutes);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private void takeOverTheLaw() {
    assertThat(cooperative.statutes.takeOver(TODAY.minusYears(2), Optional.empty()))
        .isInstanceOf(StatuteOutcome.Saved.class);
  }

  private Entry.When.Due due(int year, Matter matter) {
    return (Entry.When.Due) service.calendar(year).entry(matter).when();
  }

  private CalendarOutcome done(int year, Matter matter, LocalDate day) {
    return service.mark(year, matter, Optional.of(day), Optional.of("minutes"));
  }

  @Test
  void theFinancialYear2026HasTheDaysOfTheReference() {
    takeOverTheLaw();
    var ready = due(2026, Matter.ACCOUNTS_READY);
    assertThat(ready.due()).isEqualTo("2027-06-30");
    assertThat(ready.extended()).contains(LocalDate.of(2027, 10, 31));
    var adopted = due(2026, Matter.ADOPTION);
    assertThat(adopted.due()).isEqualTo("2027-07-31");
    assertThat(adopted.extended()).contains(LocalDate.of(2027, 11, 30));
    assertThat(due(2026, Matter.NOTICE).due()).isEqualTo("2027-07-24");
    assertThat(due(2026, Matter.FILING).due()).isEqualTo("2027-08-08");
    assertThat(due(2026, Matter.FILING).extended()).contains(LocalDate.of(2027, 12, 8));
    assertThat(due(2026, Matter.RETENTION).due()).isEqualTo("2033-12-31");
  }

  @Test
  void everyDayNamesItsArticleAndHowSureItIs() {
    takeOverTheLaw();
    assertThat(due(2026, Matter.ACCOUNTS_READY).by())
        .isEqualTo(new Source("BW 2:58", Optional.of(SourceStatus.V)));
    assertThat(due(2026, Matter.AUDIT).by())
        .isEqualTo(new Source("BW 2:48", Optional.of(SourceStatus.V)));
    assertThat(due(2026, Matter.FILING).by().status()).contains(SourceStatus.U);
    assertThat(due(2026, Matter.RETENTION).by().status()).contains(SourceStatus.P);
  }

  @Test
  void theStatutesGoBeforeTheLawAndHaveNoStatus() {
    takeOverTheLaw();
    var draft =
        new RuleDraft(
            RuleKey.ASSEMBLY_NOTICE,
            "14 days",
            "21.1",
            TODAY.minusYears(1),
            Optional.empty(),
            false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
    assertThat(due(2026, Matter.NOTICE).due()).isEqualTo("2027-07-17");
    assertThat(due(2026, Matter.NOTICE).by()).isEqualTo(new Source("21.1", Optional.empty()));
  }

  @Test
  void withoutRulesEveryDayIsAskedFor() {
    for (var entry : service.calendar(2026).entries())
      assertThat(entry.when()).isInstanceOf(Entry.When.Asks.class);
    assertThat(done(2026, Matter.ADOPTION, TODAY)).isInstanceOf(CalendarOutcome.Asks.class);
  }

  @Test
  void anExtensionMovesTheDaysAndTheRealAdoptionMovesTheFiling() {
    takeOverTheLaw();
    assertThat(done(2025, Matter.EXTENSION, LocalDate.of(2026, 6, 20)))
        .isInstanceOf(CalendarOutcome.Saved.class);
    assertThat(due(2025, Matter.ADOPTION).due()).isEqualTo("2026-11-30");
    assertThat(due(2025, Matter.ADOPTION).extended()).isEmpty();
    done(2025, Matter.ADOPTION, LocalDate.of(2026, 11, 16));
    assertThat(due(2025, Matter.FILING).due()).isEqualTo("2026-11-24");
    var entries = service.calendar(2025);
    assertThat(entries.entry(Matter.ADOPTION).state(TODAY)).isEqualTo(Entry.State.DONE);
    assertThat(entries.entry(Matter.FILING).state(TODAY)).isEqualTo(Entry.State.SOON);
    assertThat(entries.entry(Matter.ACCOUNTS_READY).state(TODAY)).isEqualTo(Entry.State.LATE);
  }

  @Test
  void theLastDayForFilingIsAYearAfterTheYearWhateverWasAdopted() {
    takeOverTheLaw();
    done(2024, Matter.ADOPTION, LocalDate.of(2026, 2, 1));
    assertThat(due(2024, Matter.FILING).due()).isEqualTo("2025-12-31");
  }

  @Test
  void aMarkIsOnlyOfADayThatCameAndCanBeTakenBackByAnother() {
    takeOverTheLaw();
    assertThat(done(2025, Matter.ADOPTION, TODAY.plusDays(1)))
        .isInstanceOf(CalendarOutcome.NotYet.class);
    assertThat(done(2025, Matter.ADOPTION, LocalDate.of(2024, 12, 31)))
        .isInstanceOf(CalendarOutcome.BeforeTheYear.class);
    assertThat(done(2025, Matter.RETENTION, TODAY)).isInstanceOf(CalendarOutcome.NoDeed.class);
    assertThat(done(2025, Matter.ADOPTION, TODAY)).isInstanceOf(CalendarOutcome.Saved.class);
    assertThat(done(2025, Matter.ADOPTION, TODAY)).isInstanceOf(CalendarOutcome.Unchanged.class);
    assertThat(service.mark(2025, Matter.ADOPTION, Optional.empty(), Optional.empty()))
        .isInstanceOf(CalendarOutcome.Saved.class);
    assertThat(service.calendar(2025).entry(Matter.ADOPTION).done()).isEmpty();
  }

  @Test
  void theCalendarFileKeepsToTheStandard() {
    takeOverTheLaw();
    var text =
        new CalendarFile(new Texts(Language.NL))
            .text(service.calendar(2026), TestCooperative.CLOCK.instant());
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text).contains("DTSTART;VALUE=DATE:20270630\r\nDTEND;VALUE=DATE:20270701\r\n");
    assertThat(Arrays.stream(text.split("\r\n")))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.split("BEGIN:VEVENT")).hasSize(10);
    assertThat(text.replace("\r\n ", ""))
        .as("a line that goes on in the next is one line again")
        .contains("SUMMARY:Jaarrekening klaar en rondgestuurd (2026)\r\n");
  }

  @Test
  void theChecklistIsWrittenInBothLanguages() {
    takeOverTheLaw();
    done(2025, Matter.ACCOUNTS_READY, LocalDate.of(2026, 5, 20));
    Path.of("target", "screens").toFile().mkdirs();
    for (var language : Language.values()) {
      var report =
          new CalendarPaper(cooperative.members).checklist(service.calendar(2025), TODAY, language);
      var target = Path.of("target", "screens", "calendar-" + language.code() + ".pdf");
      new PdfWriter().write(report, target);
      assertThat(target).isNotEmptyFile();
      PdfJudge.assertAccepted(new PdfWriter().bytes(report));
    }
  }
}
