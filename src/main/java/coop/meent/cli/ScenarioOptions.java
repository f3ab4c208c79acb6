package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.outlook.LevelCount;
import coop.meent.outlook.Mix;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.Shapes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A circle that is thought out, by options: a shape to start from, and what differs from it.
final class ScenarioOptions {

  @Option(names = "--preset", paramLabel = "SHAPE", description = "${bundle:cli.circle.fromShape}")
  private @Nullable String preset;

  @Option(names = "--members", paramLabel = "N", description = "${bundle:cli.circle.members}")
  private @Nullable Integer members;

  @Option(names = "--levels", paramLabel = "LIST", description = "${bundle:cli.circle.levels}")
  private @Nullable String levels;

  @Option(names = "--months", paramLabel = "N", description = "${bundle:cli.circle.months}")
  private @Nullable Integer months;

  @Option(names = "--prevalence", paramLabel = "P", description = "${bundle:cli.circle.prevalence}")
  private @Nullable BigDecimal prevalence;

  @Option(names = "--recovery", paramLabel = "P", description = "${bundle:cli.circle.recovery}")
  private @Nullable BigDecimal recovery;

  @Option(names = "--deposit", paramLabel = "P", description = "${bundle:cli.circle.deposit}")
  private @Nullable BigDecimal deposit;

  @Option(names = "--cap", paramLabel = "N", description = "${bundle:cli.circle.cap}")
  private @Nullable Integer cap;

  @Option(names = "--start", paramLabel = "N", description = "${bundle:cli.circle.start}")
  private @Nullable BigDecimal start;

  @Option(names = "--wait", paramLabel = "N", description = "${bundle:cli.circle.wait}")
  private @Nullable Integer waiting;

  @Option(names = "--longest", paramLabel = "N", description = "${bundle:cli.circle.longest}")
  private @Nullable Integer longest;

  @Option(names = "--own-accounts", description = "${bundle:cli.circle.own}")
  private boolean isOwn;

  /// @throws WrongUseException when it cannot be computed
  Scenario scenario(Texts texts) {
    return scenario(Scenario.usual(), texts);
  }

  /// @param base to start from, unless a shape is named
  Scenario scenario(Scenario base, Texts texts) {
    var one = started(base);
    if (levels != null) one = one.with(mix(levels, texts));
    if (members != null) one = one.withMembers(atLeastOne(members, texts));
    if (months != null) one = one.withMonths(months);
    if (prevalence != null) one = one.withPrevalence(prevalence);
    if (recovery != null) one = one.withRecovery(recovery);
    if (deposit != null) one = one.withDeposit(deposit);
    if (cap != null) one = one.withCap(cap);
    if (start != null) one = one.withStart(start);
    if (waiting != null) one = one.withCare(waiting, one.longestMonths());
    if (longest != null) one = one.withCare(one.waitMonths(), longest);
    return checked(one.withOwnAccounts(isOwn || one.hasOwnAccounts()), texts);
  }

  private static int atLeastOne(int members, Texts texts) {
    if (members < 1) throw wrong(Scenario.Part.MEMBERS, texts);
    return members;
  }

  private Scenario started(Scenario base) {
    var name = preset;
    if (name == null) return base;
    var all = Shapes.presets();
    var wanted = name.replace('-', '_').toUpperCase(Locale.ROOT);
    return all.stream()
        .filter(one -> one.key().equals(wanted))
        .findFirst()
        .orElseThrow(() -> {
          var known =
              all.stream()
                  .map(one -> one.key().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .collect(Collectors.joining(", "));
          return new WrongUseException("cli.wrong.value", name, "--preset", known);
        })
        .apply()
        .apply(base);
  }

  /// `750=6,1000=8`.
  private static Mix mix(String list, Texts texts) {
    List<LevelCount> counts = new ArrayList<>();
    for (var part : Arrays.asList(list.split(","))) {
      if (!part.strip().matches("[1-9]\\d{0,5}=[1-9]\\d{0,2}"))
        throw new WrongUseException(
            "cli.wrong.value", list, "--levels", texts.get("cli.circle.range.levels"));
      var both = part.strip().split("=");
      counts.add(new LevelCount(100L * Long.parseLong(both[0]), Integer.parseInt(both[1])));
    }
    return new Mix(counts);
  }

  static Scenario checked(Scenario one, Texts texts) {
    one.problem()
        .ifPresent(part -> {
          throw wrong(part, texts);
        });
    return one;
  }

  private static WrongUseException wrong(Scenario.Part part, Texts texts) {
    return new WrongUseException("cli.wrong.scenario", texts.get("cli.circle.part." + part));
  }
}
