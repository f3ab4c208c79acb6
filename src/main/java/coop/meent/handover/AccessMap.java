package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.Effect;
import coop.meent.member.OpenMatters;
import coop.meent.member.Pause;
import coop.meent.member.PauseEffect;
import coop.meent.store.Store;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Who can get in where, by the dossiers that can be read here. Whoever pauses or leaves sees what
/// is to be handed over; nobody leaves with the only key.
public final class AccessMap implements PauseEffect, OpenMatters {

  private final Store store;
  private final WorkService work;
  private final AccessRows rows = new AccessRows();

  public AccessMap(Store store, WorkService work) {
    this.store = store;
    this.work = work;
  }

  /// @param holder whose it is; where the note names nobody, whom the client calls
  record Held(Assignment assignment, Note note, MemberId holder) {}

  /// By assignment; of work that is over as well: its keys still open doors.
  List<Held> all() {
    var notes = store.read(rows::all);
    List<Held> all = new ArrayList<>();
    for (var assignment :
        work.assignments().stream().sorted(Comparator.comparing(Assignment::number)).toList())
      for (var note : notes.getOrDefault(assignment.id(), List.of()))
        all.add(new Held(assignment, note, note.said().person().orElse(assignment.holder())));
    return all;
  }

  @Override
  public List<Effect> of(Pause pause) {
    return words("access.pause", pause.member()).map(Effect::of).toList();
  }

  @Override
  public List<Named> of(MemberId member, LocalDate day) {
    return words("access.open", member).toList();
  }

  private Stream<Named> words(String key, MemberId member) {
    return all().stream()
        .filter(one -> one.holder.equals(member))
        .map(one ->
            texts ->
                texts.get(
                    key,
                    one.note.said().words(),
                    String.valueOf(one.assignment.number()),
                    one.assignment.name()));
  }
}
