package coop.meent.cli;

import coop.meent.profit.Plan;
import coop.meent.profit.ProfitOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on the profit of a year have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ProfitDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.profit.year}")
  private @Nullable Integer year;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  /// Last year unless another is named.
  int year(Clock clock) {
    return year == null ? LocalDate.now(clock).getYear() - 1 : year;
  }

  coop.meent.base.Language language(Services services, Terminal terminal) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }

  /// Per member what a plan gives.
  void print(Plan plan, Terminal terminal) {
    if (shape.isJson()) {
      new Json(terminal.out()).write(values(plan));
      return;
    }
    var listing = new Listing("number", "name", "share", "paid", "credited");
    for (var one : plan.allotments())
      listing.row(
          one.claim().number(), one.claim().name(), one.amount(), one.paid(), one.credited());
    shape.print(listing, terminal);
    if (!shape.isCsv()) tell(plan, terminal);
  }

  private static void tell(Plan plan, Terminal terminal) {
    var found = plan.deductible();
    terminal.say("cli.profit.sum", plan.divided(), plan.paid(), plan.credited(), plan.toReserve());
    terminal.say(
        "cli.profit.deductible",
        found.amount(),
        found.bound(),
        plan.figures().percentage().toPlainString());
    terminal.say("cli.profit.adviser");
  }

  private static Map<String, Object> values(Plan plan) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("divided", plan.divided());
    values.put("paid", plan.paid());
    values.put("credited", plan.credited());
    values.put("reserve", plan.toReserve());
    values.put("deductibleBound", plan.deductible().bound());
    values.put("deductible", plan.deductible().amount());
    values.put("memberShareOfCosts", plan.figures().percentage().toPlainString());
    List<Map<String, Object>> members = new ArrayList<>();
    for (var one : plan.allotments()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("number", one.claim().number());
      row.put("name", one.claim().name());
      row.put("share", one.amount());
      row.put("paid", one.paid());
      row.put("credited", one.credited());
      members.add(row);
    }
    values.put("members", members);
    return values;
  }

  int answer(ProfitOutcome outcome, Terminal terminal) {
    var refusal = ProfitOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    switch (outcome) {
      case ProfitOutcome.Planned(var plan) -> print(plan, terminal);
      case ProfitOutcome.Proposed(var _, var plan, var _) -> print(plan, terminal);
      case ProfitOutcome.Booked(var booked, var plan, var entry) -> {
        print(plan, terminal);
        terminal.remark("cli.profit.booked", String.valueOf(booked.year()), entry);
      }
      case ProfitOutcome.TakenBack(var back, var entry) ->
          terminal.say("cli.profit.back", String.valueOf(back), entry);
      case ProfitOutcome.HoursNoted(var of, var count, var _) ->
          terminal.say("cli.profit.hours.done", count, String.valueOf(of));
      default -> {}
    }
    return Terminal.DONE;
  }
}
