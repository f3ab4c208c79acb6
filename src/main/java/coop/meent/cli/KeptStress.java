package coop.meent.cli;

import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Percent;
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

  private static Listing shown(Outlook outlook, Terminal terminal) {
    var texts = terminal.texts();
    var listing = new Listing("month", "in_month", "by_then");
    for (var month : outlook.months())
      listing.row(
          month.month(), Percent.of(month.inMonth()).in(texts), Percent.of(month.by()).in(texts));
    return listing;
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
    whole.put("standard_error", outlook.decimalError());
    whole.put("monthly", monthly(outlook).rows());
    whole.put("sentence", CircleStressCommand.both(outlook.sentence()));
    whole.put("assumption", CircleStressCommand.both(outlook.assumption()));
    whole.put("limits", outlook.limits().stream().map(CircleStressCommand::both).toList());
    return whole;
  }

  private static Listing monthly(Outlook outlook) {
    var listing = new Listing("month", "in_month", "by_then");
    for (var month : outlook.months()) listing.row(month.month(), month.inMonth(), month.by());
    return listing;
  }
}
