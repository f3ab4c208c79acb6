package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent report FILE NAME --out PDF`: a report as PDF, or as CSV when the name ends in `.csv`;
/// `meent report --list` names them all.
@Command(name = "report", description = "${bundle:cli.report}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ReportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "${bundle:cli.option.file}")
  private @Nullable Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "${bundle:cli.report.name}")
  private @Nullable String name;

  @Option(names = "--list", description = "${bundle:cli.report.list}")
  private boolean list;

  @Mixin private BookOption bookOption;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.report.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Option(names = "--period", description = "${bundle:cli.report.period}")
  private @Nullable String period;

  @Option(names = "--account", paramLabel = "NUMBER", description = "${bundle:cli.report.account}")
  private @Nullable String account;

  @Option(names = "--member", paramLabel = "NUMBER", description = "${bundle:cli.report.member}")
  private @Nullable String member;

  @Mixin private Shape shape;

  ReportCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (list) return list();
    if (shape.isJson() || isMismatched()) throw new WrongUseException("cli.wrong.report");
    if (file == null || name == null) return terminal.refused(new CommandRefusal.NoReportNamed());
    try (var services = files.openForReading(file)) {
      requireTaken(services.reports().kinds(), name);
      return switch (services.reports().make(name, request(services))) {
        case Made.Ready(var report) -> write(report, name);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private int list() {
    var listing = new Listing("name", "title", "options");
    for (var kind : files.reportKinds())
      listing.row(
          kind.name(),
          kind.title(terminal.texts()),
          shape.isJson() ? optionRows(kind) : options(kind));
    shape.print(listing, terminal);
    return Terminal.DONE;
  }

  /// What must be given, then what may be given between brackets.
  private static String options(ReportKind kind) {
    var needs = kind.needs().stream().map(Enum::name).sorted().map(option -> "--" + option);
    var takes = kind.takes().stream().map(Enum::name).sorted().map(option -> "[--" + option + "]");
    return String.join(
        " ", Stream.concat(needs, takes).map(one -> one.toLowerCase(Locale.ROOT)).toList());
  }

  private static List<Map<String, Object>> optionRows(ReportKind kind) {
    return Arrays.stream(ReportChoice.values())
        .filter(choice -> takes(kind, choice))
        .map(choice ->
            Map.<String, Object>of("name", name(choice), "required", kind.needs().contains(choice)))
        .toList();
  }

  private static String name(ReportChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private ReportRequest request(Services services) {
    var lookup = new Lookup(services);
    var book = lookup.book(bookOption.code());
    var request = ReportRequest.of(terminal.language(lang), book.id(), period());
    if (account != null) request = request.on(lookup.account(book, account).id());
    return member == null ? request : request.about(lookup.member(member).id());
  }

  /// What a report does not look at must not seem to matter.
  private void requireTaken(List<ReportKind> kinds, String name) {
    for (var kind : kinds) {
      if (!kind.name().equals(name)) continue;
      if (member != null && !takes(kind, ReportChoice.MEMBER))
        throw new WrongUseException("cli.wrong.notTaken", name, "--member");
      if (account != null && !takes(kind, ReportChoice.ACCOUNT))
        throw new WrongUseException("cli.wrong.notTaken", name, "--account");
    }
  }

  private static boolean takes(ReportKind kind, ReportChoice choice) {
    return kind.needs().contains(choice) || kind.takes().contains(choice);
  }

  private FiscalPeriod period() {
    var text = period == null ? String.valueOf(LocalDate.now(clock).getYear()) : period;
    return FiscalPeriod.parse(text)
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchPeriod(text)));
  }

  /// A name that promises another kind of file than it would get.
  private boolean isMismatched() {
    var ending = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return out != null && !ending.endsWith(".csv") && (shape.isCsv() || !ending.endsWith(".pdf"));
  }

  private int write(Report report, String name) {
    var target = out == null ? Path.of(name + (shape.isCsv() ? ".csv" : ".pdf")) : out;
    boolean isCsv = target.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    var written =
        isCsv ? new CsvWriter().write(report, target) : new PdfWriter().write(report, target);
    return switch (written) {
      case Written.Done(var made) -> {
        terminal.say("cli.report.done", report.title(), made);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
