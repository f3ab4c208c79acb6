package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import coop.meent.trial.Matter;
import coop.meent.trial.Subject;
import coop.meent.trial.TrialService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member reading FILE WHO`: what somebody on trial may read; chooses it, and hands over a
/// copy.
@Command(
    name = "reading",
    description = "${bundle:cli.member.reading}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ReadingCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--colleagues", description = "${bundle:cli.member.reading.colleagues}")
  private boolean hasColleagues;

  @Option(names = "--rule", paramLabel = "RULE", description = "${bundle:cli.member.reading.rule}")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--assignment",
      paramLabel = "NAME",
      description = "${bundle:cli.member.reading.assignment}")
  private List<String> assignments = new ArrayList<>();

  @Option(names = "--none", description = "${bundle:cli.member.reading.none}")
  private boolean isNone;

  @Option(
      names = "--copy",
      paramLabel = "TARGET",
      description = "${bundle:cli.member.reading.copy}")
  private @Nullable Path copy;

  ReadingCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean chooses = hasColleagues || isNone || !rules.isEmpty() || !assignments.isEmpty();
    boolean writes = chooses || copy != null;
    try (var services = writes ? files.open(common.file()) : files.openForReading(common.file())) {
      var who = common.who(services, LocalDate.now(clock));
      var trials = services.leaving().trials();
      if (chooses)
        RefusedException.unlessRefused(trials.choose(who.id(), wanted(trials.choices(who.id()))));
      if (copy != null) handOver(services, who.id(), copy);
      return show(trials.choices(who.id()));
    }
  }

  private Set<Subject> wanted(List<TrialService.Choice> choices) {
    Set<Subject> wanted = new LinkedHashSet<>();
    if (hasColleagues) wanted.add(Subject.COLLEAGUES);
    for (var rule : rules) wanted.add(named(choices, Matter.RULE, rule));
    for (var one : assignments) wanted.add(named(choices, Matter.ASSIGNMENT, one));
    return wanted;
  }

  /// By key, by name, or by a part of it that only one has.
  private Subject named(List<TrialService.Choice> choices, Matter matter, String word) {
    var typed = word.toLowerCase(Locale.ROOT);
    var found =
        choices.stream()
            .filter(one -> one.subject().matter() == matter)
            .filter(one ->
                one.subject().id().toLowerCase(Locale.ROOT).equals(typed)
                    || one.words().in(terminal.texts()).toLowerCase(Locale.ROOT).contains(typed))
            .toList();
    if (found.size() != 1) throw new WrongUseException("cli.member.reading.which", word);
    return found.getFirst().subject();
  }

  private void handOver(Services services, coop.meent.base.Id.MemberId who, Path target) {
    var language = common.language(services, terminal);
    var trials = services.leaving().trials();
    var report = trials.copy(who, language);
    trials.handingOverRefused(who).ifPresent(RefusedException::unlessRefused);
    RefusedException.unlessRefused(new PdfWriter().write(report, target));
    RefusedException.unlessRefused(trials.handOver(who, language));
    terminal.remark("cli.report.done", report.title(), target);
  }

  private int show(List<TrialService.Choice> choices) {
    var listing = new Listing("matter", "what", "reads");
    for (var one : choices)
      if (one.isGiven() || common.shape().isForPrograms())
        listing.row(
            common.shape().isForPrograms()
                ? one.subject().matter().name().toLowerCase(Locale.ROOT)
                : one.subject().matter().in(terminal.texts()),
            one.words().in(terminal.texts()),
            common.shape().isForPrograms() ? one.isGiven() : terminal.texts().get("cli.yes"));
    common.shape().print(listing, terminal);
    return Terminal.DONE;
  }
}
