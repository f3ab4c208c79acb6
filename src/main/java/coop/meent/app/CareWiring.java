package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.care.Absences;
import coop.meent.care.CareCircle;
import coop.meent.care.CareConsents;
import coop.meent.care.CarePapers;
import coop.meent.care.CareService;
import coop.meent.cli.Caring;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Store.Committed;
import coop.meent.sync.SyncService;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/// The room of being ill: where its words go, and that those who work with what counts know it as
/// soon as it does, with a deed of this laptop or with an exchange.
record CareWiring(Store store, Ids ids, Clock clock, SyncService sync) {

  private static final Set<String> WORDS =
      Set.of("care_step", "care_withdrawal", "care_answer", "care_appeal", "consent");

  Caring caring(
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      CareCircle circle) {
    var rooms = new CareService.Rooms(members, memberships, statutes, circle, this::shelf);
    var cases = new CareService(store, ids, clock, rooms);
    var _ = store.onCommit(committed -> after(committed, cases));
    return new Caring(
        cases,
        new Absences(store, circle, clock),
        new CareConsents(statutes, this::shelf, clock),
        new CarePapers(cases, members, statutes));
  }

  private static void after(Committed committed, CareService cases) {
    if (committed.tables().stream().anyMatch(WORDS::contains)) cases.catchUp();
  }

  /// Never where the treasurer reads along: as long as the space has no key, nothing is written.
  private Optional<Space> shelf(MemberId who) {
    var theirs = Space.careWithMember(who);
    if (sync.member().isEmpty()) return Optional.of(theirs);
    boolean hasKey = sync.overview().spaces().stream().anyMatch(one -> one.space().equals(theirs));
    return hasKey ? Optional.of(theirs) : Optional.empty();
  }
}
