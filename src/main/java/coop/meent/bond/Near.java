package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.bond.Sign.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the people of the bonds that can be read here let each other know. It is made anew each
/// time and kept nowhere: no report, no file of figures and no count is made from it.
public final class Near {

  /// A call that nobody answered is over after so many days.
  static final int CALL_DAYS = 7;

  private final List<Sign> signs;
  private final LocalDate today;

  Near(List<Sign> signs, LocalDate today) {
    this.signs = List.copyOf(signs);
    this.today = today;
  }

  /// Somebody could use a call.
  ///
  /// @param answered who said to call
  public record Call(UUID id, BondId bond, MemberId by, LocalDate on, Set<MemberId> answered) {}

  /// Calls that are not over, in the order in which they came.
  public List<Call> calls() {
    Map<UUID, Call> open = new LinkedHashMap<>();
    for (var sign : signs) {
      if (sign.kind() == Kind.CALL && sign.on().isAfter(today.minusDays(CALL_DAYS)))
        open.put(
            sign.id(),
            new Call(sign.id(), sign.bond(), sign.by(), sign.on(), new LinkedHashSet<>()));
      var call = sign.of().map(open::get);
      if (call.isEmpty()) continue;
      boolean isOwn = call.get().by().equals(sign.by());
      if (sign.kind() == Kind.CALLING && !isOwn) call.get().answered().add(sign.by());
      if (sign.kind() == Kind.CALM && isOwn) open.remove(call.get().id());
    }
    return new ArrayList<>(open.values());
  }

  /// Whether the people of a bond may hear that somebody is ill.
  public boolean mayHear(BondId bond, MemberId who) {
    return last(bond, who, Kind.ALLOW, Kind.FORBID)
        .filter(one -> one.kind() == Kind.ALLOW)
        .isPresent();
  }

  /// From which day on somebody is ill, as that one let the people of a bond know.
  public Optional<LocalDate> ill(BondId bond, MemberId who) {
    return last(bond, who, Kind.ILL, Kind.BACK).filter(one -> one.kind() == Kind.ILL).map(Sign::on);
  }

  boolean isTold(BondId bond, MemberId who, LocalDate from) {
    return signs.stream()
        .anyMatch(one ->
            one.bond().equals(bond)
                && one.by().equals(who)
                && one.kind() == Kind.ILL
                && one.on().equals(from));
  }

  private Optional<Sign> last(BondId bond, MemberId who, Kind... kinds) {
    return signs.stream()
        .filter(one -> one.bond().equals(bond) && one.by().equals(who))
        .filter(one -> List.of(kinds).contains(one.kind()))
        .reduce((_, later) -> later);
  }

  /// What somebody let others know, for that person alone.
  List<Sign> by(MemberId who) {
    return signs.stream().filter(one -> one.by().equals(who)).toList();
  }
}
