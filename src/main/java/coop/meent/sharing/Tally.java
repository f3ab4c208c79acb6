package coop.meent.sharing;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one member gave and received in a year, by kind: two tallies beside each other, which are
/// never taken off each other.
///
/// @param lines of every kind, in their order
/// @param last the newest day on which something was given or received, at any time
public record Tally(List<Line> lines, Optional<LocalDate> last) {

  public record Line(Kind kind, int given, int received) {}

  public Tally {
    lines = List.copyOf(lines);
  }

  /// @param from and `to` the days that count
  static Tally of(List<Shared> all, MemberId who, LocalDate from, LocalDate to) {
    var within =
        all.stream().filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to)).toList();
    List<Line> lines = new ArrayList<>();
    for (var kind : Kind.values()) {
      var ofKind = within.stream().filter(one -> one.kind() == kind).toList();
      int given = (int) ofKind.stream().filter(one -> one.giver().equals(who)).count();
      int received = (int) ofKind.stream().filter(one -> one.receiver().equals(who)).count();
      lines.add(new Line(kind, given, received));
    }
    var last =
        all.stream()
            .filter(one -> one.isOf(who) && !one.on().isAfter(to))
            .map(Shared::on)
            .max(Comparator.naturalOrder());
    return new Tally(lines, last);
  }

  public int given() {
    return lines.stream().mapToInt(Line::given).sum();
  }

  public int received() {
    return lines.stream().mapToInt(Line::received).sum();
  }
}
