package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.bill.ExchangeDraft;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent book FILE --text TEXT LINE LINE…` records an entry; `--reverse A-12` takes one back.
@Command(name = "book", description = "${bundle:cli.book}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BookCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ACCOUNT=AMOUNT[@CODE]",
      description = "${bundle:cli.book.lines}")
  private List<String> lines = List.of();

  @Mixin private BookOption bookOption;

  @Option(names = "--text", required = true, description = "${bundle:cli.book.text}")
  private String text;

  @Option(names = "--date", description = "${bundle:cli.book.date}")
  private @Nullable LocalDate date;

  @Option(names = "--document", description = "${bundle:cli.book.document}")
  private @Nullable String document;

  @Option(names = "--rate-date", paramLabel = "DATE", description = "${bundle:cli.book.rateDate}")
  private @Nullable LocalDate rateDate;

  @Option(
      names = "--rate-source",
      paramLabel = "SOURCE",
      description = "${bundle:cli.bill.rateSource}")
  private String rateSource = ExchangeDraft.USUAL_SOURCE;

  @Option(names = "--reverse", paramLabel = "ENTRY", description = "${bundle:cli.book.reverse}")
  private @Nullable String reversed;

  BookCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (reversed != null && !lines.isEmpty()) throw new WrongUseException("cli.wrong.reverse");
    try (var services = files.open(file)) {
      return switch (reversed == null ? record(services) : reverse(services, reversed)) {
        case RecordOutcome.Recorded(var entry) -> {
          terminal.say("cli.book.done", entry.reference(), entry.date());
          for (var like : services.doubles().like(entry.id()))
            terminal
                .err()
                .println(
                    terminal
                        .texts()
                        .get("cli.book.like", like.reference(), like.date(), like.text()));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private RecordOutcome record(Services services) {
    var lookup = new Lookup(services);
    var book = lookup.book(bookOption.code());
    var rateDay = rateDate == null ? day() : rateDate;
    var reader = new EntryLine(lookup, book, day(), rateDay, rateSource);
    var postings = lines.stream().flatMap(line -> reader.read(line).stream()).toList();
    var draft = EntryDraft.of(book.id(), day(), text, postings);
    return services.ledger().record(document == null ? draft : draft.withDocument(document));
  }

  private RecordOutcome reverse(Services services, String reference) {
    var lookup = new Lookup(services);
    var entry = lookup.entry(lookup.book(bookOption.code()), reference);
    return services.ledger().reverse(entry.id(), day(), text);
  }

  private LocalDate day() {
    return Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
  }
}
