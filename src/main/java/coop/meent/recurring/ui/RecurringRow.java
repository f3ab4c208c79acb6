package coop.meent.recurring.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.recurring.Due;
import coop.meent.recurring.Example;
import coop.meent.recurring.Recurring;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that comes again, with all its times until now.
///
/// @param times the oldest first
/// @param next the first time that is still to come
record RecurringRow(Recurring what, List<Due> times, Optional<Due> next) {

  List<Due> open() {
    return times.stream().filter(Due::isOpen).toList();
  }

  String kind(Texts texts) {
    return texts.get(
        what.like() instanceof Example.OfInvoice
            ? "recurring.kind.invoice"
            : "recurring.kind.entry");
  }

  String when(Texts texts) {
    var day =
        what.day() == 31
            ? texts.get("recurring.day.last")
            : texts.get("recurring.day.of", what.day());
    return what.rhythm().in(texts) + ", " + day;
  }

  /// The first that waits, else the next that comes.
  @Nullable LocalDate due() {
    return open().stream().findFirst().or(() -> next).map(Due::on).orElse(null);
  }

  @Nullable Money amount() {
    return open().stream().findFirst().or(() -> next).map(Due::amount).orElse(null);
  }

  Badge state(Texts texts) {
    int waits = open().size();
    if (waits > 0) return new Badge(Tone.WAIT, texts.count("recurring.due", waits));
    return next.isPresent()
        ? new Badge(Tone.OK, texts.get("recurring.upToDate"))
        : new Badge(Tone.NEUTRAL, texts.get("recurring.ended"));
  }

  String words(Texts texts) {
    return what.name() + " " + kind(texts) + " " + when(texts) + " " + state(texts).text();
  }
}
