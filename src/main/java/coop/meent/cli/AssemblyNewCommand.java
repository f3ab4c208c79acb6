package coop.meent.cli;

import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyDraft;
import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.MeetingWay;
import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly new FILE TITLE`: plans a meeting.
@Command(name = "new", description = "${bundle:cli.assembly.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyNewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "TITLE", description = "${bundle:cli.assembly.title}")
  private String title;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "${bundle:cli.assembly.date}")
  private LocalDate on;

  @Option(names = "--at", paramLabel = "TIME", description = "${bundle:cli.assembly.time}")
  private LocalTime at = LocalTime.of(20, 0);

  @Option(
      names = "--place",
      paramLabel = "TEXT",
      required = true,
      description = "${bundle:cli.assembly.place}")
  private String place;

  @Option(names = "--way", description = "${bundle:cli.assembly.way}")
  private MeetingWay way = MeetingWay.IN_PERSON;

  @Option(names = "--kind", description = "${bundle:cli.assembly.kind}")
  private AssemblyKind kind = AssemblyKind.GENERAL;

  @Option(names = "--with", paramLabel = "WHO", description = "${bundle:cli.assembly.with}")
  private List<String> with = List.of();

  @Mixin private Shape shape;

  AssemblyNewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(file)) {
      var voters = with.stream().map(word -> AssemblyDeed.who(services, word, today)).toList();
      var meeting = new Assembly.Meeting(on, at, way, place);
      var outcome = services.assemblies().plan(new AssemblyDraft(kind, title, meeting, voters));
      return switch (outcome) {
        case AssemblyOutcome.Done done -> {
          tell(services.assemblies().sitting(done.assembly()).orElseThrow().assembly());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private void tell(Assembly made) {
    var code = AssemblyDeed.code(made);
    if (!shape.isForPrograms()) {
      terminal.say("cli.assembly.planned", made.title(), made.date(), code);
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("code", code);
    answer.put("assembly", made.id().uuid().toString());
    new Json(terminal.out()).write(answer);
  }
}
