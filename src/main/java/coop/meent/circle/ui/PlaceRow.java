package coop.meent.circle.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.circle.CircleFacts;
import coop.meent.member.Member;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One member in the table of a circle.
///
/// @param isReadable whether the balance can be read here
record PlaceRow(
    Member member,
    Money level,
    Money deposit,
    Optional<Money> cap,
    Money balance,
    Money surplus,
    Optional<YearMonth> lastMonth,
    boolean isReadable) {

  /// Those in the circle this month or the next, by number.
  static List<PlaceRow> of(CircleFacts facts, List<Member> members, LocalDate today) {
    var month = latest(facts, YearMonth.from(today));
    List<PlaceRow> rows = new ArrayList<>();
    for (var member : members) {
      var level = facts.roll().level(member.id(), month);
      if (level.isEmpty()) continue;
      rows.add(row(facts, member, level.get(), month, today));
    }
    return rows;
  }

  private static YearMonth latest(CircleFacts facts, YearMonth now) {
    return facts.firstMonth().isAfter(now) ? facts.firstMonth() : now;
  }

  private static PlaceRow row(
      CircleFacts facts, Member member, Money level, YearMonth month, LocalDate today) {
    MemberId id = member.id();
    return new PlaceRow(
        member,
        level,
        facts.deposit(id, month).orElse(Money.ZERO),
        facts.cap(id, month),
        facts.balance(id, today),
        facts.surplus(id, today),
        facts.roll().lastMonth(id, month),
        !facts.movements(id).isEmpty() || !facts.gifts(id).isEmpty());
  }

  String number() {
    return member.number().map(String::valueOf).orElse("");
  }

  @Nullable Money shownBalance() {
    return isReadable ? balance : null;
  }

  @Nullable Money shownCap() {
    return cap.orElse(null);
  }

  Badge state(CircleDesk room) {
    if (lastMonth.isPresent())
      return new Badge(Tone.WAIT, room.text("circle.leaves", room.month(lastMonth.get())));
    if (surplus.isPositive())
      return new Badge(Tone.INFO, room.text("circle.surplus", room.desk().texts().euro(surplus)));
    return new Badge(Tone.OK, room.text("circle.takesPart"));
  }
}
