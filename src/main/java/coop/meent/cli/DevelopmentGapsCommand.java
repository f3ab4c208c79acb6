package coop.meent.cli;

import coop.meent.learning.GapService;
import coop.meent.learning.GroupGap;
import coop.meent.learning.Learner;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent development gaps FILE [SKILL]`: what the group is short of; with a skill who could learn
/// it next, and what speaks for it.
@Command(
    name = "gaps",
    description = "${bundle:cli.development.gaps}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentGapsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SKILL",
      description = "${bundle:cli.development.gaps.skill}")
  private @Nullable String skill;

  DevelopmentGapsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var gaps =
          new GapService(
                  new GapService.Rooms(
                      services.development(),
                      services.skills(),
                      services.market(),
                      services.seats()))
              .gaps();
      var wanted = skill;
      if (wanted == null) {
        common.print(all(services, gaps), terminal);
        return Terminal.DONE;
      }
      var typed = wanted.strip().toLowerCase(Locale.ROOT);
      var found =
          gaps.stream()
              .filter(one -> one.skill().name().toLowerCase(Locale.ROOT).contains(typed))
              .findFirst();
      if (found.isEmpty()) return terminal.refused(new CommandRefusal.NoSuchGap(wanted));
      common.print(learners(services, found.get()), terminal);
      return Terminal.DONE;
    }
  }

  private static Listing all(Services services, List<GroupGap> gaps) {
    var listing =
        new Listing("skill", "asked_hours", "holders", "members", "learners", "underway", "seats");
    for (var one : gaps)
      listing.row(
          one.skill().name(),
          one.hours(),
          one.rarity().holders(),
          one.rarity().members(),
          one.learners().stream()
              .map(learner -> DevelopmentDeed.name(services, learner.member()))
              .toList(),
          one.underway().size(),
          one.seats().size());
    return listing;
  }

  private Listing learners(Services services, GroupGap gap) {
    var listing = new Listing("name", "level", "wants", "underway", "reasons");
    for (var one : gap.learners())
      listing.row(
          DevelopmentDeed.name(services, one.member()),
          one.level(),
          one.wantsTo(),
          one.isUnderway(),
          reasons(one));
    return listing;
  }

  private Object reasons(Learner one) {
    var said = one.reasons().stream().map(reason -> reason.in(terminal.texts())).toList();
    return common.isForPrograms() ? said : String.join(", ", said);
  }
}
