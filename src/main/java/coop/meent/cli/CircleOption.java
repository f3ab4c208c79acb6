package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one circle have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleOption {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "CIRCLE", description = "${bundle:cli.circle.name}")
  private String name;

  @Option(names = "--dry-run", description = "${bundle:cli.circle.dry}")
  private boolean isDry;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  /// As typed.
  String name() {
    return name;
  }

  boolean isDry() {
    return isDry;
  }

  Shape shape() {
    return shape;
  }

  CircleService deeds(Services services) {
    return isDry ? services.circles().tried() : services.circles();
  }

  /// By its name, or a part of the name that only one has.
  CircleFacts circle(Services services) {
    return named(services, name);
  }

  static CircleFacts named(Services services, String name) {
    var wanted = name.toLowerCase(java.util.Locale.ROOT).strip();
    var all = services.circles().circles();
    var exact =
        all.stream().filter(one -> one.circle().name().equalsIgnoreCase(wanted)).findFirst();
    if (exact.isPresent()) return exact.get();
    var like =
        all.stream()
            .filter(one -> one.circle().name().toLowerCase(java.util.Locale.ROOT).contains(wanted))
            .toList();
    if (like.size() == 1) return like.getFirst();
    throw new RefusedException(new CommandRefusal.NoSuchCircle(name));
  }

  /// Tells what came of a deed.
  int answer(CircleOutcome outcome, Services services, Terminal terminal) {
    var refusal = CircleOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (shape.isForPrograms()) new Json(terminal.out()).write(told(outcome, services));
    else tell(outcome, services, terminal);
    if (isDry) terminal.remark("cli.circle.nothing");
    return Terminal.DONE;
  }

  private Map<String, Object> told(CircleOutcome outcome, Services services) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("dry_run", isDry);
    switch (outcome) {
      case CircleOutcome.Moved moved -> {
        told.put("name", name(services, moved.member()));
        told.put("balance", moved.balance());
      }
      case CircleOutcome.Many many -> {
        told.put("count", many.count());
        told.put("sum", many.sum());
      }
      case CircleOutcome.MonthRun run -> {
        told.put("month", run.month().month().toString());
        told.put("given", run.given());
        told.put("mark", run.month().mark());
      }
      case CircleOutcome.Done _ -> told.put("done", !isDry);
      default -> throw new IllegalStateException("a refusal: " + outcome);
    }
    return told;
  }

  private void tell(CircleOutcome outcome, Services services, Terminal terminal) {
    switch (outcome) {
      case CircleOutcome.Moved moved ->
          terminal.say("cli.circle.balance", name(services, moved.member()), moved.balance());
      case CircleOutcome.Many many ->
          terminal
              .out()
              .println(
                  terminal.texts().count("cli.circle.noted", many.count())
                      + " "
                      + terminal.texts().euro(many.sum()));
      case CircleOutcome.MonthRun run ->
          terminal.say("cli.circle.run", run.month().month(), run.given());
      case CircleOutcome.Done _ -> terminal.say("cli.circle.done");
      default -> throw new IllegalStateException("a refusal: " + outcome);
    }
  }

  private static String name(Services services, coop.meent.base.Id.MemberId member) {
    return services.members().member(member).map(one -> one.name()).orElse("");
  }
}
