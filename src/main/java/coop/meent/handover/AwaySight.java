package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.store.Store;
import coop.meent.work.Assignment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What one "I am ill" looks like now: all that it set going, who could stand in for each piece of
/// work and why, and the word to each client.
final class AwaySight {

  private final Store store;
  private final Clock clock;
  private final AwayService.Rooms rooms;
  private final AwayRows rows = new AwayRows();

  AwaySight(Store store, Clock clock, AwayService.Rooms rooms) {
    this.store = store;
    this.clock = clock;
    this.rooms = rooms;
  }

  List<Transfer> transfers(AwayCall call) {
    var ids = store.read(sql -> rows.handovers(sql, call.id()));
    return rooms.handovers().transfers().stream()
        .filter(one -> ids.contains(one.handover().id()))
        .toList();
  }

  boolean mayBlock(AwayCall call, MemberId by) {
    return call.member().equals(by) || rooms.availability().maySayForOthers();
  }

  Away of(AwayCall call) {
    var back = store.read(sql -> rows.end(sql, call.id())).map(AwayRows.End::back);
    var all = transfers(call);
    var work =
        all.stream()
            .filter(one -> one.state() != TransferState.STOPPED || isLast(one, all))
            .flatMap(one ->
                rooms.work().assignment(one.handover().assignment()).stream()
                    .map(assignment -> work(call, one, assignment)))
            .toList();
    var gifts =
        Optional.of(call)
            .filter(this::isReported)
            .flatMap(one -> rooms.gifts().first(call.member(), call.from()))
            .filter(month -> !month.isAfter(YearMonth.from(call.until())));
    return new Away(
        call.id(),
        call.member(),
        name(call.member()),
        call.from(),
        call.until(),
        back,
        store.read(sql -> rows.returning(sql, call.id(), call.until())).steps(),
        gifts,
        new AwayItems(rooms, call, back.isEmpty()).of(work, mayBlock(call, call.by())),
        work);
  }

  /// Without a report no circle gives; where there is no committee yet it still can come.
  private boolean isReported(AwayCall call) {
    return rooms.cases().committee().isEmpty()
        || AwayService.running(rooms.cases().cases(call.member())).isPresent();
  }

  /// What was stopped and begun again is told once.
  private static boolean isLast(Transfer transfer, List<Transfer> all) {
    var handover = transfer.handover();
    return all.stream()
        .map(Transfer::handover)
        .filter(one -> one.assignment().equals(handover.assignment()))
        .noneMatch(one -> one.recordedAt().isAfter(handover.recordedAt()));
  }

  private AwayWork work(AwayCall call, Transfer transfer, Assignment assignment) {
    var client = rooms.work().client(assignment.client());
    var proposal = proposal(call.member(), assignment, call.from(), call.until());
    return new AwayWork(
        transfer,
        assignment,
        client.map(one -> one.name()).orElse("?"),
        rooms.dossiers().of(assignment.id()),
        proposal.best(),
        proposal.others(),
        rooms.team().substitution(assignment),
        transfer.handover().isOwner() ? mail(transfer, assignment) : Optional.empty());
  }

  /// Who could stand in on a handover, and who could not, with the reasons.
  List<StandIn> standIns(Handover handover) {
    return rooms
        .work()
        .assignment(handover.assignment())
        .map(one -> proposal(handover.giver(), one, handover.from(), last(handover)).best())
        .orElse(List.of());
  }

  private static LocalDate last(Handover handover) {
    return handover.returns().map(day -> day.minusDays(1)).orElse(handover.from().plusWeeks(8));
  }

  private StandIns.Proposal proposal(
      MemberId giver, Assignment assignment, LocalDate from, LocalDate until) {
    var day = LocalDate.now(clock);
    var weeks =
        coop.meent.base.Week.of(from).to(coop.meent.base.Week.of(until)).stream()
            .limit(WEEKS)
            .toList();
    var away = store.read(rows::calls);
    var standIns =
        new StandIns(
            rooms.skills().talents(day),
            rooms.availability().of(weeks),
            rooms.team().planned(assignment.id(), giver),
            rooms.team().people(assignment.id()),
            rooms.team().workedWith(giver));
    var present =
        rooms.members().members().stream()
            .filter(one -> one.left().filter(last -> last.isBefore(until)).isEmpty())
            .filter(one -> away.stream().noneMatch(call -> isAway(call, one.id())))
            .toList();
    return standIns.propose(giver, assignment.id(), present);
  }

  private static final int WEEKS = 13;

  private boolean isAway(AwayCall call, MemberId who) {
    return call.member().equals(who)
        && store.read(sql -> rows.end(sql, call.id())).isEmpty()
        && store
            .read(sql -> rows.returning(sql, call.id(), call.until()))
            .on(LocalDate.now(clock))
            .filter(Return::isWhole)
            .isEmpty();
  }

  /// The word to the client as it would be now.
  Optional<ClientMail> mail(Transfer transfer, Assignment assignment) {
    var handover = transfer.handover();
    var cooperative = rooms.members().cooperative();
    var client = rooms.work().client(assignment.client());
    if (client.isEmpty() || cooperative.isEmpty()) return Optional.empty();
    var terms = client.get().terms();
    boolean isTold =
        rooms.consents().holds(handover.giver(), coop.meent.statute.Consent.Purpose.CARE_CLIENT);
    return Optional.of(
        new ClientMail.Told(
                client.get().name(),
                terms.email(),
                assignment.name(),
                handover.from(),
                rooms.handovers().returns(transfer),
                isTold ? Optional.of(name(handover.giver())) : Optional.empty(),
                transfer.receiver().map(this::name),
                rooms.team().isForbidden(assignment),
                cooperative.get().name())
            .in(terms.language().orElse(cooperative.get().language())));
  }

  private String name(MemberId who) {
    return rooms.members().member(who).map(Member::name).orElse("?");
  }
}
