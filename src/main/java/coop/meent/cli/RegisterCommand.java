package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.member.Cooperative;
import coop.meent.member.Leavers;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent register FILE --on DATE`: who was a member, and how, at the end of a day.
@Command(name = "register", description = "${bundle:cli.register}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RegisterCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.register.on}")
  private @Nullable LocalDate on;

  @Option(names = "--all", description = "${bundle:cli.register.all}")
  private boolean all;

  @Option(names = "--leavers", description = "${bundle:cli.register.leavers}")
  private boolean leavers;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.register.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  RegisterCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      if (out != null) return write(services, day, out);
      if (leavers) return leavers(services, day);
      var lines =
          services.memberships().register().on(day).stream()
              .filter(line -> all || isCurrent(line))
              .toList();
      shape.print(new RegisterListing(terminal.texts(), shape).of(lines), terminal);
      return Terminal.DONE;
    }
  }

  private static boolean isCurrent(Register.Line line) {
    var state = line.standing().state();
    return state != MemberState.FORMER && state != MemberState.DECLINED;
  }

  private int leavers(Services services, LocalDate day) {
    var liability = services.members().cooperative().map(Cooperative::liability);
    var rules = services.statutes().rulebook().at(day);
    return switch (Leavers.of(liability, rules, services.memberships().register(), day)) {
      case Leavers.NotDemanded _ -> {
        terminal.remark("cli.register.notDemanded");
        shape.print(new RegisterListing(terminal.texts(), shape).of(List.of()), terminal);
        yield Terminal.DONE;
      }
      case Leavers.Asks(var missing) -> terminal.refused(missing);
      case Leavers.Listed listed -> {
        shape.print(new RegisterListing(terminal.texts(), shape).of(listed), terminal);
        yield Terminal.DONE;
      }
    };
  }

  private int write(Services services, LocalDate day, Path target) {
    var report = services.membershipPapers().register(day, terminal.language(lang));
    return switch (new PdfWriter().write(report, target)) {
      case Written.Done(var made) -> {
        terminal.say("cli.report.done", report.title(), made);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
