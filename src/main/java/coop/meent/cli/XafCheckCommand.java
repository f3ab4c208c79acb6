package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.xaf.ReadAuditFile;
import coop.meent.xaf.XafReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent xaf check FILE`: what an audit file of any program holds, and what is wrong with it by
/// the standard's own rules. Needs no books and writes nothing.
@Command(name = "check", description = "${bundle:cli.xaf.check}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required one
final class XafCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.xaf.file}")
  private Path file;

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  XafCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var read = new XafReader(file).read();
    if (json) new Json(terminal.out()).write(record(read));
    else print(read);
    terminal.out().flush();
    return read.isSound() ? Terminal.DONE : Terminal.REFUSED;
  }

  private void print(ReadAuditFile read) {
    terminal.say("xaf.read.title", read.version().number(), read.company(), read.year());
    terminal.say("xaf.read.made", read.software());
    terminal.say("xaf.read.holds", read.accounts(), read.relations(), read.transactions());
    terminal.say(
        "xaf.read.opening", read.openingLines(), read.openingDebit(), read.openingCredit());
    terminal.say("xaf.read.lines", read.lines(), read.debit(), read.credit());
    terminal.out().flush();
    read.findings().forEach(terminal::refused);
    if (read.untold() > 0) terminal.remark("xaf.read.untold", read.untold());
    if (read.findings().isEmpty()) terminal.say("xaf.read.sound");
    else if (read.isSound()) terminal.say("xaf.read.odd");
    else terminal.remark("xaf.read.wrong", read.wrong());
  }

  private Map<String, Object> record(ReadAuditFile read) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("version", read.version().number());
    record.put("company", read.company());
    record.put("vatNumber", read.vatNumber());
    record.put("year", read.year());
    record.put("from", read.from());
    record.put("to", read.to());
    record.put("currency", read.currency());
    record.put("software", read.software());
    record.put("accounts", read.accounts());
    record.put("relations", read.relations());
    record.put("openingLines", read.openingLines());
    record.put("openingDebit", read.openingDebit());
    record.put("openingCredit", read.openingCredit());
    record.put("journals", read.journals());
    record.put("transactions", read.transactions());
    record.put("lines", read.lines());
    record.put("debit", read.debit());
    record.put("credit", read.credit());
    record.put("sound", read.isSound());
    record.put("findings", findings(read, terminal.texts()));
    record.put("untold", read.untold());
    return record;
  }

  private static List<Map<String, Object>> findings(ReadAuditFile read, Texts texts) {
    return read.findings().stream()
        .map(finding -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("finding", finding.key());
          row.put("wrong", finding.isWrong());
          row.put("text", texts.refusal(finding));
          return row;
        })
        .toList();
  }
}
