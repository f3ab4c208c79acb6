package coop.meent.bank.ui;

import coop.meent.TestCooperative;
import coop.meent.app.VatNames;
import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankRule.Direction;
import coop.meent.bank.BankService;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.VatCodes;
import coop.meent.member.MemberDraft;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Memory;
import coop.meent.ui.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A cooperative whose treasurer has work: a year of booked lines, a rule, and a fresh statement.
final class BankOffice implements AutoCloseable, Neighbours {

  static final String IBAN = "NL91ABNA0417164300";

  final TestCooperative coop;
  final BankService bank;
  final List<EntryId> opened = new ArrayList<>();

  /// What the file chooser answers.
  List<Path> files = List.of();

  BankOffice(Path folder) {
    coop = new TestCooperative(made(folder));
    bank = new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    member("Noor Kramer");
    member("Thijs Verhoef");
    var client = coop.work.addClient("Waterschap Rijn en IJssel", Optional.of("Doetinchem"));
    var day = TestCooperative.TODAY.minusMonths(3);
    coop.work.addAssignment(
        "Redesign intake", client.id(), coop.founder.id(), day, Optional.empty());
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void member(String name) {
    coop.members.add(
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TestCooperative.TODAY.minusYears(1),
            Optional.empty(),
            Set.of()));
  }

  /// Months of booked lines, then a statement as in the drawings.
  BankOffice withWork() {
    var start = LocalDate.of(2026, 1, 20);
    var history = new ArrayList<StatementLine>();
    for (int month = 0; month < 10; month++) {
      var day = start.plusMonths(month);
      history.add(line(day, "-36.30", "Webhuis B.V.", "NL44RABO0123456789", "Abonnement hosting"));
      history.add(
          line(
              day,
              "-" + (120 + 7 * month) + ".00",
              "Vergaderhuis Utrecht",
              "NL41RABO0301234567",
              "Vergaderzaal " + day));
    }
    take("2026-10", history, "12000.00");
    open("12000.00", start.minusDays(1));
    for (var line : lines())
      book(line, line.content().text().startsWith("Abonnement") ? "45670" : "45185");
    var _ =
        bank.saveRule(
            RuleDraft.of(coop.book, "Rente", coop.account("84125"))
                .that(Direction.IN)
                .forText("rente"));
    var fresh =
        List.of(
            line("2026-11-16", "3.12", "", "", "Rente oktober"),
            line("2026-11-17", "1000.00", "Zorggroep Oost", "NL02INGB0001234567", "deel 1 factuur"),
            line("2026-11-18", "-75.50", "Café de Zwaan", "", "Lunch werkgroep"),
            line("2026-11-18", "-75.50", "Café de Zwaan", "", "Lunch werkgroep"),
            line(
                "2026-11-18",
                "-6204.00",
                "Belastingdienst",
                "NL86INGB0002445588",
                "BTW 3e kwartaal"),
            line(
                "2026-11-19",
                "-181.50",
                "Vergaderhuis Utrecht",
                "NL41RABO0301234567",
                "Vergaderzaal 12-11 voor de kennismaking met het hele team van het Waterschap"),
            line("2026-11-19", "-1815.00", "N. Kramer", "NL05TRIO0212345678", "Uitbetaling 0019"),
            line(
                "2026-11-20", "-36.30", "Webhuis B.V.", "NL44RABO0123456789", "Abonnement hosting"),
            line("2026-11-20", "2420.00", "Gemeente Zutphen", "NL13BNGH0285010000", "2026-B-0042"));
    take("2026-11", fresh, closing());
    return this;
  }

  /// A statement that begins with more than the one before ended with, and an ended rule.
  BankOffice withGap() {
    var later = List.of(line("2026-12-01", "-12.00", "Bank", "", "Kosten november"));
    take("2026-12", later, Money.parse(closing()).plus(Money.parse("250.00")).toString());
    var outcome =
        bank.saveRule(
            RuleDraft.of(coop.book, "Verzekeringen van vorig jaar", coop.account("45185"))
                .forCounterparty("Onderlinge Verzekeringsmaatschappij")
                .forIban("NL41RABO0301234567"));
    if (outcome instanceof RuleOutcome.Saved(var rule))
      bank.endRule(coop.book, rule.id(), TestCooperative.TODAY);
    return this;
  }

  private String closing() {
    return bank.summaries(coop.book).getFirst().closing().orElseThrow().toString();
  }

  /// The bank's opening balance, against equity.
  private void open(String amount, LocalDate day) {
    var account = bank.accounts(coop.book).getFirst().account();
    var money = Money.parse(amount);
    var other = coop.account(equity());
    var _ =
        coop.ledger.record(
            EntryDraft.of(
                coop.book,
                day,
                "Beginsaldo",
                List.of(Posting.of(account, money), Posting.of(other, money.negate()))));
  }

