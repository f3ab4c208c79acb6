package coop.meent.cli;

import coop.meent.bond.BondKind;
import coop.meent.bond.Reason;
import coop.meent.bond.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent buddies round FILE POD`: who would go with whom and why; `--propose` puts it to them.
@Command(
    name = "round",
    description = "${bundle:cli.buddies.round}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BuddiesRoundCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(
      index = "1",
      paramLabel = "KIND",
      description = {"${bundle:cli.buddies.kind}", "${COMPLETION-CANDIDATES}"})
  private BondKind kind;

  @Option(names = "--propose", description = "${bundle:cli.buddies.propose}")
  private boolean isProposed;

  @Mixin private Speaker speaker;

  BuddiesRoundCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services =
        isProposed ? files.open(common.file()) : files.openForReading(common.file())) {
      var me = speaker.in(services).id();
      var bonds = services.bonds().bonds();
      var round = bonds.round(kind);
      if (isProposed)
        return BuddiesDeed.answer(
            bonds.propose(kind, round.groups(), me), services, common, terminal);
      if (common.isForPrograms()) new Json(terminal.out()).write(values(round, services));
      else print(round, services);
      return Terminal.DONE;
    }
  }

  private static Map<String, Object> values(Round round, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", round.kind().name());
    values.put("proven", round.isProven());
    values.put(
        "groups",
        round.groups().stream()
            .map(group -> {
              Map<String, Object> each = new LinkedHashMap<>();
              each.put("people", BuddiesDeed.names(services, group.people()));
              each.put(
                  "reasons", group.reasons().stream().map(one -> reason(one, services)).toList());
              return each;
            })
            .toList());
    values.put(
        "left",
        round.left().stream()
            .map(one -> Map.of("who", ExchangeDeed.name(services, one.who()), "why", one.why()))
            .toList());
    return values;
  }

  private static Map<String, Object> reason(Reason one, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("reason", one.kind().name());
    values.put("from", ExchangeDeed.name(services, one.from()));
    values.put("to", ExchangeDeed.name(services, one.to()));
    values.put("skill", one.skill().map(id -> ExchangeDeed.skill(services, id)));
    return values;
  }

  private void print(Round round, Services services) {
    var texts = terminal.texts();
    var out = terminal.out();
    for (var group : round.groups()) {
      out.println(BuddiesDeed.names(services, group.people()));
      for (var line : why(group.reasons(), services)) out.println("  " + line);
    }
    if (round.groups().isEmpty()) out.println(texts.get("cli.buddies.none"));
    else out.println(texts.get(round.isProven() ? "bond.round.proven" : "bond.round.unproven"));
    for (var one : round.left())
      out.println(ExchangeDeed.name(services, one.who()) + ": " + one.why().in(texts));
  }

  private List<String> why(List<Reason> reasons, Services services) {
    return reasons.stream()
        .map(one ->
            terminal
                .texts()
                .get(
                    "bond.reason." + one.kind(),
                    ExchangeDeed.name(services, one.from()),
                    ExchangeDeed.name(services, one.to()),
                    one.skill().map(id -> ExchangeDeed.skill(services, id)).orElse("")))
        .collect(Collectors.toList());
  }
}
