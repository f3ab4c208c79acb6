package coop.meent.teamroom;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deeds in team rooms. Whoever reads what a team keeps may speak there.
public final class TeamRoomService {

  /// A check-in is short: what is longer belongs in the dossier.
  static final int MOST = 280;

  /// So long a room stays open after its work.
  private static final int DAYS_AFTER = 30;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final RoomRows rows = new RoomRows();

  /// What team rooms are about.
  public record Rooms(
      MemberService members, WorkService work, SeatService seats, TeamSpaces spaces) {}

  public TeamRoomService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  /// The rooms that somebody is at home in: of work of which they are, or of all that is read here
  /// for a coordinator; of work that goes on or was done lately, in order of number.
  public List<TeamRoom> rooms(MemberId who) {
    var all = read();
    boolean isCoordinator = isCoordinator(who);
    return all.stream().filter(room -> isCoordinator || room.has(who)).toList();
  }

  /// Those of which somebody is, whatever the office.
  public List<TeamRoom> own(MemberId who) {
    return read().stream().filter(room -> room.has(who)).toList();
  }

  private boolean isCoordinator(MemberId who) {
    return rooms
        .members
        .member(who)
        .filter(one -> one.roles().contains(Role.COORDINATOR))
        .isPresent();
  }

  /// Empty where it cannot be read here.
  public Optional<TeamRoom> room(AssignmentId assignment) {
    return all().stream().filter(one -> one.assignment().id().equals(assignment)).findFirst();
  }

  private List<TeamRoom> read() {
    var today = LocalDate.now(clock);
    return all().stream()
        .filter(one ->
            one.assignment()
                .to()
                .filter(last -> last.plusDays(DAYS_AFTER).isBefore(today))
                .isEmpty())
        .toList();
  }

  /// All that can be read here, whenever the work was.
  List<TeamRoom> all() {
    var people = rooms.members.members().stream().collect(Collectors.toMap(Member::id, one -> one));
    var clients = rooms.work.clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    var facts = rooms.seats.facts();
    var found = store.read(sql -> new Found(rows.said(sql), rows.shown(sql)));
    return rooms.work.assignments().stream()
        .filter(one -> rooms.spaces.of(one.id()).isPresent())
        .map(one ->
            new TeamRoom(
                one,
                clients.getOrDefault(one.client(), "?"),
                mates(one, facts, people, found),
                found.said.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private record Found(
      Map<AssignmentId, List<CheckIn>> said,
      Map<AssignmentId, Map<MemberId, Portrait>> portraits) {}

  private static List<Mate> mates(
      Assignment work, SeatFacts facts, Map<MemberId, Member> people, Found found) {
    var seats = facts.seatsOf(work.id());
    Set<MemberId> team = new LinkedHashSet<>();
    team.add(work.holder());
    for (var seat : seats) team.addAll(facts.in(seat.id()));
    var portraits = found.portraits.getOrDefault(work.id(), Map.of());
    return team.stream()
        .flatMap(one -> Optional.ofNullable(people.get(one)).stream())
        .map(one ->
            new Mate(
                one,
                seats.stream().filter(seat -> facts.in(seat.id()).contains(one.id())).toList(),
                one.id().equals(work.holder()),
                Optional.ofNullable(portraits.get(one.id()))))
        .toList();
  }

  /// Tells the team how it goes.
  public RoomOutcome say(AssignmentId assignment, MemberId by, CheckInDraft draft) {
    var told = new Told(Optional.of(draft.pace()), draft.words(), draft.need(), Optional.empty());
    return say(assignment, by, told);
  }

  /// Answers a check-in, such as by offering help.
  public RoomOutcome answer(AssignmentId assignment, MemberId by, UUID checkIn, String words) {
    return say(
        assignment,
        by,
        new Told(Optional.empty(), words.strip(), Optional.empty(), Optional.of(checkIn)));
  }

  private record Told(
      Optional<Pace> pace, String words, Optional<String> need, Optional<UUID> answers) {}

  private RoomOutcome say(AssignmentId assignment, MemberId by, Told told) {
    var work = rooms.work.assignment(assignment);
    if (work.isEmpty()) return new RoomOutcome.UnknownAssignment();
    var space = rooms.spaces.of(assignment);
    if (space.isEmpty()) return new RoomOutcome.NotOfTheTeam(work.get().name());
    if (told.words.isEmpty()) return new RoomOutcome.NoWords();
    if (Stream.concat(Stream.of(told.words), told.need.stream())
        .anyMatch(words -> words.length() > MOST)) return new RoomOutcome.TooLong(MOST);
    return store.write(
        "teamroom.say",
        tx -> {
          var known = rows.said(tx.sql()).getOrDefault(assignment, List.of());
          if (told.answers.isPresent() && !isCheckIn(known, told.answers.get()))
            return new RoomOutcome.UnknownCheckIn();
          var said =
              new CheckIn(
                  ids.next(), by, told.pace, told.words, told.need, told.answers, clock.instant());
          rows.put(tx, space.get(), assignment, said);
          return new RoomOutcome.Said(said.id(), tx.deed());
        });
  }

  private static boolean isCheckIn(List<CheckIn> known, UUID id) {
    return known.stream().anyMatch(one -> one.id().equals(id) && !one.isAnswer());
  }

  /// Takes back what was said last, unless somebody answered it.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
