package coop.meent.cli;

import coop.meent.talent.Skill;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills list FILE [--who WHO]`: the tick list with how many have each, or what one member
/// says, with what counts of it today.
@Command(name = "list", description = "${bundle:cli.skills.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.skills.who}")
  private @Nullable String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.skills.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  SkillsListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      var talents = services.skills().talents(day);
      shape.print(who == null ? ofAll(talents) : ofOne(services, talents, who, day), terminal);
      return Terminal.DONE;
    }
  }

  private Listing ofAll(Talents talents) {
    var listing = new Listing("skill", "field", "certificate", "holders", "rarity", "retired");
    for (var skill : talents.skills()) {
      var rarity = talents.rarity(skill.id(), 1);
      listing.row(
          skill.name(),
          skill.field(),
          certificate(skill),
          rarity.holders(),
          shape.isForPrograms()
              ? rarity.kind().name().toLowerCase(Locale.ROOT)
              : rarity.kind().in(terminal.texts()),
          skill.retired());
    }
    return listing;
  }

  private static String certificate(Skill skill) {
    return skill.isCertificate() ? "*" : "";
  }

  private Listing ofOne(Services services, Talents talents, String word, LocalDate day) {
    var member = new People(services.members()).named(word).id();
    var listing =
        new Listing(
            "skill",
            "level",
            "counts",
            "supported",
            "interest",
            "grow",
            "confirmed_by",
            "evidence",
            "expires");
    for (var talent : talents.of(member)) add(listing, services, talent, day);
    return listing;
  }

  private void add(Listing listing, Services services, Talent talent, LocalDate day) {
    listing.row(
        talent.skill().name(),
        talent.level(),
        talent.counts(day),
        talent.supported(day),
        shape.isForPrograms()
            ? talent.interest().name().toLowerCase(Locale.ROOT)
            : talent.interest().in(terminal.texts()),
        talent.wantsToGrow() ? "+" : "",
        talent.confirmations().stream().map(one -> SkillDeed.name(services, one.by())).toList(),
        talent.evidence().size(),
        talent.validPaper(day).filter(last -> !last.equals(LocalDate.MAX)));
  }
}
