package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.bill.InvoiceFile;
import coop.meent.einvoice.InvoiceFinding;
import coop.meent.einvoice.Precheck;
import coop.meent.einvoice.Received;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent ubl check FILE`: shows an electronic invoice that came in, as a UBL file or inside a PDF,
/// and says what is wrong with it. Needs no books and writes nothing.
@Command(name = "check", description = "${bundle:cli.ubl.check}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required one
final class UblCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.ubl.file}")
  private Path file;

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  UblCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var received = new InvoiceFile(file).read();
    var findings = Precheck.of(received.invoice(), received.rules());
    var wrong = wrong(received, findings);
    if (json)
      new Json(terminal.out()).write(new UblRecord(received, findings).all(terminal.texts()));
    else new UblSheet(received, terminal).print();
    terminal.out().flush();
    wrong.forEach(terminal::refused);
    var doubts = findings.stream().filter(finding -> !finding.blocks()).toList();
    doubts.forEach(terminal::refused);
    if (wrong.isEmpty() && doubts.isEmpty() && !json) terminal.say("cli.ubl.sound");
    return wrong.isEmpty() ? Terminal.DONE : Terminal.REFUSED;
  }

  private static List<Refusal> wrong(Received received, List<InvoiceFinding> findings) {
    List<Refusal> wrong = new ArrayList<>(received.faults());
    findings.stream().filter(InvoiceFinding::blocks).forEach(wrong::add);
    return wrong;
  }
}
