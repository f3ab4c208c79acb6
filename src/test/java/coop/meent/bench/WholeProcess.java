package coop.meent.bench;

import coop.meent.bank.CamtWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// All balances of the cooperative's book, by a program started for it: ours beside the others, in
/// turns, so that what else the machine does meets all of them.
final class WholeProcess {

  private static final int TURNS = 5;
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private final BenchBooks books;
  private final Meent meent;
  private final Program ours;
  private final Figures figures;

  WholeProcess(BenchBooks books, Meent meent, Figures figures) {
    this.books = books;
    this.meent = meent;
    ours = meent.program("balance", books.file().toString());
    this.figures = figures;
  }

  void measure() {
    var text = books.hledger().toString();
    var ledger = new Program("ledger", List.of("ledger", "--args-only", "-f", text, "bal"));
    List<Duration> ourTimes = new ArrayList<>();
    List<Duration> ledgerTimes = new ArrayList<>();
    boolean hasLedger = ledger.isInstalled();
    ours.run();
    for (int turn = 0; turn < TURNS; turn++) {
      ours.run().ifPresent(ourTimes::add);
      if (hasLedger) ledger.run().ifPresent(ledgerTimes::add);
    }
    var our = Repeated.middle(ourTimes);
    figures.figure("meent balance, whole process", our);
    if (!ledgerTimes.isEmpty())
      figures.other("ledger bal", Repeated.middle(ledgerTimes), our, wanted());
    else figures.note("ledger bal", "not installed, or past the limit");
    once("hledger bal", List.of("hledger", "-f", text, "bal"), our);
    once("bean-check", List.of("bean-check", "--no-cache", books.beancount().toString()), our);
  }

  /// On a copy of the books, from nothing to the last proposal made.
  void measureImport() throws IOException, XMLStreamException {
    var copy = books.file().resolveSibling("import.meent");
    var camt = books.file().resolveSibling("thousand.xml");
    Files.copy(books.file(), copy, StandardCopyOption.REPLACE_EXISTING);
    settle(copy);
    try (var out = Files.newOutputStream(camt)) {
      new CamtWriter().write(List.of(BenchStatement.ofLines(1_000)), out);
    }
    var importing = meent.program("import", copy.toString(), camt.toString()).run();
    var matching = meent.program("bank", copy.toString(), "--json").run();
    importing.ifPresent(
        time -> figures.figure("meent import of 1,000 lines, whole process", time, TWO_SECONDS));
    matching.ifPresent(
        time -> figures.figure("meent bank, proposing for them, whole process", time, TWO_SECONDS));
    Files.delete(copy);
  }

  /// Waits until the copy is on the disk: else the import would wait for it, and be measured with
  /// it.
  private static void settle(Path copy) throws IOException {
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private int wanted() {
    return books.size() >= 1_000_000 ? 15 : 3;
  }

  /// The slow ones run once: they take minutes.
  private void once(String what, List<String> command, Duration our) {
    var program = new Program(command.getFirst(), command);
    if (!program.isInstalled()) {
      figures.note(what, "not installed");
      return;
    }
    Optional<Duration> taken = program.run();
    taken.ifPresentOrElse(
        time -> figures.other(what, time, our),
        () -> figures.note(what, "given up after " + Program.LIMIT.toSeconds() + " s"));
  }
}
