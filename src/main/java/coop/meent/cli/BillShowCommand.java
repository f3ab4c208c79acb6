package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.bill.Bill;
import coop.meent.bill.BillLine;
import coop.meent.bill.BillPapers;
import coop.meent.bill.Standing;
import coop.meent.document.PdfWriter;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bill show FILE NUMBER`: one bill with its lines, its receipts, what was said of it and
/// paid; as a sheet where a PDF is asked for.
@Command(name = "show", description = "${bundle:cli.bill.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.bill.number}")
  private String number;

  @Option(names = "--pdf", paramLabel = "PATH", description = "${bundle:cli.bill.pdf}")
  private @Nullable Path pdf;

  @Mixin private Shape shape;

  BillShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var standing = BillDeed.bill(services, number);
      if (pdf != null) return write(services, standing, pdf);
      if (shape.isForPrograms()) new Json(terminal.out()).write(whole(services, standing));
      else print(services, standing);
      return Terminal.DONE;
    }
  }

  private int write(Services services, Standing standing, Path target) {
    var papers = new BillPapers(services.bills(), services.members());
    var sheet = papers.sheet(standing.bill());
    return switch (new PdfWriter().write(sheet, papers.attachments(standing.bill()), target)) {
      case Written.Done(var written) -> {
        terminal.say("cli.export.done", written);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void print(Services services, Standing standing) {
    var texts = terminal.texts();
    var bill = standing.bill();
    terminal.say(
        "cli.bill.shown",
        bill.number(),
        bill.payeeName(),
        bill.date(),
        bill.gross(),
        standing.open(),
        standing.state());
    BillDeed.tellOriginal(bill, terminal);
    var lines = lines(services, bill);
    if (!lines.rows().isEmpty()) lines.printText(terminal.out(), texts);
    for (var answer : services.bills().answers(bill.id()))
      terminal.say(
          "cli.bill.said",
          answer.on(),
          name(services, answer.by()),
          texts.get("bill.answer." + answer.kind().name()),
          answer.reason().map(why -> ": " + why).orElse(""));
    for (var one : services.receipts().of(bill.id().uuid()))
      terminal.say(
          one.isRemoved()
              ? "cli.bill.receipt.removed"
              : one.isHere() ? "cli.bill.receipt.here" : "cli.bill.receipt.away",
          one.receipt().name(),
          one.receipt().size() / 1024 + 1,
          one.receipt().keepUntil());
    for (var finding : services.bills().findings(bill)) terminal.out().println(finding.in(texts));
  }

  private static String name(Services services, coop.meent.base.Id.MemberId who) {
    return services.members().member(who).map(one -> one.name()).orElse("?");
  }

  private static Listing lines(Services services, Bill bill) {
    boolean isForeign = bill.original().isPresent();
    var listing =
        isForeign
            ? new Listing(
                "line", "text", "account", "code", "net", "vat", "originalNet", "originalVat")
            : new Listing("line", "text", "account", "code", "net", "vat");
    for (var line : bill.lines()) {
      List<Object> cells = new ArrayList<>();
      java.util.Collections.addAll(
          cells,
          listing.rows().size() + 1,
          line.text(),
          services.ledger().account(line.account()).map(Account::number),
          line.vatCode(),
          line.net(),
          line.vat());
      if (isForeign) {
        cells.add(line.original().map(BillLine.InOriginal::net));
        cells.add(line.original().map(BillLine.InOriginal::vat));
      }
      listing.row(cells.toArray());
    }
    return listing;
  }

  private Map<String, Object> whole(Services services, Standing standing) {
    var bill = standing.bill();
    var all = BillDeed.record(standing);
    all.put("maker", name(services, bill.maker()));
    all.put(
        "replaces",
        bill.replaces().flatMap(services.bills()::bill).map(one -> one.bill().number()));
    all.put(
        "entries",
        services.bills().entries(bill.id()).values().stream()
            .map(JournalEntry::reference)
            .toList());
    all.put("lines", lines(services, bill).rows());
    List<Map<String, Object>> answers = new ArrayList<>();
    for (var answer : services.bills().answers(bill.id())) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("kind", answer.kind().name());
      one.put("by", name(services, answer.by()));
      one.put("on", answer.on());
      one.put("reason", answer.reason());
      answers.add(one);
    }
    all.put("answers", answers);
    all.put(
        "paid",
        services.bills().payments(bill.id()).stream()
            .map(one -> Map.<String, Object>of("date", one.date(), "amount", one.amount()))
            .toList());
    all.put("receipts", BillReceiptCommand.listing(services, bill).rows());
    all.put(
        "findings",
        services.bills().findings(bill).stream().map(one -> one.in(terminal.texts())).toList());
    return all;
  }
}
