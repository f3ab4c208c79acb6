package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import coop.meent.bond.Bond.Said;
import coop.meent.bond.Bond.Word;
import coop.meent.member.Presence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How a bond stands on a day, worked out from what its people said: the same on every laptop.
///
/// @param in who said yes and is in it still
/// @param waitsFor who did not answer yet
/// @param since the day of the last answer; before that, the day of the proposal
public record BondStanding(
    Bond bond, Set<MemberId> in, List<MemberId> waitsFor, LocalDate since, BondState state) {

  /// So long a proposal waits; then everybody is free for another.
  public static final int DAYS_TO_ANSWER = 28;

  /// Two keep it going, also what is left of a pod.
  private static final int LEAST_IN = 2;

  public BondStanding {
    in = new LinkedHashSet<>(in);
    waitsFor = List.copyOf(waitsFor);
  }

  static BondStanding of(Bond bond, Presence presence, LocalDate today) {
    Set<MemberId> in = new LinkedHashSet<>();
    int yes = 0;
    for (var who : bond.people()) {
      if (!bond.isSaid(who, Said.YES) || bond.isSaid(who, Said.NO)) continue;
      yes++;
      if (!bond.isSaid(who, Said.LEFT) && presence.isMember(who, today)) in.add(who);
    }
    var waitsFor = bond.people().stream().filter(who -> !bond.isAnsweredBy(who)).toList();
    var since =
        bond.words().stream()
            .filter(word -> word.said() == Said.YES)
            .map(Word::on)
            .max(Comparator.naturalOrder())
            .orElse(bond.on());
    BondState state;
    if (!waitsFor.isEmpty()) {
      boolean canStill =
          yes + waitsFor.size() >= bond.kind().least()
              && waitsFor.stream().allMatch(who -> presence.isMember(who, today))
              && !today.isAfter(bond.on().plusDays(DAYS_TO_ANSWER));
      state = canStill ? BondState.ASKED : BondState.NOTHING;
    } else if (yes < bond.kind().least()) state = BondState.NOTHING;
    else state = in.size() < LEAST_IN ? BondState.ENDED : BondState.STANDS;
    return new BondStanding(bond, in, waitsFor, since, state);
  }

  /// Whether somebody can still say yes or no to it.
  public boolean asks(MemberId who) {
    return state == BondState.ASKED && waitsFor.contains(who);
  }

  /// Whether it stands, with that person in it.
  public boolean holds(MemberId who) {
    return state == BondState.STANDS && in.contains(who);
  }

  /// Whether it takes one of the places that somebody has for its kind.
  boolean takes(MemberId who) {
    if (holds(who)) return true;
    boolean isRefused = bond.isSaid(who, Said.NO) || bond.isSaid(who, Said.LEFT);
    return state == BondState.ASKED && bond.people().contains(who) && !isRefused;
  }
}