  private String equity() {
    return coop.ledger.accounts(coop.book).stream()
        .filter(one -> one.kind() == AccountKind.EQUITY && !one.isPerMember())
        .findFirst()
        .orElseThrow()
        .number();
  }

  void take(String reference, List<StatementLine> lines, String opening) {
    take(IBAN, reference, lines, Optional.of(Money.parse(opening)));
  }

  /// A statement of another account, without balances.
  void takeOn(String iban, List<StatementLine> lines) {
    take(iban, "other", lines, Optional.empty());
  }

  private void take(
      String iban, String reference, List<StatementLine> lines, Optional<Money> opening) {
    var total = Money.sum(lines.stream().map(StatementLine::amount).toList());
    var statement =
        new Statement(
            iban,
            "EUR",
            Optional.of(reference),
            Optional.of(lines.getFirst().booked()),
            Optional.of(lines.getLast().booked()),
            opening,
            opening.map(total::plus),
            lines,
            0);
    var outcome = bank.importStatements(coop.book, reference + ".xml", List.of(statement));
    if (!(outcome instanceof ImportOutcome.Imported)) throw new AssertionError(outcome);
  }

  static StatementLine line(String day, String amount, String who, String iban, String text) {
    return line(LocalDate.parse(day), amount, who, iban, text);
  }

  private static StatementLine line(
      LocalDate day, String amount, String who, String iban, String text) {
    return new StatementLine(
        day,
        Optional.of(day),
        Money.parse(amount),
        Optional.of(who).filter(name -> !name.isEmpty()),
        Optional.of(iban).filter(number -> !number.isEmpty()),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  List<BankLine> lines() {
    return bank.lines(BankLineFilter.all(coop.book), 0, Integer.MAX_VALUE);
  }

  List<BankLine> open() {
    var filter = BankLineFilter.all(coop.book).that(BankLineFilter.Status.OPEN);
    return bank.lines(filter, 0, Integer.MAX_VALUE);
  }

  BankLine line(String who) {
    return open().stream()
        .filter(line -> line.description().contains(who))
        .findFirst()
        .orElseThrow();
  }

  /// The texts of all entries, reversals among them.
  List<String> reasons() {
    return coop.ledger.journal(JournalFilter.all(coop.book), 0, 1000).stream()
        .map(JournalEntry::text)
        .toList();
  }

  void book(BankLine line, String account) {
    var _ =
        bank.book(
            line.id(), List.of(Allocation.of(coop.account(account), line.content().amount())));
  }

  /// With a file chooser that answers [#files].
  BankDesk desk(Desk desk) {
    var own = desk.asking(new Chooser(desk.dialogs()));
    return new BankDesk(own, bank, coop.ledger, this, TestCooperative.CLOCK);
  }

  /// For view models, which need no window: nothing is shown, everything happens at once.
  BankDesk desk() {
    var texts = new Texts(Language.EN);
    var nowhere = new Nowhere();
    return desk(
        new Desk(texts, Tasks.sameThread(), nowhere, nowhere, nowhere, Memory.ofThisWindow()));
  }

  private final class Chooser implements Dialogs {
    private final Dialogs others;

    Chooser(Dialogs others) {
      this.others = others;
    }

    @Override
    public void confirm(Question question, Runnable deed) {
      others.confirm(question, deed);
    }

    @Override
    public void openFile(FileKind kind, Consumer<Path> chosen) {
      others.openFile(kind, chosen);
    }

    @Override
    public void openFiles(FileKind kind, Consumer<List<Path>> chosen) {
      if (!files.isEmpty()) chosen.accept(files);
    }

    @Override
    public void saveFile(FileKind kind, String name, Consumer<Path> chosen) {
      others.saveFile(kind, name, chosen);
    }

    @Override
    public void openFolder(String title, Consumer<Path> chosen) {
      others.openFolder(title, chosen);
    }
  }

  @Override
  public BookId book() {
    return coop.book;
  }

  @Override
  public DimensionNames.All names() {
    return new DimensionNames.All(
        coop.members.members().stream()
            .map(one -> new MemberName(one.id(), one.numbered()))
            .toList(),
        coop.work.assignments().stream()
            .map(one -> new AssignmentName(one.id(), one.number() + " " + one.name(), one.client()))
            .toList(),
        List.of());
  }

  @Override
  public VatCodes vat() {
    return new VatNames(new coop.meent.vat.VatCodes());
  }

  @Override
  public void openEntry(EntryId entry) {
    opened.add(entry);
  }

  @Override
  public void close() {
    coop.close();
  }
}
