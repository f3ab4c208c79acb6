package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills confirm FILE SKILL WHO`: a peer confirms that a member has a skill.
@Command(
    name = "confirm",
    description = "${bundle:cli.skills.confirm}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsConfirmCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private SkillDeed common;

  @Parameters(index = "2", paramLabel = "WHO", description = "${bundle:cli.skills.who}")
  private String who;

  @Option(names = "--take-back", description = "${bundle:cli.skills.takeBack}")
  private boolean isTakenBack;

  SkillsConfirmCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var member = new People(services.members()).named(who).id();
      var peer = common.by(services);
      var skill = common.skill(services).id();
      var outcome =
          isTakenBack
              ? services.skills().unconfirm(peer, member, skill)
              : services.skills().confirm(peer, member, skill);
      return common.answer(outcome, services, terminal, LocalDate.now(clock));
    }
  }
}
