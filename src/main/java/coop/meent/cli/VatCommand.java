package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.vat.FiledReturn;
import coop.meent.vat.LateVat;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.PrivateUse;
import coop.meent.vat.Rubric;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vat FILE --period 2026-Q3` shows the VAT return of a period, for typing in at the tax
/// office. Its subcommands list the periods, and keep what was filed.
@Command(name = "vat", description = "${bundle:cli.vat}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  // Not required, since a subcommand brings its own.
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private @Nullable Path file;

  @Mixin private BookOption bookOption;
  @Mixin private VatPeriodOption period;
  @Mixin private Shape shape;

  VatCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var vat = new CommandLine(new VatCommand(files, terminal));
    vat.addSubcommand(new VatListCommand(files, terminal, clock));
    vat.addSubcommand(new VatFileCommand(files, terminal, clock));
    vat.addSubcommand(new VatCorrectCommand(files, terminal, clock));
    vat.addSubcommand(new VatWithdrawCommand(files, terminal));
    vat.addSubcommand(new VatSchemeCommand(files, terminal));
    vat.addSubcommand(new VatPrivateCommand(files, terminal, clock));
    vat.addSubcommand(new VatCarCommand(files, terminal));
    return vat;
  }

  @Override
  public Integer call() {
    if (file == null) throw new WrongUseException("cli.wrong.missing", "FILE");
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var wanted = period.orNext(services, book.id());
      var shown =
          services
              .vat()
              .show(book.id(), wanted)
              .orElseThrow(() -> new RefusedException(new VatFilingOutcome.NoSuchPeriod(wanted)));
      var late = services.vat().late(book.id());
      if (shape.isJson()) new Json(terminal.out()).write(json(book, shown, late));
      else print(book, shown, late);
      if (!shape.isForPrograms()) tellPrivateUse(services, book, shown);
      return Terminal.DONE;
    }
  }

  private void print(Book book, PeriodReturn shown, LateVat late) {
    var texts = terminal.texts();
    if (!shape.isCsv())
      terminal.say(
          "cli.vat.head", book.name(), shown.period().in(texts), VatWords.state(shown, texts));
    shape.print(listing(shown), terminal);
    if (shape.isCsv()) return;
    var figures = shown.figures();
    terminal.say(
        "cli.vat.total", VatWords.total(figures, texts), texts.euro(figures.toPay().abs()));
    terminal.say("cli.vat.rounding", texts.euro(figures.rounding()));
    figures.questions().forEach(question -> terminal.remark("cli.vat.note", question.in(texts)));
    VatWords.notes(shown, texts).forEach(note -> terminal.remark("cli.vat.note", note));
    if (!late.isEmpty()) terminal.remark("cli.vat.note", VatWords.late(late, texts));
    terminal.remark("cli.vat.typeIn");
  }

  private void tellPrivateUse(Services services, Book book, PeriodReturn shown) {
    if (shown.filed().isPresent()) return;
    var uses = services.vat().privateUse();
    uses.yearOf(shown)
        .map(year -> uses.show(book.id(), year, PrivateUse.Wish.NONE))
        .flatMap(use -> VatWords.privateUse(use, terminal.texts()))
        .ifPresent(said -> terminal.remark("cli.vat.note", said));
  }

  private Listing listing(PeriodReturn shown) {
    var listing = new Listing("rubric", "what", "turnover", "vat", "exactTurnover", "exactVat");
    for (var rubric : Rubric.values()) {
      var line = shown.figures().line(rubric);
      if (rubric == Rubric.R5B)
        listing.row(
            "5a", terminal.texts().get("vat.rubric.5a"), "", shown.figures().owed(), "", "");
      listing.row(
          rubric.code(),
          rubric.in(terminal.texts()),
          rubric.hasTurnover() ? line.turnover() : "",
          rubric.hasVat() ? line.vat() : "",
          rubric.hasTurnover() ? line.exactTurnover() : "",
          rubric.hasVat() ? line.exactVat() : "");
    }
    return listing;
  }

  private Map<String, Object> json(Book book, PeriodReturn shown, LateVat late) {
    var figures = shown.figures();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("book", book.code());
    json.put("period", shown.period());
    json.put("from", shown.period().from());
    json.put("to", shown.period().to());
    json.put("due", shown.period().due());
    json.put("rhythm", word(shown.scheme().rhythm()));
    json.put("scheme", word(shown.scheme().kind()));
    json.put("basis", word(shown.basis()));
    json.put("waiting", shown.waiting());
    json.put("state", word(shown.state()));
    json.put("filed", shown.filed().map(FiledReturn::filed));
    json.put("rubrics", rubrics(shown));
    json.put("owed", figures.owed());
    json.put("input", figures.input());
    json.put("toPay", figures.toPay());
    json.put("exactToPay", figures.exactToPay());
    json.put("rounding", figures.rounding());
    List<String> notes = new ArrayList<>();
    figures.questions().forEach(question -> notes.add(question.in(terminal.texts())));
    notes.addAll(VatWords.notes(shown, terminal.texts()));
    json.put("notes", notes);
    json.put("late", late(late));
    return json;
  }

  private static List<Map<String, Object>> rubrics(PeriodReturn shown) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var line : shown.figures().lines()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("rubric", line.rubric().code());
      if (line.rubric().hasTurnover()) row.put("turnover", line.turnover());
      if (line.rubric().hasVat()) row.put("vat", line.vat());
      if (line.rubric().hasTurnover()) row.put("exactTurnover", line.exactTurnover());
      if (line.rubric().hasVat()) row.put("exactVat", line.exactVat());
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> late(LateVat late) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entries", late.count());
    json.put("net", late.net());
    json.put("correction", late.needsCorrection());
    json.put("before", late.needsCorrection() ? late.due() : Optional.empty());
    List<Map<String, Object>> periods = new ArrayList<>();
    for (var one : late.periods()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("period", one.period());
      row.put("entries", one.entries().stream().map(LateVat.OfEntry::reference).toList());
      row.put("filedToPay", one.filed().figures().toPay());
      row.put("newToPay", one.totals().toPay());
      periods.add(row);
    }
    json.put("periods", periods);
    return json;
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /// Tells what a deed came to.
  static int told(Terminal terminal, VatFilingOutcome outcome) {
    var texts = terminal.texts();
    switch (outcome) {
      case VatFilingOutcome.Filed(var filed) ->
          terminal.say("cli.vat.filed", filed.period().in(texts), toPay(terminal, filed));
      case VatFilingOutcome.Corrected(var corrections) ->
          corrections.forEach(one ->
              terminal.say("cli.vat.corrected", one.period().in(texts), toPay(terminal, one)));
      case VatFilingOutcome.Withdrawn(var filed) ->
          terminal.say("cli.vat.withdrawn", filed.period().in(texts));
      case Refusal refusal -> {
        return terminal.refused(refusal);
      }
    }
    return Terminal.DONE;
  }

  private static String toPay(Terminal terminal, FiledReturn filed) {
    Money toPay = filed.figures().toPay();
    return VatWords.total(filed.figures(), terminal.texts())
        + " "
        + terminal.texts().euro(toPay.abs());
  }
}
