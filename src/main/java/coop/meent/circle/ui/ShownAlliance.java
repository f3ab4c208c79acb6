package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.circle.AllianceFacts;
import coop.meent.circle.AllianceMonth;
import coop.meent.circle.AllianceSheet;
import coop.meent.circle.Alliances.Preview;
import coop.meent.circle.AlliedShapes;
import coop.meent.circle.CircleFacts;
import coop.meent.outlook.Allied;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the page of an alliance shows, read at once.
///
/// @param alliance empty while there is none
/// @param circles of the alliance; without one all that might found it
/// @param kept empty for a month that is still to be kept
/// @param sheet what was kept, or what it would come out as; empty where that cannot be read
/// @param refusal why it cannot be kept yet
/// @param worth what it is worth to give together; empty where that cannot be computed
record ShownAlliance(
    Optional<AllianceFacts> alliance,
    YearMonth month,
    List<CircleFacts> circles,
    List<CircleFacts> all,
    Optional<AllianceMonth> kept,
    Optional<AllianceSheet> sheet,
    Optional<Refusal> refusal,
    Optional<Allied> worth,
    boolean mayRule,
    boolean mayRun,
    Map<MemberId, String> names) {

  /// Of the circle that is looked at, else the first there is.
  static ShownAlliance find(CircleDesk room, Optional<YearMonth> wanted) {
    var all = room.circles().circles();
    var alliances = room.alliances().all();
    var now = YearMonth.from(room.today());
    var chosen =
        room.find(all)
            .flatMap(one ->
                alliances.stream()
                    .filter(ally -> ally.circles(now).contains(one.circle().id()))
                    .findFirst())
            .or(() -> alliances.stream().findFirst());
    return chosen
        .map(alliance -> of(room, all, alliance, wanted))
        .orElseGet(() -> none(room, all, now));
  }

  private static ShownAlliance none(CircleDesk room, List<CircleFacts> all, YearMonth now) {
    return new ShownAlliance(
        Optional.empty(),
        now,
        all,
        all,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        AlliedShapes.worth(all, room.today()),
        room.circles().mayRule(),
        room.circles().mayRun(),
        Map.of());
  }

  private static ShownAlliance of(
      CircleDesk room, List<CircleFacts> all, AllianceFacts alliance, Optional<YearMonth> wanted) {
    var month = wanted.orElseGet(() -> room.alliances().nextMonth(alliance));
    var ids = alliance.circles(month);
    var circles = all.stream().filter(one -> ids.contains(one.circle().id())).toList();
    var kept = alliance.month(month);
    Optional<AllianceSheet> sheet = kept.flatMap(room.alliances()::sheet);
    Optional<Refusal> refusal = Optional.empty();
    if (kept.isEmpty() && room.circles().mayRun())
      switch (room.alliances().preview(alliance, month)) {
        case Preview.Ready(var would, var why) -> {
          sheet = Optional.of(would);
          refusal = why;
        }
        case Preview.Not(var why) -> refusal = Optional.of(why);
      }
    return new ShownAlliance(
        Optional.of(alliance),
        month,
        circles,
        all,
        kept,
        sheet,
        refusal,
        AlliedShapes.worth(circles, room.today()),
        room.circles().mayRule(),
        room.circles().mayRun(),
        room.names());
  }

  String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  String circle(CircleId id) {
    return all.stream()
        .filter(one -> one.circle().id().equals(id))
        .map(one -> one.circle().name())
        .findFirst()
        .orElse("");
  }

  boolean isContested() {
    return kept.filter(AllianceMonth::isContested).isPresent();
  }
}
