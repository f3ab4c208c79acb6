package coop.meent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.base.Written;
import coop.meent.einvoice.Precheck;
import coop.meent.einvoice.Profile;
import coop.meent.invoice.InvoicePapers;
import coop.meent.ledger.DimensionNames;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.ExportRequest;
import coop.meent.member.Member;
import coop.meent.split.SplitRefusal;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.xaf.AuditFiles;
import coop.meent.xaf.XafVersion;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent export FILE csv|hledger|beancount|icp|ubl|xaf --out PATH`: a book as plain text that
/// other programs read, with what the bank said as assertions; a year of it as the tax office reads
/// it; the sales list of a period; or one invoice.
@Command(name = "export", description = "${bundle:cli.export}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "csv|hledger|beancount|icp|ubl|xaf",
      description = "${bundle:cli.export.format}")
  private Format format;

  /// A book in one of the ledger's formats, a list for the tax office, or an invoice as a file for
  /// programs.
  private enum Format {
    CSV,
    HLEDGER,
    BEANCOUNT,
    ICP,
    UBL,
    XAF
  }

  @Option(names = "--invoice", paramLabel = "NUMBER", description = "${bundle:cli.export.invoice}")
  private @Nullable String invoice;

  @Option(
      names = "--selfbill",
      paramLabel = "NUMBER",
      description = "${bundle:cli.export.selfbill}")
  private @Nullable String selfBill;

  @Option(names = "--profile", description = "${bundle:cli.export.profile}")
  private @Nullable Profile profile;

  @Mixin private BookOption bookOption;

  @Option(names = "--year", description = "${bundle:cli.export.year}")
  private @Nullable Integer year;

  @Option(
      names = "--standard",
      paramLabel = "4.0|3.2",
      description = "${bundle:cli.export.standard}")
  private @Nullable String standard;

  @Mixin private VatPeriodOption period;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "${bundle:cli.export.out}")
  private Path out;

  ExportCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (format == Format.ICP && year != null)
      throw new WrongUseException("cli.wrong.needs", "csv, hledger, beancount");
    if (format != Format.ICP && period.given().isPresent())
      throw new WrongUseException("cli.wrong.needs", "icp");
    if (format != Format.XAF && standard != null)
      throw new WrongUseException("cli.wrong.needs", "xaf");
    if (format == Format.XAF) return auditFile();
    if (format == Format.UBL) return selfBill == null ? ubl() : selfBilled(selfBill);
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      if (format == Format.ICP) return list(services, book);
      var request =
          new ExportRequest(
              book,
              Optional.ofNullable(year).map(FiscalPeriod::year),
              terminal.texts().language(),
              names(services),
              services.bank().closings(book));
      var of = ExportFormat.valueOf(format.name());
      return told(services.exports().write(of, request, out));
    }
  }

  private int told(Written outcome) {
    return switch (outcome) {
      case Written.Done(var written) -> {
        terminal.say("cli.export.done", written);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  /// Of the year before this one, unless another is named.
  private int auditFile() {
    var of = year == null ? LocalDate.now(clock).getYear() - 1 : year;
    var version = standard == null ? Optional.of(XafVersion.V4_0) : XafVersion.numbered(standard);
    if (version.isEmpty()) throw new WrongUseException("cli.wrong.needs", "--standard 4.0, 3.2");
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var auditFiles = services.year().auditFiles();
      if (auditFiles.lacksVatNumber(book)) terminal.remark("xaf.noVatNumber");
      var request = AuditFiles.Request.of(book, of, version.get(), LocalDate.now(clock));
      return told(auditFiles.write(request, terminal.texts(), out));
    }
  }

  /// What keeps the file from being taken is told, and the file is not written.
  private int ubl() {
    if (invoice == null) throw new WrongUseException("cli.wrong.missing", "--invoice");
    var rules = profile == null ? Profile.NLCIUS : profile;
    try (var services = files.openForReading(file)) {
      var paper = new InvoiceLookup(services).invoice(invoice);
      var findings = Precheck.of(services.invoices().eInvoice(paper), rules);
      var blocking = findings.stream().filter(one -> one.blocks()).findFirst();
      if (blocking.isPresent()) return terminal.refused(blocking.get());
      var bytes = new InvoicePapers(services.invoices()).ubl(paper, rules);
      return told(new Target(out).fill(stream -> stream.write(bytes)));
    }
  }

  /// Over Peppol, which takes self-billed invoices by rules of their own, unless another profile is
  /// asked for.
  private int selfBilled(String number) {
    if (invoice != null) throw new WrongUseException("cli.wrong.needs", "--selfbill");
    var rules = profile == null ? Profile.PEPPOL_SELF_BILLING : profile;
    if (rules == Profile.PEPPOL_BILLING)
      throw new WrongUseException("cli.wrong.needs", "PEPPOL_SELF_BILLING");
    try (var services = files.openForReading(file)) {
      var team = services.team();
      var bill =
          team.bills()
              .bill(number)
              .orElseThrow(() -> new RefusedException(new SplitRefusal.NoSuchBill(number)));
      var blocking = team.files().findings(bill, rules).stream().findFirst();
      if (blocking.isPresent()) return terminal.refused(blocking.get());
      var bytes = team.files().ubl(bill, rules);
      return told(new Target(out).fill(stream -> stream.write(bytes)));
    }
  }

  /// The sales list; what cannot be listed is told and does not stop the rest.
  private int list(Services services, BookId book) {
    var wanted = period.required();
    var list =
        services
            .salesLists()
            .of(book, wanted)
            .orElseThrow(() -> new RefusedException(new VatFilingOutcome.NoSuchPeriod(wanted)));
    var listing = new Listing("country", "vatNumber", "client", "goods", "services");
    for (var one : list.listed())
      listing.row(
          one.number().country(), one.number().rest(), one.client(), one.goods(), one.services());
    var texts = terminal.texts();
    for (var one : list.missing())
      terminal.remark(
          "cli.vat.missing",
          one.reference(),
          one.text(),
          texts.euro(one.amount()),
          one.why().in(texts),
          one.why().next(texts));
    return told(
        new Target(out).fill(stream -> listing.printCsv(new PrintStream(stream, false, UTF_8))));
  }

  private static DimensionNames names(Services services) {
    return new DimensionNames(
        services.members().members().stream().collect(Collectors.toMap(Member::id, Member::name)),
        services.work().assignments().stream()
            .collect(Collectors.toMap(Assignment::id, Assignment::name)),
        services.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name)));
  }
}
