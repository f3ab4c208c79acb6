package coop.meent.cli;

import coop.meent.availability.AvailabilityOutcome;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent availability say FILE --firm 2027-W03..2027-W06=24`: what a member says of weeks; with
/// `--still` all of it still holds.
@Command(
    name = "say",
    description = "${bundle:cli.availability.say}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AvailabilitySayCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--firm", paramLabel = "WEEKS", description = "${bundle:cli.availability.firm}")
  private List<String> firm = List.of();

  @Option(
      names = "--wished",
      paramLabel = "WEEKS",
      description = "${bundle:cli.availability.wished}")
  private List<String> wished = List.of();

  @Option(
      names = "--tentative",
      paramLabel = "WEEKS",
      description = "${bundle:cli.availability.tentative}")
  private List<String> tentative = List.of();

  @Option(
      names = "--protected",
      paramLabel = "WEEKS",
      description = "${bundle:cli.availability.protected}")
  private List<String> shielded = List.of();

  @Option(names = "--reason", description = "${bundle:cli.availability.reason}")
  private String reason = "";

  @Option(names = "--still", description = "${bundle:cli.availability.still}")
  private boolean isStill;

  AvailabilitySayCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var spans = spans();
    try (var services = files.open(file)) {
      var who = SkillDeed.by(services, as);
      var outcome =
          isStill && spans.isEmpty()
              ? services.availability().confirm(who)
              : services.availability().say(who, spans);
      return answer(outcome, SkillDeed.name(services, who), terminal);
    }
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    add(spans, firm, WeekKind.FIRM);
    add(spans, wished, WeekKind.WISHED);
    add(spans, tentative, WeekKind.TENTATIVE);
    add(spans, shielded, WeekKind.PROTECTED);
    return spans;
  }

  private void add(List<Span> spans, List<String> words, WeekKind kind) {
    for (var word : words) spans.add(SpanWords.span(word, kind, 0, reason));
  }

  static int answer(AvailabilityOutcome outcome, String name, Terminal terminal) {
    var refusal = AvailabilityOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (outcome instanceof AvailabilityOutcome.Said(var weeks, var _))
      terminal.say("cli.availability.said", name, weeks);
    return Terminal.DONE;
  }
}
