package coop.meent.cli;

import coop.meent.outlook.Experience;
import coop.meent.outlook.Outlook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle experience --observed 60 --people 20 --absences 4`: what a circle learns from what
/// it saw itself.
@Command(
    name = "experience",
    description = "${bundle:cli.circle.experience}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleExperienceCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ScenarioOptions options;

  @Option(
      names = "--observed",
      required = true,
      paramLabel = "MONTHS",
      description = "${bundle:cli.circle.observed}")
  private int observed;

  @Option(
      names = "--people",
      required = true,
      paramLabel = "N",
      description = "${bundle:cli.circle.people}")
  private int people;

  @Option(
      names = "--absences",
      required = true,
      paramLabel = "N",
      description = "${bundle:cli.circle.absences}")
  private int absences;

  @Option(names = "--lately", paramLabel = "N", description = "${bundle:cli.circle.lately}")
  private int lately;

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  CircleExperienceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var texts = terminal.texts();
    var experience = new Experience(observed, people, absences, lately);
    experience
        .problem()
        .ifPresent(part -> {
          throw new WrongUseException(
              "cli.wrong.scenario", texts.get("cli.circle.experience.part." + part));
        });
    var supposed = options.scenario(texts);
    var learned = experience.learned(supposed);
    var after = Outlook.of(supposed.withPrevalence(learned.prevalence()));
    if (json) {
      new Json(terminal.out()).write(whole(experience, learned, after));
      return Terminal.DONE;
    }
    terminal.out().println(experience.words(supposed).in(texts));
    terminal.out().println(experience.warningWords(supposed).in(texts));
    terminal.out().println(after.sentence().in(texts));
    return Terminal.DONE;
  }

  private static Map<String, Object> whole(
      Experience experience, Experience.Learned learned, Outlook after) {
    var warning = experience.warning(after.scenario());
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("weight", learned.weight());
    whole.put("own_rate", learned.own());
    whole.put("supposed_rate", learned.elsewhere());
    whole.put("learned_rate", learned.learned());
    whole.put("low", learned.low());
    whole.put("high", learned.high());
    whole.put("prevalence", learned.prevalence());
    whole.put("light", warning.light().name());
    whole.put("surprise", warning.surprise());
    whole.put("chance", after.decimalChance());
    return whole;
  }
}
