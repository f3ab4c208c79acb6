package coop.meent.cli;

import coop.meent.talent.Talents;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills rare FILE`: the skills that one or two have, with who they are and who wants to
/// learn it.
@Command(name = "rare", description = "${bundle:cli.skills.rare}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsRareCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--level", description = "${bundle:cli.skills.rareLevel}")
  private int level = 3;

  @Mixin private Shape shape;

  SkillsRareCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var talents = services.skills().talents(LocalDate.now(clock));
      var listing = new Listing("skill", "rarity", "holders", "learners");
      for (var skill : talents.listed()) {
        var rarity = talents.rarity(skill.id(), level);
        if (!rarity.isRisk()) continue;
        listing.row(
            skill.name(),
            shape.isForPrograms()
                ? rarity.kind().name().toLowerCase(Locale.ROOT)
                : rarity.kind().in(terminal.texts()),
            talents.holders(skill.id(), level).stream()
                .map(one -> SkillDeed.name(services, one.member()))
                .toList(),
            learners(services, talents, skill.id()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private List<String> learners(
      Services services, Talents talents, coop.meent.base.Id.SkillId skill) {
    return talents.learners(skill, level).stream()
        .map(one -> SkillDeed.name(services, one.member()))
        .toList();
  }
}
