package coop.meent.cli;

import coop.meent.composer.Must;
import coop.meent.talent.Skill;
import coop.meent.team.Seat;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team chances FILE`: who was offered what over the last year, of each skill that seats
/// ask.
@Command(
    name = "chances",
    description = "${bundle:cli.team.chances}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamChancesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--skill", paramLabel = "SKILL", description = "${bundle:cli.team.chances.skill}")
  private @Nullable String skill;

  @Mixin private Shape shape;

  TeamChancesCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var facts = services.seats().facts();
      var asked =
          skill == null
              ? facts.seats().stream()
                  .map(Seat::musts)
                  .flatMap(java.util.List::stream)
                  .map(Must::skill)
                  .collect(Collectors.toSet())
              : Set.of(Skill.idOf(skill));
      var listing = new Listing("skill", "member", "level", "offers", "allOffers");
      for (var chances : services.proposals().chances(facts, asked))
        for (var had : chances.had())
          listing.row(chances.name(), had.name(), had.level(), had.offers(), had.all());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
