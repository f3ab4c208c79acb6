package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.split.SelfBillService;
import coop.meent.split.SplitOutcome;
import coop.meent.split.SplitRefusal;
import coop.meent.split.TeamSplit;
import java.util.function.Consumer;

/// What the commands on a team's invoices have in common: finding what a word means, and answering.
record TeamWords(Services services, Terminal terminal) {

  /// The division of an invoice that stands; of an invoice on several assignments the first that
  /// still waits for something.
  TeamSplit split(String invoice) {
    var standing =
        services.team().splits().splits().stream()
            .filter(one -> one.stands() && one.invoiceNumber().equalsIgnoreCase(invoice.strip()))
            .toList();
    var toBill = services.team().bills().unbilled();
    return standing.stream()
        .filter(one -> toBill.containsKey(one.id()))
        .findFirst()
        .or(() -> standing.stream().findFirst())
        .orElseThrow(() -> new RefusedException(new SplitRefusal.NoSplit()));
  }

  SelfBillService.Standing bill(String number) {
    return services
        .team()
        .bills()
        .bill(number)
        .orElseThrow(() -> new RefusedException(new SplitRefusal.NoSuchBill(number)));
  }

  <T> int answer(SplitOutcome<T> outcome, Consumer<T> tell) {
    return switch (outcome) {
      case SplitOutcome.Done<T>(var result, var _) -> {
        tell.accept(result);
        yield Terminal.DONE;
      }
      case SplitOutcome.Refused<T>(var why) -> terminal.refused(why);
    };
  }
}
