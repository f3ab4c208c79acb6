package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.ledger.RecordOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent sync late book FILE N`: an entry that came late stands in the books again, on an open
/// day.
@Command(name = "book", description = "${bundle:cli.late.book}", mixinStandardHelpOptions = true)
final class SyncLateBookCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] N",
      hideParamSyntax = true,
      description = "${bundle:cli.late.words}")
  private List<String> words = List.of();

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.late.on}")
  private @Nullable LocalDate day;

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  SyncLateBookCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "N");
    try (var services = files.open(told.file())) {
      var list = new LateList(services, new Moments(clock, shape));
      var late = list.named(told.rest().getFirst());
      var date = Optional.ofNullable(day).orElseGet(() -> usual(late.openDate()));
      return switch (services.lateEntries().bookAgain(late.id(), date)) {
        case RecordOutcome.Recorded(var again) -> {
          if (shape.isJson())
            new Json(terminal.out())
                .write(
                    LateList.answer(
                        late, Map.of("entry", again.reference(), "date", again.date())));
          else terminal.say("cli.late.booked", again.reference(), again.date());
          yield Terminal.DONE;
        }
        case RecordOutcome refused -> terminal.refused((Refusal) refused);
      };
    }
  }

  /// Today, or the first open day when today is locked, as the window proposes.
  private LocalDate usual(LocalDate open) {
    var today = LocalDate.now(clock);
    return today.isBefore(open) ? open : today;
  }
}
