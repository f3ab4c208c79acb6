package coop.meent.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.app.VaultOffice;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.document.Made;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.YearOutcome;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A committee with a laptop each, and a treasurer with another.
class AuditLaptopsTest {

  private static final int YEAR = 2025;

  @TempDir Path folder;

  @Test
  void aQuestionIsAskedThereAnsweredHereAndTheStatementComesFromBoth() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      VaultOffice.record(bas, LocalDate.of(2025, 3, 1), "Huur", "600.00");
      VaultOffice.record(bas, LocalDate.of(2025, 6, 1), "Drukwerk", "75.00");
      var closed = bas.year().years().close(VaultOffice.book(bas), YEAR, office.basId, "");
      assertThat(closed).isInstanceOf(YearOutcome.Closed.class);
      var noor = office.letIn("Noor de Wit", Role.AUDIT_COMMITTEE);
      var kees = office.letIn("Kees Maat", Role.AUDIT_COMMITTEE);
      var member = office.letIn("Sanne Bakker");
      var how =
          new Appointment(LocalDate.of(2025, 5, 20), "algemene vergadering", Optional.empty(), "");
      for (var who : new Services[] {noor, kees})
        done(bas.audits().appoint(YEAR, me(who), how, office.basId));
      office.together(bas, noor, kees);

      done(noor.audits().draw(YEAR, new Sample.Request("kers", 2, Optional.empty()), me(noor)));
      var rent = noor.audits().standing(YEAR).looks().getFirst().entry().id();
      done(noor.audits().ask(YEAR, Optional.of(rent), "Van welk pand?", me(noor)));
      office.together(noor, bas, kees);

      var question = bas.audits().standing(YEAR).questions().getFirst();
      assertThat(question.asked().words()).isEqualTo("Van welk pand?");
      assertThat(bas.audits().isReproduced(bas.audits().standing(YEAR).draws().getFirst()))
          .as("the same sample at the treasurer's laptop")
          .contains(true);
      done(bas.audits().answer(YEAR, question.id(), "De werkplaats", office.basId));
      office.together(bas, noor, kees);
      done(kees.audits().close(YEAR, question.id(), "", me(kees)));
      for (var look : kees.audits().standing(YEAR).looks())
        done(kees.audits().mark(YEAR, look.entry().id(), true, me(kees)));
      office.together(kees, noor);

      done(noor.audits().sign(YEAR, "", Optional.empty(), me(noor)));
      done(kees.audits().sign(YEAR, "Alles was er.", Optional.empty(), me(kees)));
      office.together(noor, kees, bas, noor);
      for (var at : new Services[] {bas, noor, kees})
        assertThat(at.audits().standing(YEAR).state()).isEqualTo(Standing.State.SIGNED);
      PdfJudge.assertAccepted(new PdfWriter().bytes(report(bas, Language.NL)));
      assertThat(paper(bas)).contains("Van welk pand?", "De werkplaats", "Alles was er.", "kers");
      assertThat(paper(bas)).contains("Signed by their own laptop").contains("key ");

      var forged =
          new Step(
              new UUID(7, 7),
              YEAR,
              me(kees),
              Step.Kind.IN_ORDER,
              Optional.empty(),
              Optional.of(rent),
              Optional.empty(),
              "",
              office.clock.instant());
      assertThatThrownBy(() ->
              bas.store()
                  .write(
                      "forge",
                      tx -> {
                        new AuditRows().put(tx, forged);
                        return tx;
                      }))
          .as("nobody writes in another's name")
          .isInstanceOf(RefusedException.class);

      office.together(member);
      var seen = member.audits().standing(YEAR);
      assertThat(seen.books()).as("a member reads no books").isEmpty();
      assertThat(seen.looks()).isEmpty();
      assertThat(seen.questions()).isEmpty();
      assertThat(seen.state()).as("and what was stated").isEqualTo(Standing.State.SIGNED);
      assertThat(seen.hasRemarks()).isTrue();

      VaultOffice.record(bas, LocalDate.of(2026, 2, 1), "Iets van later", "10.00");
      assertThat(bas.audits().standing(YEAR).state())
          .as("another year changes nothing")
          .isEqualTo(Standing.State.SIGNED);
    }
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static String paper(Services at) {
    return report(at, Language.EN).toString();
  }

  private static Report report(Services at, Language language) {
    var request = ReportRequest.of(language, VaultOffice.book(at), FiscalPeriod.year(YEAR));
    return ((Made.Ready) at.reports().make("audit-statement", request)).report();
  }

  private static <T> void done(AuditOutcome<T> outcome) {
    if (outcome instanceof AuditOutcome.Refused<T>(var why)) throw new AssertionError(why);
  }
}
