package coop.meent.sister;

import coop.meent.availability.Availability;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import coop.meent.crypto.SecretKey;
import coop.meent.sister.OfferDraft.LeftOut;
import coop.meent.sister.OfferDraft.Picked;
import coop.meent.sister.OfferDraft.Why;
import coop.meent.talent.Talents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts an offer together from what members said: who said yes, what they can do and when they have
/// room, each as coarse as it can be and still be of use.
record Composing(Talents talents, Availability said, Week first, SecretKey secret) {

  /// Who knows only a little of something is not offered for it.
  private static final int LEAST_LEVEL = 2;

  static int weeks() {
    return Free.WEEKS * Free.BLOCKS;
  }

  OfferDraft offer(Sister sister, List<Consent> willing) {
    List<Picked> people = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (var consent : willing) {
      var who = consent.member();
      var free = Free.of(first, said.of(who)::hours);
      var abilities = abilities(who);
      if (abilities.isEmpty()) leftOut.add(new LeftOut(who, Why.NO_SKILL));
      else if (free.isNever()) leftOut.add(new LeftOut(who, Why.NO_ROOM));
      else
        people.add(
            new Picked(
                who,
                new Offered(
                    Own.mark(secret, sister.id(), consent),
                    consent.region(),
                    consent.band().coarse(),
                    abilities,
                    free)));
    }
    people.sort(Comparator.comparing((Picked one) -> one.offered().mark()));
    return new OfferDraft(sister, people, leftOut);
  }

  private List<Ability> abilities(MemberId who) {
    return talents.of(who).stream()
        .map(one -> new Ability(one.skill().name(), one.counts(talents.day())))
        .filter(one -> one.level() >= LEAST_LEVEL)
        .sorted(Comparator.comparing(Ability::skill))
        .toList();
  }
}
