package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.Sender;
import coop.meent.member.Cooperative;
import coop.meent.member.Role;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invoices over three laptops: two treasurers, and a member who works and logs hours.
class InvoiceLaptopsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final FiscalPeriod OCTOBER =
      new FiscalPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;
  private Services joris;
  private Client client;
  private Assignment work;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    joris = office.letIn("Joris Aalbers");
    fillIn();
    together();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void together() {
    office.together(bas, noor, joris, bas, noor, joris);
  }

  private void fillIn() {
    var known = bas.members().cooperative().orElseThrow();
    bas.members()
        .putCooperative(
            new Cooperative(
                known.name(),
                known.liability(),
                Optional.of("Zutphen"),
                Optional.of("90000001"),
                Optional.of("NL000099998B57"),
                known.founded(),
                Language.NL));
    bas.invoices()
        .saveSender(
            new Sender(
                Optional.of("Houtmarkt 12"),
                Optional.of("7201 KL"),
                Optional.of("Zutphen"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("NL91ABNA0417164300"),
                Optional.empty()));
    var draft =
        ClientDraft.named("Gemeente Zaltbommel")
            .in("Zaltbommel")
            .withNumbers(Optional.of("12345678"), Optional.empty())
            .on(ClientTerms.NONE.withAddress("Markt 1", "5301 AB", "NL"));
    client = ((ClientOutcome.Saved) bas.work().saveClient(Optional.empty(), draft)).client();
    var job =
        new AssignmentDraft(
            "Luisteren",
            client.id(),
            me(joris),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            Optional.of(Money.parse("90.00")));
    work =
        ((AssignmentOutcome.Saved) bas.work().saveAssignment(Optional.empty(), job)).assignment();
  }

  private static coop.meent.base.Id.MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private DraftId draft(Services at) {
    var line = DraftLine.hours(work.id(), OCTOBER, new BigDecimal("90.00"), "V21");
    var outcome = at.invoices().saveDraft(Optional.empty(), Draft.Content.of(client.id(), line));
    if (outcome instanceof DraftOutcome.Saved(var draft, var _)) return draft.id();
    throw new AssertionError(outcome);
  }

  private static Invoice make(Services at, DraftId draft) {
    var outcome = at.invoices().makeFinal(draft, DAY);
    if (outcome instanceof FinalOutcome.Final(var invoice)) return invoice;
    throw new AssertionError(outcome);
  }

  private HoursOutcome log(Services at, int minutes) {
    var day = LocalDate.of(2026, 10, 5);
    return at.hours().log(new HoursDraft(me(joris), work.id(), day, minutes, "", true), me(at));
  }

  private static List<String> notOk(Services at) {
    return at.checks().run().stream()
        .filter(finding -> !finding.isOk())
        .map(finding -> finding.name() + (finding.isWaiting() ? " waits" : " broken"))
        .toList();
  }

  private static Money open(Services at, InvoiceId id) {
    return at.invoices().row(id).orElseThrow().open();
  }

  @Test
  void hoursGoFromTheMemberToTheOfficeAndComeBackAsBilled() {
    assertThat(log(joris, 120)).isInstanceOf(HoursOutcome.Logged.class);
    together();
    assertThat(noor.hours().unbilled()).hasSize(1);
    make(noor, draft(noor));
    together();
    assertThat(joris.ledger().books()).isEmpty();
    var mine = joris.hours().of(me(joris), OCTOBER).getFirst();
    assertThat(mine.isBilled()).isTrue();
    assertThat(joris.hours().withdraw(mine.id(), me(joris)))
        .isEqualTo(new HoursOutcome.AlreadyBilled());
  }

  @Test
  void aDraftMadeFinalOnTwoLaptopsIsShownAndOneIsTakenBack() {
    log(joris, 120);
    together();
    var draft = draft(bas);
    together();
    var first = make(bas, draft);
    var second = make(noor, draft);
    assertThat(first.number()).hasToString("2026-0001");
    assertThat(second.number().toString()).isNotEqualTo("2026-0001").startsWith("2026-");
    together();
    var open = noor.sync().overview().contradictions();
    assertThat(open).hasSize(1);
    var told = noor.rivalry().told(open.getFirst(), new Texts(Language.EN));
    assertThat(told.thing()).contains("Gemeente Zaltbommel");
    assertThat(told.versions()).hasSize(2);
    assertThat(noor.rivalry().keep(open.getFirst(), first.id().uuid())).isTrue();
    together();
    assertThat(bas.sync().overview().contradictions()).isEmpty();
    assertThat(open(bas, first.id())).isEqualTo(first.gross());
    assertThat(open(bas, second.id())).isEqualTo(Money.ZERO);
    assertThat(notOk(bas)).isEmpty();
    assertThat(notOk(noor)).isEmpty();
    assertThat(bas.hours().unbilled()).as("hours stay on the paper that stays").isEmpty();
  }

  @Test
  void aPaymentBookedOnOneLaptopIsSeenOnTheOther() {
    log(joris, 60);
    together();
    var invoice = make(bas, draft(bas));
    together();
    var line = receive(noor, "100.00", "Factuur " + invoice.number());
    var proposal = noor.bank().propose(line.id()).orElseThrow();
    noor.bank().book(line.id(), proposal.text(), proposal.allocations());
    together();
    assertThat(open(bas, invoice.id())).isEqualTo(Money.parse("8.90"));
    noor.bank().undo(line.id());
    together();
    assertThat(open(bas, invoice.id())).isEqualTo(Money.parse("108.90"));
    assertThat(notOk(bas)).isEmpty();
  }

  private static BankLine receive(Services at, String euros, String text) {
    var amount = Money.parse(euros);
    var content =
        new StatementLine(
            DAY,
            Optional.of(DAY),
            amount,
            Optional.of("Gemeente Zaltbommel"),
            Optional.empty(),
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var statement =
        new Statement(
            "NL91ABNA0417164300",
            "EUR",
            Optional.of("1"),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.empty(),
            Optional.empty(),
            List.of(content),
            0);
    at.bank().importStatements(VaultOffice.book(at), "test", List.of(statement));
    return BookedTwice.line(at);
  }
}
