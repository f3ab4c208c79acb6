package coop.meent.team;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Deeds on seats: what they ask, whom they are offered to, and who sits in them.
public final class SeatService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final AvailabilityService availability;
  private final ContractGrounds grounds;
  private final Seats seats = new Seats();
  private final Seatings seatings;

  /// What seats are about.
  public record Rooms(
      MemberService members,
      WorkService work,
      AvailabilityService availability,
      ContractGrounds grounds) {}

  public SeatService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    members = rooms.members();
    work = rooms.work();
    availability = rooms.availability();
    grounds = rooms.grounds();
    seatings = new Seatings(ids);
  }

  public SeatFacts facts() {
    var assignments =
        work.assignments().stream().collect(Collectors.toMap(Assignment::id, one -> one));
    return store.read(sql -> facts(sql, assignments));
  }

  private SeatFacts facts(DSLContext sql, Map<AssignmentId, Assignment> assignments) {
    return new SeatFacts(
        today(),
        assignments,
        seats.all(sql),
        seatings.offers(sql),
        seatings.sitting(sql),
        seatings.steps(sql),
        seatings.rates(sql, today()),
        seatings.refusals(sql));
  }

  /// Whether whoever sits here may say who sits where.
  public boolean mayPlan() {
    return store.isWritable() && store.refusal(Space.COMMON, "seat").isEmpty();
  }

  public TeamWish wish(AssignmentId assignment) {
    return store.read(sql -> seatings.wish(sql, assignment)).orElse(TeamWish.USUAL);
  }

  /// Keeps what counts for an assignment.
  public SeatOutcome keepWish(AssignmentId assignment, TeamWish wish) {
    return store.write(
        "team.wish",
        tx -> {
          seatings.wish(tx, assignment, wish);
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  public SeatOutcome add(AssignmentId assignment, SeatDraft draft) {
    return save(new SeatId(ids.next()), assignment, draft);
  }

  /// Changes what a seat asks. Who sits there agreed to what it was; who was asked, or said yes, is
  /// asked anew where the time or the skills change.
  public SeatOutcome change(SeatId id, SeatDraft draft) {
    var facts = facts();
    var found = facts.seat(id);
    if (found.isEmpty()) return new SeatOutcome.UnknownSeat();
    var seat = found.get();
    if (!seat.stands()) return new SeatOutcome.Withdrawn(seat.name());
    var refusal =
        SeatRules.refusal(facts, id, seat.assignment(), draft)
            .or(() -> SeatRules.changeRefusal(facts, seat, draft, this::name));
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "team.seat",
        tx -> {
          var changed = Seat.of(id, seat.assignment(), draft);
          seats.put(tx, changed);
          if (SeatRules.asksOtherwise(seat, draft))
            facts.asked(id).forEach(who -> seatings.offer(tx, id, who, today(), clock.instant()));
          return new SeatOutcome.Kept(changed, tx.deed());
        });
  }

  private SeatOutcome save(SeatId id, AssignmentId assignment, SeatDraft draft) {
    var facts = facts();
    var refusal = SeatRules.refusal(facts, id, assignment, draft);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "team.seat",
        tx -> {
          var seat = Seat.of(id, assignment, draft);
          seats.put(tx, seat);
          return new SeatOutcome.Kept(seat, tx.deed());
        });
  }

  /// A seat that is not wanted any more. Nobody is left beside nobody, or put out unasked.
  public SeatOutcome withdraw(SeatId id) {
    var facts = facts();
    return deed(
        "team.withdraw",
        id,
        (tx, seat) -> {
          var refusal =
              SeatRules.sitsThere(facts, seat, this::name)
                  .or(() -> SeatRules.leansOn(facts, seat, one -> false));
          if (refusal.isPresent()) return refusal.get();
          var withdrawn = seat.withdrawnOn(today());
          seats.put(tx, withdrawn);
          return new SeatOutcome.Kept(withdrawn, tx.deed());
        });
  }

  /// Asks a member for a seat.
  public SeatOutcome offer(SeatId id, MemberId member) {
    return offerAll(Map.of(id, member));
  }

  /// Asks the members of a team, all or none.
  public SeatOutcome offerAll(Map<SeatId, MemberId> team) {
    var facts = facts();
    for (var one : team.entrySet()) {
      var refusal = offerRefusal(facts, one.getKey(), one.getValue());
      if (refusal.isPresent()) return refusal.get();
    }
    return store.write(
        "team.offer",
        tx -> {
          team.forEach(
              (seat, member) -> seatings.offer(tx, seat, member, today(), clock.instant()));
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  private Optional<SeatOutcome> offerRefusal(SeatFacts facts, SeatId id, MemberId member) {
    var person = members.member(member);
    var seat = facts.seat(id);
    if (person.isEmpty()) return Optional.of(new SeatOutcome.UnknownMember());
    if (seat.isEmpty()) return Optional.of(new SeatOutcome.UnknownSeat());
    if (!seat.get().stands()) return Optional.of(new SeatOutcome.Withdrawn(seat.get().name()));
    var gone = gone(person.get(), seat.get());
    if (gone.isPresent()) return gone;
    if (facts.isRefused(seat.get().assignment(), member))
      return Optional.of(new SeatOutcome.AlreadyRefused(person.get().name()));
    return facts
        .offer(id, member)
        .filter(Offer::isOpen)
        .map(open -> new SeatOutcome.AlreadyOffered(person.get().name(), seat.get().name()));
  }

  /// A member says yes or no; no reason is asked, and a no is never held against anybody. Once the
  /// member sits there it is final: who must stop talks to the coordinator.
  public SeatOutcome answer(SeatId id, MemberId member, boolean isYes) {
    var facts = facts();
    var offer = facts.offer(id, member);
    return deed(
        "team.answer",
        id,
        (tx, seat) -> {
          if (offer.isEmpty()) return new SeatOutcome.NotOffered(name(member), seat.name());
          if (facts.in(id).contains(member))
            return new SeatOutcome.AnswerIsFinal(name(member), seat.name());
          seatings.answer(tx, offer.get(), isYes, today(), clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  /// Takes an answer back while nobody leans on it: the question is open again.
  ///
  /// @return empty when it was taken back
  public Optional<Refusal> takeBack(SeatId id, MemberId member, DeedId answer) {
    var facts = facts();
    if (facts.in(id).contains(member))
      return facts.seat(id).map(seat -> new SeatOutcome.AnswerIsFinal(name(member), seat.name()));
    return store.undo(answer).refusal();
  }

  /// Puts a member who said yes in a seat.
  public SeatOutcome place(SeatId id, MemberId member) {
    var person = members.member(member);
    if (person.isEmpty()) return new SeatOutcome.UnknownMember();
    var facts = facts();
    return deed(
        "team.place",
        id,
        (tx, seat) -> {
          var refusal = gone(person.get(), seat).or(() -> notFree(facts, seat, person.get()));
          if (refusal.isPresent()) return refusal.get();
          seatings.place(tx, id, member, true, today(), clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  private Optional<SeatOutcome> notFree(SeatFacts facts, Seat seat, Member person) {
    if (facts.offer(seat.id(), person.id()).filter(Offer::isAccepted).isEmpty())
      return Optional.of(new SeatOutcome.NotYetYes(person.name(), seat.name()));
    var there = facts.in(seat.id());
    if (!there.isEmpty())
      return Optional.of(new SeatOutcome.Taken(seat.name(), name(there.getFirst())));
    var said = availability.of(seat.firstWeek().to(seat.lastWeek())).of(person.id());
    var taken = new SeatHours(facts);
    for (var week : seat.firstWeek().to(seat.lastWeek())) {
      int hours = taken.planned(person.id(), week, Set.of()) + seat.hours();
      int most = said.most(week).orElse(AvailabilityService.MOST);
      if (hours > most)
        return Optional.of(new SeatOutcome.Overlaps(person.name(), week.toString(), hours, most));
    }
    return Optional.empty();
  }

  /// A member leaves a seat.
  public SeatOutcome release(SeatId id, MemberId member) {
    var facts = facts();
    return store.write(
        "team.release",
        tx -> {
          var seat = facts.seat(id);
          if (seat.isEmpty()) return new SeatOutcome.UnknownSeat();
          if (!facts.in(id).contains(member))
            return new SeatOutcome.NotSitting(name(member), seat.get().name());
          seatings.place(tx, id, member, false, today(), clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  /// Notes what happened with the client. A team is shown once everybody in it said yes.
  public SeatOutcome step(AssignmentId assignment, StepKind kind, LocalDate on) {
    var facts = facts();
    if (kind == StepKind.PROPOSED || kind == StepKind.AGREED) {
      var wanted = facts.seatsOf(assignment);
      if (wanted.isEmpty()) return new SeatOutcome.NoSeats(named(facts, assignment));
      for (var seat : wanted)
        if (facts.in(seat.id()).isEmpty()) return new SeatOutcome.EmptySeat(seat.name());
    }
    return store.write(
        "team.step",
        tx -> {
          seatings.step(tx, new AssignmentStep(assignment, kind, on), clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  private static String named(SeatFacts facts, AssignmentId id) {
    return Optional.ofNullable(facts.assignments().get(id)).map(Assignment::name).orElse("?");
  }

  /// What a member asks for an hour.
  public SeatOutcome rate(MemberId member, Money rate, LocalDate from) {
    if (!rate.isPositive()) return new SeatOutcome.NoRate();
    return store.write(
        "team.rate",
        tx -> {
          seatings.rate(tx, member, rate, from, clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  /// On which grounds the client of an assignment may refuse somebody.
  public List<String> groundsOf(AssignmentId assignment) {
    return grounds.of(assignment);
  }

  /// The client does not want a member, on a ground that the contract names.
  public SeatOutcome refused(AssignmentId assignment, MemberId member, String ground) {
    var person = members.member(member);
    if (person.isEmpty()) return new SeatOutcome.UnknownMember();
    var facts = facts();
    var known = grounds.of(assignment);
    if (known.isEmpty()) return new SeatOutcome.NoGrounds();
    if (known.stream().noneMatch(ground.strip()::equalsIgnoreCase))
      return new SeatOutcome.NotAGround(ground.strip(), String.join(", ", known));
    if (facts.isRefused(assignment, member))
      return new SeatOutcome.AlreadyRefused(person.get().name());
    return store.write(
        "team.refused",
        tx -> {
          var refused = new Refused(assignment, member, ground.strip(), today());
          seatings.refuse(tx, refused, clock.instant());
          return new SeatOutcome.Noted(tx.deed());
        });
  }

  /// Takes back what was only noted, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private SeatOutcome deed(String name, SeatId id, BiFunction<Tx, Seat, SeatOutcome> work) {
    return store.write(
        name,
        tx -> {
          var seat = seats.all(tx.sql()).stream().filter(one -> one.id().equals(id)).findFirst();
          if (seat.isEmpty()) return new SeatOutcome.UnknownSeat();
          if (!seat.get().stands()) return new SeatOutcome.Withdrawn(seat.get().name());
          return work.apply(tx, seat.get());
        });
  }

  private static Optional<SeatOutcome> gone(Member person, Seat seat) {
    return person
        .left()
        .filter(last -> last.isBefore(seat.to()))
        .map(last -> new SeatOutcome.NoMember(person.name(), last));
  }

  List<Member> members() {
    return members.members();
  }

  private String name(MemberId id) {
    return members.member(id).map(Member::name).orElse("?");
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
