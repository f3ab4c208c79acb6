package coop.meent.invoice;

import coop.meent.TestCooperative;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.member.Cooperative;
import coop.meent.member.Role;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import coop.meent.work.Hours;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import coop.meent.work.HoursService;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A cooperative that invoices, for tests: a client, an assignment at 95 an hour, a bank account.
public final class InvoiceOffice implements AutoCloseable {

  public static final String IBAN = "NL91ABNA0417164300";
  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final FiscalPeriod OCTOBER =
      new FiscalPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

  public final TestCooperative coop;
  public final HoursService hours;
  public final InvoiceService invoices;
  public final BankService bank;
  public final Client client;
  public final Assignment work;
  private int statements;

  public InvoiceOffice(Path folder) {
    coop = new TestCooperative(folder);
    hours = coop.hours;
    invoices = coop.invoices;
    bank =
        new BankService(
            coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK, invoices.openItems());
    fillIn(coop);
    invoices.saveSender(
        new Sender(
            Optional.of("Houtmarkt 12"),
            Optional.of("7201 KL"),
            Optional.of("Zutphen"),
            Optional.of("boek@demeent.example"),
            Optional.empty(),
            Optional.of(IBAN),
            Optional.of(21)));
    client = client("Waterschap Oost", "NL");
    work = assignment(client, "Luisteren aan de dijk", "95.00");
  }

  static void fillIn(TestCooperative coop) {
    var known = coop.members.cooperative().orElseThrow();
    coop.members.putCooperative(
        new Cooperative(
            known.name(),
            known.liability(),
            Optional.of("Zutphen"),
            Optional.of("90000001"),
            Optional.of("NL000099998B57"),
            known.founded(),
            known.language()));
    assert coop.founder.roles().contains(Role.TREASURER);
  }

  public Client client(String name, String country) {
    var draft =
        ClientDraft.named(name)
            .in("Deventer")
            .withNumbers(Optional.of("12345678"), Optional.empty())
            .on(ClientTerms.NONE.withAddress("Singel 4", "7411 AB", country));
    return save(draft);
  }

  public Client save(ClientDraft draft) {
    return ((ClientOutcome.Saved) coop.work.saveClient(Optional.empty(), draft)).client();
  }

  public Assignment assignment(Client of, String name, String price) {
    var draft =
        new AssignmentDraft(
            name,
            of.id(),
            coop.founder.id(),
            TODAY.minusYears(1),
            Optional.empty(),
            Optional.of(Money.parse(price)));
    return ((AssignmentOutcome.Saved) coop.work.saveAssignment(Optional.empty(), draft))
        .assignment();
  }

  public HoursOutcome log(LocalDate day, int minutes, String text) {
    return hours.log(
        new HoursDraft(coop.founder.id(), work.id(), day, minutes, text, true), coop.founder.id());
  }

  public Hours logged(LocalDate day, int minutes) {
    return ((HoursOutcome.Logged) log(day, minutes, "")).hours();
  }

  public Draft draft(DraftLine... lines) {
    return draft(Draft.Content.of(client.id(), lines));
  }

  public Draft draft(Draft.Content content) {
    return ((DraftOutcome.Saved) invoices.saveDraft(Optional.empty(), content)).draft();
  }

  public static DraftLine line(String text, String quantity, String price, String code) {
    return DraftLine.text(text, new BigDecimal(quantity), new BigDecimal(price), code);
  }

  public DraftLine hoursOfOctober() {
    return DraftLine.hours(work.id(), OCTOBER, new BigDecimal("95.00"), "V21");
  }

  public FinalOutcome make(Draft draft, LocalDate day) {
    return invoices.makeFinal(draft.id(), day);
  }

  /// A final invoice of one line.
  public Invoice made(LocalDate day, String net, String code) {
    return made(day, line("Advies", "1", net, code));
  }

  public Invoice made(LocalDate day, DraftLine... lines) {
    var outcome = make(draft(lines), day);
    if (outcome instanceof FinalOutcome.Final(var invoice)) return invoice;
    throw new AssertionError(outcome);
  }

  public Money open(Invoice invoice) {
    return invoices.row(invoice.id()).orElseThrow().open();
  }

  /// A line on the cooperative's account, imported.
  public BankLine receive(LocalDate day, String amount, String who, String text) {
    statements++;
    var line =
        new StatementLine(
            day,
            Optional.of(day),
            Money.parse(amount),
            Optional.of(who),
            Optional.empty(),
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of("R" + statements),
            Optional.empty());
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("S" + statements),
            Optional.of(day),
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    var outcome = bank.importStatements(coop.book, "test", List.of(statement));
    if (!(outcome instanceof ImportOutcome.Imported)) throw new AssertionError(outcome);
    return bank.lines(BankLineFilter.all(coop.book), 0, Integer.MAX_VALUE).stream()
        .filter(one -> one.content().bankReference().equals(Optional.of("R" + statements)))
        .findFirst()
        .orElseThrow();
  }

  /// Books a line as it is proposed.
  public void accept(BankLine line) {
    var proposal = bank.propose(line.id()).orElseThrow();
    var outcome = bank.book(line.id(), proposal.text(), proposal.allocations());
    if (!(outcome instanceof coop.meent.bank.BookingOutcome.Booked))
      throw new AssertionError(outcome);
  }

  @Override
  public void close() {
    coop.close();
  }
}
