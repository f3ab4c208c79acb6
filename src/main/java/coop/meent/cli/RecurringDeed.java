package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.recurring.Due;
import coop.meent.recurring.Recurring;
import coop.meent.recurring.RecurringOutcome;
import coop.meent.recurring.RecurringRefusal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// What commands on what comes again have in common.
final class RecurringDeed {

  private RecurringDeed() {}

  /// By its name, whole or in part.
  static Recurring named(Services services, String word) {
    var name = word.strip().toLowerCase(Locale.ROOT);
    var all = services.recurring().all();
    var exact = all.stream().filter(one -> one.name().equalsIgnoreCase(name)).toList();
    var found =
        exact.isEmpty()
            ? all.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(name))
                .toList()
            : exact;
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word, String.join(", ", found.stream().map(Recurring::name).toList())));
    if (found.isEmpty()) throw new RefusedException(new RecurringRefusal.NotHere(word));
    return found.getFirst();
  }

  static <T> int answer(RecurringOutcome<T> outcome, Terminal terminal, ToIntFunction<T> done) {
    return switch (outcome) {
      case RecurringOutcome.Done<T>(var result, var _) -> done.applyAsInt(result);
      case RecurringOutcome.Refused<T>(var why) -> terminal.refused(why);
    };
  }

  static void print(List<Due> times, Shape shape, Terminal terminal) {
    var listing = new Listing("due", "name", "amount", "state", "document");
    for (var one : times)
      listing.row(
          one.on(),
          one.what().name(),
          one.amount(),
          shape.isForPrograms() ? code(one.state()) : said(one.state(), terminal.texts()),
          document(one.state()));
    shape.print(listing, terminal);
  }

  private static String code(Due.State state) {
    return state.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  static String said(Due.State state, Texts texts) {
    return switch (state) {
      case Due.State.Open _ -> texts.get("recurring.state.open");
      case Due.State.Drafted _ -> texts.get("recurring.state.drafted");
      case Due.State.Invoiced _ -> texts.get("recurring.state.invoiced");
      case Due.State.Booked _ -> texts.get("recurring.state.booked");
      case Due.State.Skipped _ -> texts.get("recurring.state.skipped");
    };
  }

  private static String document(Due.State state) {
    return switch (state) {
      case Due.State.Open _, Due.State.Drafted _ -> "";
      case Due.State.Invoiced(var number) -> number;
      case Due.State.Booked(var _, var reference) -> reference;
      case Due.State.Skipped(var reason) -> reason;
    };
  }
}
