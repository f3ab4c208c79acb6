package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Books what goes from one member's balance to another's and passes no bank, such as a correction
/// that asks one to give more and another less. The entry follows from the month that asks for it,
/// so that two laptops which run the same month book it once.
record Shifts(CircleDeeds deeds) {

  /// Where an entry's series is named by the end of its id.
  private static final int TAIL = 24;

  private static EntryId id(UUID month, int position) {
    return new EntryId(Ids.derived("circle-shift", month.toString(), String.valueOf(position)));
  }

  static Posting line(Circle.Booking booking, MemberId member, CircleId circle, Money money) {
    var about = Dimensions.NONE.withMember(member).withCircle(circle);
    return Posting.of(booking.funds(), money).with(about);
  }

  /// @param what the month's id, and `position` tells its shifts apart
  /// @param lines that come to nothing together
  void book(
      Tx tx,
      UUID what,
      int position,
      YearMonth month,
      Circle.Booking booking,
      List<Posting> lines) {
    var moving = lines.stream().filter(one -> !one.amount().isZero()).toList();
    if (moving.isEmpty()) return;
    var ledger = deeds.rooms().ledger();
    var id = id(what, position);
    if (ledger.entry(id).isPresent()) return;
    var day = ledger.openDay(tx, booking.book(), month.atEndOfMonth(), moving);
    var text = deeds.words("circle.entry.shift", month);
    var series = "KR-" + id.uuid().toString().substring(TAIL).toUpperCase(Locale.ROOT);
    var draft = EntryDraft.of(booking.book(), day, text, moving);
    var at = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    var _ = ledger.recordMirror(tx, id, series, draft, at);
  }

  /// Where something was booked.
  void takeBack(Tx tx, UUID what, int position) {
    var ledger = deeds.rooms().ledger();
    ledger
        .entry(id(what, position))
        .ifPresent(entry -> {
          var _ = ledger.takeBack(tx, entry);
        });
  }
}
