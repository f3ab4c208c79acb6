package coop.meent.spread.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.spread.Awaited;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadEnd;
import coop.meent.spread.SpreadStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Something that is spread, with what is still to be booked of it.
///
/// @param over the last month that is over
/// @param awaited what is known of it besides, where it is a bill that did not come
record SpreadRow(SpreadStanding standing, YearMonth over, Optional<Awaited> awaited) {

  Spread what() {
    return standing.what();
  }

  int open() {
    return standing.open(over).size();
  }

  LocalDate until() {
    return what().last().atEndOfMonth();
  }

  /// Costs positive, as is what was paid ahead; a bill to come has no months.
  Money perMonth() {
    return awaited.isPresent() ? Money.ZERO : what().usual();
  }

  Badge state(Texts texts) {
    if (awaited.isPresent()) return state(awaited.get(), texts);
    if (standing.end().isPresent())
      return new Badge(Tone.NEUTRAL, texts.get(ended(standing.end().get().kind())));
    if (open() > 0) return new Badge(Tone.WAIT, texts.count("spread.open", open()));
    return standing.isDone()
        ? new Badge(Tone.NEUTRAL, texts.get("spread.state.done"))
        : new Badge(Tone.OK, texts.get("spread.state.upToDate"));
  }

  private static Badge state(Awaited one, Texts texts) {
    if (one.isOpen()) return new Badge(Tone.WAIT, texts.get("spread.awaited.open"));
    return one.came().isPresent()
        ? new Badge(Tone.OK, texts.get("spread.awaited.came"))
        : new Badge(Tone.NEUTRAL, texts.get("spread.awaited.turned"));
  }

  static String ended(SpreadEnd.Kind kind) {
    return "spread.ended." + kind.name();
  }

  boolean isRunning() {
    return standing.end().isEmpty() && !standing.isDone();
  }

  String words(Texts texts) {
    return what().name() + " " + what().kind().in(texts) + " " + state(texts).text();
  }
}
