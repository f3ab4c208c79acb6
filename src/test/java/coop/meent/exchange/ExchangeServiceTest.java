package coop.meent.exchange;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static coop.meent.exchange.ExchangeOffice.done;
import static coop.meent.exchange.ExchangeOffice.draft;
import static coop.meent.exchange.ExchangeOffice.work;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.exchange.Lead.Work;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeServiceTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private ExchangeService exchange;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    exchange = office.exchange;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aLeadIsPassedOnTakenAndThankedFor() {
    var lead = office.passed("Annual report");
    assertThat(exchange.waitingFor(office.noor)).hasSize(1);
    assertThat(exchange.waitingFor(office.bas)).isEmpty();
    done(exchange.answer(lead.id(), office.noor, true));
    assertThat(exchange.waitingFor(office.noor)).isEmpty();
    done(exchange.give(lead.id(), office.noor, office.bas));
    assertThat(office.now(lead).state()).isEqualTo(LeadState.GIVEN);
    done(exchange.tell(lead.id(), office.noor, true, " Started Monday, thank you "));
    var now = office.now(lead);
    assertThat(now.state()).isEqualTo(LeadState.WON);
    assertThat(now.outcome().orElseThrow().words()).contains("Started Monday, thank you");
  }

  @Test
  void whoFitsComesFirstWithReasons() {
    var english = new Texts(Language.EN);
    var fits = exchange.fits(office.passed("Annual report"));
    assertThat(fits).extracting(Fit::member).containsExactly(office.noor, office.mees);
    assertThat(fits).allMatch(Fit::fits);
    assertThat(fits.getFirst().reasons())
        .extracting(reason -> reason.in(english))
        .containsExactly(
            "Level 4, 3 is asked.",
            "20 hours free in every week, 16 are asked.",
            "The client knows them.");
    assertThat(fits.getLast().reasons().getLast().in(english))
        .isEqualTo("Said nothing of these weeks.");
    var full =
        done(exchange.pass(
                new LeadDraft(work(Optional.empty(), "More", 24), TODAY, false), office.mees))
            .lead();
    assertThat(exchange.fits(full)).noneMatch(Fit::fits);
    assertThat(exchange.fits(full).getLast().reasons())
        .extracting(reason -> reason.in(english))
        .contains("Wants to grow in it.");
  }

  @Test
  void whatCannotBePassedOnIsRefusedInOrder() {
    assertThat(exchange.pass(draft(" "), office.bas))
        .isInstanceOf(ExchangeOutcome.NothingNamed.class);
    assertThat(
            exchange.pass(new LeadDraft(work(Optional.empty(), "A", 61), TODAY, false), office.bas))
        .isInstanceOf(ExchangeOutcome.NotSoMuch.class);
    var one = work(Optional.empty(), "A", 8);
    var backwards =
        new Work(one.client(), one.clientName(), "A", one.skill(), 3, 8, TODAY, TODAY.minusDays(1));
    assertThat(exchange.pass(new LeadDraft(backwards, TODAY, false), office.bas))
        .isInstanceOf(ExchangeOutcome.EndsBeforeItStarts.class);
    assertThat(exchange.pass(new LeadDraft(one, TODAY.minusDays(1), false), office.bas))
        .isInstanceOf(ExchangeOutcome.DeadlinePassed.class);
    assertThat(exchange.leads()).isEmpty();
  }

  @Test
  void aClauseOfTheClientIsReadBefore() {
    var bound = work(Optional.of(office.bound), "Annual report", 16);
    assertThat(exchange.pass(new LeadDraft(bound, TODAY, false), office.bas))
        .isEqualTo(new ExchangeOutcome.ClauseHolds("Only through us"));
    var lead = done(exchange.pass(new LeadDraft(bound, TODAY, true), office.bas)).lead();
    assertThat(lead.clause()).contains("Only through us");
  }

  @Test
  void everybodyDoesTheirOwnPartOnly() {
    var lead = office.passed("Annual report");
    assertThat(exchange.answer(lead.id(), office.bas, true))
        .isInstanceOf(ExchangeOutcome.OwnLead.class);
    assertThat(exchange.give(lead.id(), office.noor, office.bas))
        .isEqualTo(new ExchangeOutcome.NotWilling("Noor Kramer"));
    done(exchange.answer(lead.id(), office.noor, true));
    assertThat(exchange.answer(lead.id(), office.noor, true))
        .isInstanceOf(ExchangeOutcome.SaidAlready.class);
    assertThat(exchange.give(lead.id(), office.noor, office.noor))
        .isEqualTo(new ExchangeOutcome.NotYours("Bas Hoekstra"));
    assertThat(exchange.tell(lead.id(), office.noor, true, "x"))
        .isEqualTo(new ExchangeOutcome.Closed(LeadState.OFFERED));
    done(exchange.give(lead.id(), office.noor, office.bas));
    assertThat(exchange.tell(lead.id(), office.mees, true, "x"))
        .isEqualTo(new ExchangeOutcome.NotYours("Noor Kramer"));
    assertThat(exchange.tell(lead.id(), office.noor, true, " "))
        .isInstanceOf(ExchangeOutcome.NoWords.class);
    assertThat(exchange.withdraw(lead.id(), office.bas))
        .isEqualTo(new ExchangeOutcome.Closed(LeadState.GIVEN));
    assertThat(exchange.answer(lead.id(), office.mees, true))
        .isEqualTo(new ExchangeOutcome.Closed(LeadState.GIVEN));
  }

  @Test
  void whatWasPassedOnIsTakenOffOrTakenBack() {
    var lead = office.passed("Annual report");
    done(exchange.withdraw(lead.id(), office.bas));
    assertThat(office.now(lead).state()).isEqualTo(LeadState.WITHDRAWN);
    var outcome = exchange.pass(draft("Another"), office.bas);
    var deed = ((ExchangeOutcome.Done) outcome).deed();
    assertThat(exchange.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(exchange.leads()).extracting(one -> one.lead().id()).isEqualTo(List.of(lead.id()));
  }
}
