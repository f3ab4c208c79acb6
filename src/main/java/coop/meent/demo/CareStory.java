package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.circle.Absences;
import coop.meent.circle.CircleCare;
import coop.meent.circle.ConfirmedAbsences;
import coop.meent.member.Member;
import coop.meent.store.Space;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Two members who were ill: one for half a year and well again, one for a part and still; in a
/// larger cooperative a third as well. They reported it, two of the care committee agreed, and
/// nobody wrote why.
final class CareStory {

  /// So many members have a second circle, see [CircleStory].
  static final int ENOUGH_FOR_THREE = 20;

  private final Cast cast;
  private final CareService cases;
  private final Absences absences;
  private final YearMonth last;

  CareStory(Span span, Cast cast, Services services, Ids ids, Clock clock) {
    this.cast = cast;
    last = YearMonth.from(span.today()).minusMonths(1);
    var circle = new CircleCare(services.store());
    var rooms =
        new CareService.Rooms(
            services.members(),
            services.memberships(),
            services.statutes(),
            circle,
            who -> Optional.of(Space.careWithMember(who)));
    cases = new CareService(services.store(), ids, clock, rooms);
    absences = new ConfirmedAbsences(new coop.meent.care.Absences(services.store(), circle, clock));
  }

  /// What a circle knows of it.
  Absences absences() {
    return absences;
  }

  /// In a small cooperative there are no two who could agree.
  void tell() {
    if (cases.committee().size() < 2) return;
    var well = cast.person(5).id();
    ill(well, last.minusMonths(8).atDay(11), 100);
    done(cases.part(well, last.minusMonths(4).atDay(16), 50, well));
    done(cases.better(well, last.minusMonths(2).atDay(21), well));
    ill(cast.person(3).id(), last.minusMonths(3).atDay(4), 50);
    if (cast.people.size() >= ENOUGH_FOR_THREE)
      ill(cast.person(10).id(), last.minusMonths(3).atDay(4), 50);
    cases.catchUp();
  }

  private void ill(MemberId who, LocalDate from, int percent) {
    done(cases.report(who, from, percent, who));
    for (var one : others(who)) done(cases.confirm(who, Optional.of(from), one));
  }

  private List<MemberId> others(MemberId who) {
    return cases.committee().stream().map(Member::id).filter(one -> !one.equals(who)).toList();
  }

  private static void done(CareOutcome outcome) {
    if (outcome instanceof Refusal why) throw new RefusedException(why);
  }
}
