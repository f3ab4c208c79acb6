package coop.meent.cli;

import coop.meent.base.Id.EntryId;
import coop.meent.base.RefusedException;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundRefusal;
import coop.meent.fund.FundRequest;
import coop.meent.fund.Movement;
import coop.meent.fund.RequestStanding;
import coop.meent.ledger.JournalEntry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on funds have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  boolean isForPrograms() {
    return shape.isForPrograms();
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  static String code(FundRequest request) {
    return ShortCode.of(request.id());
  }

  static RequestStanding request(Services services, String code) {
    return services.funds().requests().stream()
        .filter(one -> code(one.request()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new FundRefusal.NoSuchRequest(code)));
  }

  <T> int answer(FundOutcome<T> outcome, Terminal terminal, Consumer<T> say) {
    return switch (outcome) {
      case FundOutcome.Refused<T>(var why) -> terminal.refused(why);
      case FundOutcome.Done<T>(var result, var _) -> {
        say.accept(result);
        yield Terminal.DONE;
      }
    };
  }

  int moved(FundOutcome<Movement> outcome, Services services, Terminal terminal) {
    return answer(outcome, terminal, one -> say(services, List.of(one), terminal));
  }

  /// What was booked, and what is in the fund after it.
  void say(Services services, List<Movement> movements, Terminal terminal) {
    if (isForPrograms()) {
      var all = movements.stream().map(one -> values(services, one)).toList();
      new Json(terminal.out()).write(all.size() == 1 ? all.getFirst() : all);
      return;
    }
    for (var one : movements)
      terminal.say(
          "cli.fund.moved",
          one.kind(),
          one.amount().abs(),
          reference(services, one.entry()),
          one.fund(),
          services.funds().fund(one.fund()).balance());
  }

  private static Map<String, Object> values(Services services, Movement one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("fund", one.fund().word());
    values.put("kind", one.kind().name());
    values.put("date", one.on());
    values.put("amount", one.amount());
    values.put("people", one.people());
    values.put("entry", reference(services, one.entry()));
    values.put("balance", services.funds().fund(one.fund()).balance());
    return values;
  }

  static String reference(Services services, EntryId entry) {
    return services.funds().entry(entry).map(JournalEntry::reference).orElse("");
  }
}
