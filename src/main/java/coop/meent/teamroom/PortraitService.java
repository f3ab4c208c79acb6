package coop.meent.teamroom;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Deeds on one's own self-portrait. It is nobody's to write for another: who has no laptop has
/// none.
public final class PortraitService {

  static final int MOST = 1500;

  private final Store store;
  private final Clock clock;
  private final WorkService work;
  private final TeamRoomService rooms;
  private final TeamSpaces spaces;
  private final RoomRows rows = new RoomRows();

  public PortraitService(
      Store store, Clock clock, WorkService work, TeamRoomService rooms, TeamSpaces spaces) {
    this.store = store;
    this.clock = clock;
    this.work = work;
    this.rooms = rooms;
    this.spaces = spaces;
  }

  /// As it was written last, with the teams one is of.
  public MyPortrait of(MemberId me) {
    var said = store.read(sql -> written(sql, me)).orElse(PortraitDraft.EMPTY);
    var shown = store.read(rows::shown);
    var teams =
        rooms.own(me).stream()
            .map(room -> {
              var here =
                  Optional.ofNullable(shown.getOrDefault(room.assignment().id(), Map.of()).get(me));
              return new MyPortrait.Team(
                  room.assignment(),
                  room.client(),
                  here.isPresent(),
                  here.filter(one -> one.said().equals(said)).isPresent(),
                  room.mates());
            })
            .toList();
    return new MyPortrait(said, teams);
  }

  /// The newest of what lies on this laptop alone and what teams read, so that another laptop of
  /// the same member goes on with it.
  private Optional<PortraitDraft> written(DSLContext sql, MemberId me) {
    var copies =
        rows.shown(sql).values().stream()
            .flatMap(team -> Optional.ofNullable(team.get(me)).stream());
    return Stream.concat(rows.draft(sql, me).stream(), copies)
        .max(Comparator.comparing(Portrait::writtenAt))
        .map(Portrait::said);
  }

  /// Keeps it on this laptop, and for the teams that read it already.
  public RoomOutcome keep(MemberId me, PortraitDraft draft) {
    if (draft.parts().anyMatch(words -> words.length() > MOST))
      return new RoomOutcome.TooLong(MOST);
    var open = shownTo(me);
    return store.write(
        "teamroom.portrait",
        tx -> {
          var now = clock.instant();
          rows.putDraft(tx, me, draft, now);
          for (var one : open) rows.putShown(tx, one.space, me, one.assignment, draft, now);
          return new RoomOutcome.Kept(tx.deed());
        });
  }

  private record Open(AssignmentId assignment, Space space) {}

  private List<Open> shownTo(MemberId me) {
    List<Open> open = new ArrayList<>();
    store
        .read(rows::shown)
        .forEach((assignment, team) -> {
          if (team.containsKey(me))
            spaces.of(assignment).ifPresent(space -> open.add(new Open(assignment, space)));
        });
    return open;
  }

  /// Shows it to a team.
  public RoomOutcome show(MemberId me, AssignmentId assignment) {
    return deed(
        assignment,
        (tx, space) -> {
          var said = written(tx.sql(), me).filter(one -> !one.isEmpty());
          if (said.isEmpty()) return new RoomOutcome.NoPortrait();
          rows.putShown(tx, space, me, assignment, said.get(), clock.instant());
          return new RoomOutcome.Kept(tx.deed());
        });
  }

  /// Takes it back from a team; it stays on this laptop. Who read it has read it.
  public RoomOutcome hide(MemberId me, AssignmentId assignment) {
    return deed(
        assignment,
        (tx, space) -> {
          var shown = rows.shown(tx.sql()).getOrDefault(assignment, Map.of());
          if (!shown.containsKey(me))
            return new RoomOutcome.NotShown(work.assignment(assignment).orElseThrow().name());
          var now = clock.instant();
          written(tx.sql(), me).ifPresent(said -> rows.putDraft(tx, me, said, now));
          rows.putShown(tx, space, me, assignment, PortraitDraft.EMPTY, now);
          return new RoomOutcome.Kept(tx.deed());
        });
  }

  private RoomOutcome deed(AssignmentId assignment, BiFunction<Tx, Space, RoomOutcome> act) {
    var known = work.assignment(assignment);
    if (known.isEmpty()) return new RoomOutcome.UnknownAssignment();
    var space = spaces.of(assignment);
    if (space.isEmpty()) return new RoomOutcome.NotOfTheTeam(known.get().name());
    return store.write("teamroom.portrait", tx -> act.apply(tx, space.get()));
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
