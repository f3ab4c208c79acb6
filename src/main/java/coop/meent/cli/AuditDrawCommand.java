package coop.meent.cli;

import coop.meent.audit.AuditOutcome;
import coop.meent.audit.Draw;
import coop.meent.audit.Sample;
import coop.meent.base.Money;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent audit draw FILE --word WORD`: draws which entries are looked at.
@Command(name = "draw", description = "${bundle:cli.audit.draw}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditDrawCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Option(
      names = "--word",
      required = true,
      paramLabel = "WORD",
      description = "${bundle:cli.audit.word}")
  private String word;

  @Option(names = "--count", paramLabel = "N", description = "${bundle:cli.audit.count}")
  private int count = 25;

  @Option(names = "--above", paramLabel = "AMOUNT", description = "${bundle:cli.audit.above}")
  private @Nullable Money above;

  @Option(names = "--dry-run", description = "${bundle:cli.audit.dry}")
  private boolean isDry;

  @Mixin private Speaker speaker;

  AuditDrawCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(common.file()) : files.open(common.file())) {
      var audits = services.audits();
      int year = common.year(services);
      var by = speaker.in(services).id();
      var request = new Sample.Request(word, count, Optional.ofNullable(above));
      var outcome = isDry ? audits.preview(year, request, by) : audits.draw(year, request, by);
      return switch (outcome) {
        case AuditOutcome.Refused<Draw>(var why) -> terminal.refused(why);
        case AuditOutcome.Done<Draw>(var draw) -> {
          tell(draw, services);
          yield Terminal.DONE;
        }
      };
    }
  }

  private void tell(Draw draw, Services services) {
    if (common.shape().isForPrograms()) {
      new Json(terminal.out()).write(AuditDeed.draw(draw, services));
      return;
    }
    var words = AuditDeed.words(services, terminal);
    terminal
        .out()
        .println(
            terminal
                .texts()
                .count(isDry ? "audit.drawn.would" : "audit.drawn", draw.sample().picks().size()));
    terminal.out().println(words.method(draw));
    terminal.out().println(words.seed(draw));
  }
}
