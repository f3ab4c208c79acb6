package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.cover.CoverOutcome;
import coop.meent.cover.Damage;
import coop.meent.cover.DamageStanding;
import coop.meent.cover.PolicyHistory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one policy have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "POLICY", description = "${bundle:cli.cover.policy}")
  private String policy;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.cover.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  /// The word for the policy, as it was typed.
  String typed() {
    return policy;
  }

  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  /// By the whole name, the insurer's number, or the part of a name that only one has.
  PolicyHistory policy(Services services) {
    var wanted = policy.strip().toLowerCase(Locale.ROOT);
    var all = services.cover().policies();
    var exact = all.stream().filter(one -> isNamed(one, wanted)).toList();
    var found =
        exact.isEmpty() ? all.stream().filter(one -> name(one).contains(wanted)).toList() : exact;
    if (found.size() == 1) return found.getFirst();
    throw new RefusedException(new CoverCommandRefusal.NoSuchPolicy(policy));
  }

  private static boolean isNamed(PolicyHistory one, String wanted) {
    return name(one).equals(wanted)
        || one.policy().number().filter(wanted::equalsIgnoreCase).isPresent();
  }

  private static String name(PolicyHistory one) {
    return one.policy().name().toLowerCase(Locale.ROOT);
  }

  /// The damage that the end of an id means.
  DamageStanding damage(Services services, String code) {
    return services.cover().damages(policy(services)).stream()
        .filter(one -> code(one.damage()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CoverCommandRefusal.NoSuchDamage(code)));
  }

  static String code(Damage damage) {
    return ShortCode.of(damage.id());
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  boolean isForPrograms() {
    return shape.isForPrograms();
  }

  int answer(CoverOutcome outcome, Terminal terminal) {
    var refusal = CoverOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (shape.isForPrograms()) new Json(terminal.out()).write(values(outcome));
    else say(outcome, terminal);
    return Terminal.DONE;
  }

  private static void say(CoverOutcome outcome, Terminal terminal) {
    switch (outcome) {
      case CoverOutcome.Kept(var history, var _) ->
          terminal.say(
              "cli.cover.kept", history.policy().name(), history.insured().members().size());
      case CoverOutcome.Noted(var standing, var entry, var _) -> {
        var layers = standing.layers();
        terminal.say(
            "cli.cover.noted",
            code(standing.damage()),
            standing.damage().amount(),
            layers.member(),
            layers.pot(),
            layers.insurer());
        if (layers.isStopped()) terminal.say("cli.cover.stopped");
        entry.ifPresent(reference -> terminal.say("cli.cover.booked", reference));
      }
      case CoverOutcome.Filled(var total, var members, var entry) ->
          terminal.say("cli.cover.filled", total, members, entry);
      default -> throw new IllegalStateException(outcome.toString());
    }
  }

  private static Map<String, Object> values(CoverOutcome outcome) {
    Map<String, Object> answer = new LinkedHashMap<>();
    switch (outcome) {
      case CoverOutcome.Kept(var history, var _) -> {
        answer.put("policy", history.policy().name());
        answer.put("insurer", history.policy().insurer());
        answer.put("from", history.policy().from());
        answer.put("ended", history.policy().ended());
      }
      case CoverOutcome.Noted(var standing, var entry, var _) -> {
        answer.putAll(values(standing));
        answer.put("entry", entry);
      }
      case CoverOutcome.Filled(var total, var members, var entry) -> {
        answer.put("total", total);
        answer.put("members", members);
        answer.put("entry", entry);
      }
      default -> throw new IllegalStateException(outcome.toString());
    }
    return answer;
  }

  private static Map<String, Object> values(DamageStanding standing) {
    Map<String, Object> values = new LinkedHashMap<>();
    var layers = standing.layers();
    values.put("damage", code(standing.damage()));
    values.put("amount", standing.damage().amount());
    values.put("member", layers.member());
    values.put("pot", layers.pot());
    values.put("insurer", layers.insurer());
    values.put("isStopped", layers.isStopped());
    return values;
  }
}
