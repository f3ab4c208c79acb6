package coop.meent.cli;

import coop.meent.talent.Interest;
import coop.meent.talent.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent skills say FILE SKILL --level N`: what a member says of the own skill; `--not` takes it
/// back.
@Command(name = "say", description = "${bundle:cli.skills.say}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SkillsSayCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private SkillDeed common;

  @Option(names = "--level", description = "${bundle:cli.skills.level}")
  private int level;

  @Option(
      names = "--interest",
      description = {"${bundle:cli.skills.interest}", "${COMPLETION-CANDIDATES}"})
  private Interest interest = Interest.FINE;

  @Option(names = "--grow", description = "${bundle:cli.skills.grow}")
  private boolean wantsToGrow;

  @Option(names = "--not", description = "${bundle:cli.skills.not}")
  private boolean isNot;

  SkillsSayCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.by(services);
      var skill = common.skill(services).id();
      var statement = new Statement(who, skill, level, interest, wantsToGrow, common.day(today));
      var outcome = isNot ? services.skills().drop(who, skill) : services.skills().say(statement);
      return common.answer(outcome, services, terminal, today);
    }
  }
}
