package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.circle.CircleOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Commands on one member in a circle: joining, another level, leaving.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
abstract class CircleMemberCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CircleOption common;

  @Parameters(index = "2", paramLabel = "WHO", description = "${bundle:cli.circle.who}")
  private String who;

  CircleMemberCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  /// What the deed is about.
  record About(
      coop.meent.circle.CircleService deeds,
      coop.meent.circle.CircleFacts facts,
      coop.meent.member.Member member) {}

  abstract CircleOutcome act(About about);

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var member = new People(services.members()).named(who);
      var about = new About(common.deeds(services), common.circle(services), member);
      return common.answer(act(about), services, terminal);
    }
  }

  /// `meent circle join FILE CIRCLE WHO --level AMOUNT`
  @Command(
      name = "join",
      description = "${bundle:cli.circle.join}",
      mixinStandardHelpOptions = true)
  static final class Join extends CircleMemberCommand {

    @Option(
        names = "--level",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.circle.level.amount}")
    private Money level;

    @Option(names = "--from", paramLabel = "MONTH", description = "${bundle:cli.circle.join.from}")
    private @Nullable YearMonth from;

    @Option(names = "--iban", paramLabel = "IBAN", description = "${bundle:cli.circle.join.iban}")
    private @Nullable String iban;

    Join(Files files, Terminal terminal) {
      super(files, terminal);
    }

    @Override
    CircleOutcome act(About about) {
      var month = from == null ? about.facts.nextMonth() : from;
      return about.deeds.join(
          about.facts.circle().id(), about.member.id(), level, month, Optional.ofNullable(iban));
    }
  }

  /// `meent circle level FILE CIRCLE WHO AMOUNT`
  @Command(
      name = "level",
      description = "${bundle:cli.circle.level}",
      mixinStandardHelpOptions = true)
  static final class Level extends CircleMemberCommand {

    @Parameters(
        index = "3",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.circle.level.amount}")
    private Money level;

    @Option(names = "--from", paramLabel = "MONTH", description = "${bundle:cli.circle.join.from}")
    private @Nullable YearMonth from;

    Level(Files files, Terminal terminal) {
      super(files, terminal);
    }

    @Override
    CircleOutcome act(About about) {
      var month = from == null ? about.facts.nextMonth() : from;
      return about.deeds.level(about.facts.circle().id(), about.member.id(), level, month);
    }
  }

  /// `meent circle leave FILE CIRCLE WHO`
  @Command(
      name = "leave",
      description = "${bundle:cli.circle.leave}",
      mixinStandardHelpOptions = true)
  static final class Leave extends CircleMemberCommand {

    private final Clock clock;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.circle.leave.on}")
    private @Nullable LocalDate on;

    @Option(
        names = "--pay-out",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.circle.leave.pay}")
    private @Nullable Money paidOut;

    Leave(Files files, Terminal terminal, Clock clock) {
      super(files, terminal);
      this.clock = clock;
    }

    @Override
    CircleOutcome act(About about) {
      var day = on == null ? LocalDate.now(clock) : on;
      var circle = about.facts.circle().id();
      return paidOut == null
          ? about.deeds.leave(circle, about.member.id(), day)
          : about.deeds.payOut(circle, about.member.id(), paidOut, day);
    }
  }
}
