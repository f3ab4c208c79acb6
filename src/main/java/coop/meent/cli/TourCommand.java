package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.document.Made;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent tour DIR`: makes the demo anew and opens it in the window; without a display it leaves
/// the reports and a picture of each page beside it. What plain `mvn` does.
@Command(name = "tour", description = "${bundle:cli.tour}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TourCommand implements Callable<Integer> {

  private final Files files;
  private final Window window;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "DIR", description = "${bundle:cli.demo.folder}")
  private Path folder;

  TourCommand(Files files, Window window, Terminal terminal, Clock clock) {
    this.files = files;
    this.window = window;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    empty();
    var today = LocalDate.now(clock);
    var made = new Demo(DemoOptions.on(today)).make(folder);
    terminal.say("cli.demo.done", made.file(), made.entries(), made.statements().size());
    if (window.canBeSeen()) {
      window.show(made.file());
      return Terminal.DONE;
    }
    terminal.say("cli.tour.noDisplay");
    try (var services = files.openForReading(made.file())) {
      reports(services, FiscalPeriod.year(today.getYear()));
      var pictures =
          new Window.Pictures(
              folder.resolve("screens"), terminal.texts().language(), Window.Colours.LIGHT, 100);
      window.photograph(services, pictures).forEach(terminal.out()::println);
    }
    return Terminal.DONE;
  }

  /// The demo is made anew each time, so that it always ends today.
  private void empty() throws IOException {
    java.nio.file.Files.createDirectories(folder);
    try (var old = java.nio.file.Files.walk(folder)) {
      for (var path : old.sorted(Comparator.reverseOrder()).toList())
        if (!path.equals(folder)) java.nio.file.Files.delete(path);
    }
  }

  private void reports(Services services, FiscalPeriod year) throws IOException {
    var target = java.nio.file.Files.createDirectories(folder.resolve("reports"));
    var pdf = new PdfWriter();
    for (var kind : services.reports().kinds()) {
      for (var language : Language.values()) {
        var request = request(services, kind, language, year);
        if (services.reports().make(kind.name(), request) instanceof Made.Ready(Report report))
          tell(pdf.write(report, target.resolve(kind.name() + "-" + language.code() + ".pdf")));
      }
    }
  }

  /// A report about a member or an account is made of the first one that fits.
  private static ReportRequest request(
      Services services, ReportKind kind, Language language, FiscalPeriod year) {
    var book = new Lookup(services).book(java.util.Optional.empty());
    var request = ReportRequest.of(language, book.id(), year);
    if (kind.needs().contains(ReportChoice.ACCOUNT))
      request = request.on(new Lookup(services).account(book, "10201").id());
    if (kind.needs().contains(ReportChoice.MEMBER)) request = request.about(second(services));
    return request;
  }

  private static MemberId second(Services services) {
    return services.members().members().get(1).id();
  }

  private void tell(Written written) {
    switch (written) {
      case Written.Done(var file) -> terminal.out().println(file);
      case Refusal refusal -> terminal.refused(refusal);
    }
  }
}
