package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.member.EventWords;
import coop.meent.member.History;
import coop.meent.member.Register;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent member show FILE WHO`: how somebody stands on a day, and all that happened until then.
@Command(name = "show", description = "${bundle:cli.member.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MemberShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.member.who}")
  private String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.register.on}")
  private @Nullable LocalDate on;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.member.show.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  MemberShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    var day = on == null ? today : on;
    try (var services = files.openForReading(file)) {
      var register = services.memberships().register();
      var found = new RegisterPeople(register, today).named(who);
      if (out != null) return write(services, found, day, out);
      var line = register.line(found.id(), day);
      var moments =
          register.history(found.id()).orElseThrow().moments().stream()
              .filter(moment -> !moment.event().on().isAfter(day))
              .toList();
      if (shape.isForPrograms()) json(line.orElse(found), moments);
      else text(services, line.map(List::of).orElse(List.of()), moments);
      return Terminal.DONE;
    }
  }

  private void text(Services services, List<Register.Line> line, List<History.Moment> moments) {
    shape.print(new RegisterListing(terminal.texts(), shape).of(line), terminal);
    var words = new EventWords(terminal.texts(), services.statutes().rulebook());
    for (var moment : moments)
      terminal.out().println(moment.event().on() + "  " + words.line(moment));
  }

  private void json(Register.Line line, List<History.Moment> moments) {
    Map<String, Object> answer =
        new LinkedHashMap<>(new RegisterListing(terminal.texts(), shape).values(line));
    List<Map<String, Object>> events = new ArrayList<>();
    for (var moment : moments) events.add(event(moment));
    answer.put("events", events);
    new Json(terminal.out()).write(answer);
  }

  private static Map<String, Object> event(History.Moment moment) {
    var event = moment.event();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", event.kind().toLowerCase(Locale.ROOT));
    values.put("on", event.on());
    values.put("end", event.end());
    values.put("returns", event.returns());
    values.put("reason", event.reason());
    values.put("article", event.article());
    values.put("proof", event.proof());
    values.put("isDeclared", event.isDeclared());
    values.put("withoutEffect", moment.idle().map(why -> why.name().toLowerCase(Locale.ROOT)));
    return values;
  }

  private int write(Services services, Register.Line found, LocalDate day, Path target) {
    var report = services.membershipPapers().card(found.id(), day, terminal.language(lang));
    return switch (new PdfWriter().write(report, target)) {
      case Written.Done(var made) -> {
        terminal.say("cli.report.done", report.title(), made);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
