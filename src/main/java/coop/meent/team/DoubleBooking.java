package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Somebody who sits in more seats than one week holds, as two coordinators plan apart; or a seat
/// in which two people sit.
///
/// @param members one, or those in the one seat
/// @param seats those of the one person, or the one
/// @param works the names of their assignments, in the same order
/// @param week the first one
/// @param hours of that week, all seats together
/// @param most the own maximum; the same as `hours` where two share a seat
public record DoubleBooking(
    List<MemberId> members, List<Seat> seats, List<String> works, Week week, int hours, int most) {

  /// @param names of members
  public String in(Texts texts, Function<MemberId, String> names) {
    return texts.get(
        members.size() > 1 ? "team.double.seat" : "team.double.person",
        members.stream().map(names).collect(Collectors.joining(", ")),
        IntStream.range(0, seats.size())
            .mapToObj(at -> texts.get("team.double.place", seats.get(at).name(), works.get(at)))
            .collect(Collectors.joining(", ")),
        week.toString(),
        hours,
        most);
  }
}
