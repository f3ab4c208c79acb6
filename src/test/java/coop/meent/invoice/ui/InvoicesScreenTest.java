package coop.meent.invoice.ui;

import static coop.meent.invoice.InvoiceOffice.line;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import coop.meent.invoice.CreditRequest;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceFilter;
import coop.meent.invoice.InvoiceOffice;
import coop.meent.invoice.InvoicePapers;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientTerms;
import coop.meent.work.ui.AssignmentsView;
import coop.meent.work.ui.ClientsView;
import coop.meent.work.ui.HoursView;
import coop.meent.work.ui.WorkDesk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invoices, hours and clients in the window.
class InvoicesScreenTest {

  private static final LocalDate TODAY = InvoiceOffice.TODAY;

  @TempDir Path folder;
  private InvoiceOffice office;
  private Answers answers;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
    answers = new Answers(folder.resolve("out.pdf"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private InvoiceDesk desk(Desk desk) {
    var nowhere =
        new InvoiceDesk.Neighbours() {
          @Override
          public void openEntry(EntryId entry) {}

          @Override
          public void openClient(ClientId client) {}
        };
    return new InvoiceDesk(
        answers.on(desk),
        office.invoices,
        new InvoicePapers(office.invoices),
        office.coop.work,
        office.hours,
        TestCooperative.CLOCK,
        nowhere);
  }

  private WorkDesk work(Desk desk) {
    return new WorkDesk(
        answers.on(desk),
        office.coop.work,
        office.hours,
        office.coop.members,
        TestCooperative.CLOCK,
        office.coop.members.member(office.coop.founder.id()).orElseThrow());
  }

  private View pages(Desk desk, Consumer<InvoicePages> made) {
    var pages = new InvoicePages(desk(desk));
    made.accept(pages);
    return pages.view();
  }

  /// An open one, one overdue and part-paid, one paid, a credit note, and a draft.
  private Invoice some() {
    var overdue = office.made(LocalDate.of(2026, 9, 1), "1850.00", "V21");
    office.accept(office.receive(LocalDate.of(2026, 10, 1), "1000.00", "W", "2026-0001 deel"));
    office.made(LocalDate.of(2026, 11, 12), "640.00", "V21");
    var paid = office.made(LocalDate.of(2026, 10, 2), "420.00", "V9");
    office.accept(office.receive(LocalDate.of(2026, 10, 9), "457.80", "W", "2026-0003"));
    office.invoices.credit(
        paid.id(),
        new CreditRequest(
            TODAY,
            Map.of(1, new BigDecimal("0.25")),
            java.util.Optional.of("Minder tijd nodig dan gedacht"),
            false));
    var long1 =
        office.save(
            ClientDraft.named(
                    "Stichting Gemeenschappelijk Overleg Gegevensbescherming Oost-Nederland")
                .in("Zaltbommel")
                .on(ClientTerms.NONE.withAddress("Lange Achterstraat 118", "5301 AB", "NL")));
    office.assignment(long1, "Luisteren", "90.00");
    office.made(
        LocalDate.of(2026, 10, 20),
        line("Advies over wat er met de gegevens van de deelnemers gebeurt", "12", "95.00", "V21"));
    office.logged(LocalDate.of(2026, 10, 5), 450);
    office.draft(office.hoursOfOctober());
    return overdue;
  }

  @Test
  void theListSaysWhatIsOpenAndWhatIsOverdue() {
    some();
    Shown.everywhere("invoices", desk -> pages(desk, any -> {}), screen -> {});
    EveryShortcut.acts("invoices", desk -> pages(desk, any -> {}), screen -> {});
  }

  @Test
  void withoutInvoicesItSaysHowToBegin() {
    Shown.everywhere("invoices-none", desk -> pages(desk, any -> {}), screen -> {});
    try (var shown = Shown.of(desk -> pages(desk, any -> {}))) {
      shown.screen().fire("newFirst");
      assertThat(Toolkit.onScreen(() -> shown.screen().isSeen("#makeFinal"))).isTrue();
    }
  }

  @Test
  void aPaperTellsItsStory() {
    InvoiceId id = some().id();
    Shown.everywhere("invoice", desk -> pages(desk, pages -> pages.open(id)), screen -> {});
    EveryShortcut.acts("invoice", desk -> pages(desk, pages -> pages.open(id)), screen -> {});
    Shown.everywhere(
        "invoice-credit",
        desk -> pages(desk, pages -> pages.open(id)),
        screen -> screen.fire("credit"));
  }

  @Test
  void aDraftIsFilledInAndMadeFinalByKeyboardAlone() {
    office.logged(LocalDate.of(2026, 10, 5), 450);
    try (var shown = Shown.of(desk -> pages(desk, InvoicePages::newDraft))) {
      var screen = shown.screen();
      screen.click("client").type("water").press(KeyCode.ENTER);
      screen.press(KeyCode.ALT, KeyCode.H).type("luis").press(KeyCode.ENTER);
      assertThat(screen.find("total", Label.class).getText()).isEqualTo("€\u00a0862.13");
      screen.picture("invoice-draft-typed");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(answers.asked).hasSize(1);
      var made = office.invoices.list(InvoiceFilter.all(office.coop.book), 0, 10).getFirst();
      assertThat(made.number()).hasToString("2026-0001");
      assertThat(made.open()).isEqualTo(Money.parse("862.13"));
      assertThat(screen.find("buyer", Label.class).getText()).isEqualTo("Waterschap Oost");
    }
  }

  @Test
  void whatIsMissingStandsBelowTheDraft() {
    some();
    var draft = office.invoices.drafts().getFirst().id();
    Shown.everywhere(
        "invoice-draft", desk -> pages(desk, pages -> pages.open(draft)), screen -> {});
    EveryShortcut.acts("invoice-draft", desk -> pages(desk, pages -> pages.open(draft)), s -> {});
  }

  @Test
  void aReminderIsNotedAndItsLetterWritten() {
    var invoice = some();
    try (var shown = Shown.of(desk -> pages(desk, pages -> pages.open(invoice.id())))) {
      shown.screen().fire("remind");
      assertThat(office.invoices.reminders(invoice.id())).hasSize(1);
      assertThat(folder.resolve("out.pdf")).exists();
    }
  }

  @Test
  void hoursAreLoggedByKeyboardAlone() {
    some();
    try (var shown = Shown.of(desk -> new HoursView(work(desk)))) {
      var screen = shown.screen();
      screen.click("job").type("dijk").press(KeyCode.ENTER);
      screen.click("time").type("1:45").press(KeyCode.TAB).type("Overleg");
      screen.press(KeyCode.ENTER);
      assertThat(office.hours.of(office.coop.founder.id(), week())).hasSize(1);
      assertThat(Toolkit.onScreen(() -> screen.find("table", TableView.class).getItems().size()))
          .isEqualTo(1);
    }
    Shown.everywhere("hours", desk -> new HoursView(work(desk)), screen -> {});
    EveryShortcut.acts("hours", desk -> new HoursView(work(desk)), screen -> {});
  }

  private static coop.meent.base.FiscalPeriod week() {
    return coop.meent.work.HoursService.weekOf(TODAY);
  }

  @Test
  void clientsAndAssignmentsAreKept() {
    some();
    Shown.everywhere("clients", desk -> new ClientsView(work(desk)), screen -> {});
    Shown.everywhere(
        "client-form", desk -> new ClientsView(work(desk)), screen -> screen.fire("add"));
    Shown.everywhere("assignments", desk -> new AssignmentsView(work(desk)), screen -> {});
    Shown.everywhere(
        "assignment-form", desk -> new AssignmentsView(work(desk)), screen -> screen.fire("add"));
    EveryShortcut.acts("clients", desk -> new ClientsView(work(desk)), screen -> {});
    Shown.everywhere(
        "invoice-sender",
        desk -> pages(desk, any -> {}),
        (Screen screen) -> Toolkit.onScreen(() -> screen.find("sender", Button.class).fire()));
  }
}
