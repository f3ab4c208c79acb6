package coop.meent.cli;

import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Percent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// Whether a circle of the file will hold, month by month: never a figure without what it rests on.
record KeptStress(String circle, Scenario scenario) {

  void print(Shape shape, Terminal terminal) {
    var outlook = Outlook.of(scenario);
    if (shape.isJson()) new Json(terminal.out()).write(whole(outlook));
    else if (shape.isCsv()) monthly(outlook).printCsv(terminal.out());
    else said(outlook, shape, terminal);
  }

  private void said(Outlook outlook, Shape shape, Terminal terminal) {
    var texts = terminal.texts();
    terminal.out().println(outlook.sentence().in(texts));
    terminal.out().println(outlook.assumption().in(texts));
    terminal.out().println(outlook.method().in(texts));
    terminal.out().println();
    shape.print(shown(outlook, terminal), terminal);
    terminal.out().println();
    terminal.say("cli.circle.limits");
    for (var limit : outlook.limits()) terminal.out().println("- " + limit.in(texts));
  }

  private Listing shown(Outlook outlook, Terminal terminal) {
    var listing = new Listing("month", "in_month", "by_then");
    for (var row : monthly(outlook).rows())
      listing.row(
          row.get("month"), percent(row, "in_month", terminal), percent(row, "by_then", terminal));
    return listing;
  }

  private static String percent(Map<String, Object> row, String column, Terminal terminal) {
    return row.get(column) instanceof BigDecimal chance
        ? Percent.of(chance).in(terminal.texts())
        : "";
  }

  private static BigDecimal decimal(double chance) {
    return new BigDecimal(Double.toString(Math.max(0, chance)));
  }

  private Map<String, Object> whole(Outlook outlook) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("circle", circle);
    whole.put("members", scenario.mix().members());
    whole.put("months", scenario.months());
    whole.put("prevalence", scenario.prevalence());
    whole.put("better_a_month", scenario.recovers());
    whole.put("deposit", scenario.deposit());
    whole.put("cap_deposits", scenario.capDeposits());
    whole.put("start_deposits", scenario.startDeposits());
    whole.put("chance", outlook.decimalChance());
    whole.put("exact", outlook.isExact());
    whole.put("standard_error", decimal(outlook.standardError()));
    whole.put("monthly", monthly(outlook).rows());
    whole.put("sentence", CircleStressCommand.both(outlook.sentence()));
    whole.put("assumption", CircleStressCommand.both(outlook.assumption()));
    whole.put("limits", outlook.limits().stream().map(CircleStressCommand::both).toList());
    return whole;
  }

  private Listing monthly(Outlook outlook) {
    var listing = new Listing("month", "in_month", "by_then");
    for (int month = 1; month <= scenario.months(); month++)
      listing.row(
          month, decimal(outlook.by(month) - outlook.by(month - 1)), decimal(outlook.by(month)));
    return listing;
  }
}
