package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sister.Sister;
import coop.meent.sister.SisterOutcome;
import coop.meent.sister.SisterPerson;
import coop.meent.sister.SisterRefusal;
import coop.meent.sister.TheirAsk;
import java.util.function.Consumer;

/// What commands on sisters have in common.
final class SistersDeed {

  private SistersDeed() {}

  /// The first whose name holds what was typed.
  static Sister sister(Services services, String typed) {
    return services
        .sisters()
        .standing()
        .named(typed)
        .orElseThrow(() -> new RefusedException(new SisterRefusal.NoSuchSister(typed)));
  }

  static SisterPerson person(Services services, String code) {
    return services.sisters().standing().people().stream()
        .filter(one -> one.offered().code().equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new SisterRefusal.NoSuchPerson(code)));
  }

  static TheirAsk ask(Services services, String code) {
    return services.sisters().standing().asks().stream()
        .filter(one -> one.code().equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new SisterRefusal.NoSuchAsk(code)));
  }

  static <T> int answer(SisterOutcome<T> outcome, Terminal terminal, Consumer<T> show) {
    return switch (outcome) {
      case SisterOutcome.Done<T>(var result, var _) -> {
        show.accept(result);
        yield Terminal.DONE;
      }
      case SisterOutcome.Refused<T>(var why) -> terminal.refused(why);
    };
  }
}
