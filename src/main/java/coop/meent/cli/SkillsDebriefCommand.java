package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.debrief.Debrief;
import coop.meent.debrief.DebriefOutcome;
import coop.meent.debrief.Gain;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills debrief FILE`: what work that is done leaves behind, by number; keeps one, or
/// passes it over.
@Command(
    name = "debrief",
    description = "${bundle:cli.skills.debrief}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsDebriefCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--keep", paramLabel = "N", description = "${bundle:cli.skills.debrief.keep}")
  private @Nullable Integer keep;

  @Option(names = "--pass", paramLabel = "N", description = "${bundle:cli.skills.debrief.pass}")
  private @Nullable Integer pass;

  @Option(names = "--again", negatable = true, description = "${bundle:cli.relation.again}")
  private @Nullable Boolean again;

  @Option(
      names = "--scope",
      description = {"${bundle:cli.relation.scope}", "${COMPLETION-CANDIDATES}"})
  private ScopeChanges scope = ScopeChanges.NONE;

  @Mixin private Shape shape;

  /// One of the list.
  private record Numbered(Debrief debrief, Gain gain) {}

  SkillsDebriefCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isDeed = keep != null || pass != null;
    if (keep != null && pass != null) throw new WrongUseException("cli.wrong.debrief");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      var me = SkillDeed.by(services, as);
      var debriefs = services.talentRooms().debriefs();
      var all =
          debriefs.open(me).stream()
              .flatMap(one -> one.gains().stream().map(gain -> new Numbered(one, gain)))
              .toList();
      if (!isDeed) {
        var listing =
            new Listing("n", "number", "assignment", "kind", "about", "who", "from", "to");
        for (int i = 0; i < all.size(); i++) row(listing, i + 1, all.get(i));
        shape.print(listing, terminal);
        return Terminal.DONE;
      }
      int number = keep != null ? keep : pass == null ? 0 : pass;
      if (number < 1 || number > all.size()) return terminal.refused(new DebriefOutcome.NotOpen());
      return answer(services, me, all.get(number - 1));
    }
  }

  private int answer(Services services, MemberId me, Numbered one) {
    var debriefs = services.talentRooms().debriefs();
    var work = one.debrief.assignment().id();
    DebriefOutcome outcome;
    if (pass != null) outcome = debriefs.pass(me, work, one.gain);
    else if (one.gain instanceof Gain.Tells && again != null)
      outcome = debriefs.tell(me, work, scope, again);
    else outcome = debriefs.take(me, work, one.gain);
    var refusal = DebriefOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    terminal.say(pass != null ? "cli.skills.debrief.passed" : "cli.skills.debrief.kept");
    return Terminal.DONE;
  }

  private static void row(Listing listing, int number, Numbered one) {
    var work = one.debrief.assignment();
    var kind = one.gain.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    switch (one.gain) {
      case Gain.Shows(var skill, var level) ->
          listing.row(number, work.number(), work.name(), kind, skill.name(), "", level, level);
      case Gain.Raises(var skill, var from, var to) ->
          listing.row(number, work.number(), work.name(), kind, skill.name(), "", from, to);
      case Gain.Confirms(var skill, var _, var name, var level) ->
          listing.row(number, work.number(), work.name(), kind, skill.name(), name, "", level);
      case Gain.Tells(var client) ->
          listing.row(number, work.number(), work.name(), kind, client, "", "", "");
    }
  }
}
