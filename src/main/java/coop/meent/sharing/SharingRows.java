package coop.meent.sharing;

import static coop.meent.store.db.Tables.POT_HOUR;
import static coop.meent.store.db.Tables.SHARED_HELP;
import static coop.meent.store.db.Tables.SHARED_WORD;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.sharing.Shared.Origin;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Help that was told, what came of it, and hours of the pot, for every member to read.
final class SharingRows {

  private static final String TAKEN_BACK = "TAKEN_BACK";
  private static final String PUT = "PUT";
  private static final String USED = "USED";

  void put(Tx tx, UUID id, HelpDraft draft, MemberId by, Instant now) {
    var row = SHARED_HELP.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setMemberId(by);
    row.setGiverMemberId(draft.giver());
    row.setKind(draft.kind().name());
    row.setMinutes((long) draft.minutes());
    row.setWhat(draft.what());
    row.setOnDate(draft.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, UUID about, MemberId by, Thanks thanks, Instant now) {
    word(tx, ids, about, by, thanks.outcome().name(), thanks, now);
  }

  void takeBack(Tx tx, Ids ids, UUID about, MemberId by, Thanks on, Instant now) {
    word(tx, ids, about, by, TAKEN_BACK, on, now);
  }

  private static void word(
      Tx tx, Ids ids, UUID about, MemberId by, String kind, Thanks said, Instant now) {
    var row = SHARED_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAboutId(IdConverter.bytes(about));
    row.setMemberId(by);
    row.setKind(kind);
    said.words().ifPresent(row::setWords);
    row.setOnDate(said.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, UUID id, Pot.Word word, LocalDate on, Instant now) {
    var row = POT_HOUR.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setMemberId(word.member());
    row.setKind(word.isPut() ? PUT : USED);
    row.setMinutes((long) word.minutes());
    row.setOnDate(on);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// What was said of anything, by who said it; of one person the first counts.
  record Words(Map<UUID, Map<MemberId, Thanks>> thanks, Map<UUID, Set<MemberId>> takenBack) {

    Optional<Thanks> of(Shared one) {
      return Optional.ofNullable(thanks.getOrDefault(one.id(), Map.of()).get(one.receiver()));
    }

    boolean isTakenBack(Shared one) {
      return takenBack.getOrDefault(one.id(), Set.of()).contains(one.receiver());
    }
  }

  Words words(DSLContext sql) {
    Map<UUID, Map<MemberId, Thanks>> thanks = new HashMap<>();
    Map<UUID, Set<MemberId>> takenBack = new HashMap<>();
    for (var row : sql.selectFrom(SHARED_WORD).orderBy(FactOrder.of(SHARED_WORD))) {
      var about = IdConverter.uuid(row.getAboutId());
      if (row.getKind().equals(TAKEN_BACK))
        takenBack.computeIfAbsent(about, _ -> new HashSet<>()).add(row.getMemberId());
      Thanks.Outcome.of(row.getKind())
          .ifPresent(outcome ->
              thanks
                  .computeIfAbsent(about, _ -> new HashMap<>())
                  .putIfAbsent(
                      row.getMemberId(),
                      new Thanks(outcome, Optional.ofNullable(row.getWords()), row.getOnDate())));
    }
    return new Words(thanks, takenBack);
  }

  /// What was told, without what came of it; also what was taken back.
  List<Shared> told(DSLContext sql) {
    List<Shared> told = new ArrayList<>();
    for (var row : sql.selectFrom(SHARED_HELP).orderBy(FactOrder.of(SHARED_HELP)))
      Kind.of(row.getKind())
          .ifPresent(kind ->
              told.add(
                  new Shared(
                      IdConverter.uuid(row.getId()),
                      Origin.TOLD,
                      kind,
                      row.getGiverMemberId(),
                      row.getMemberId(),
                      row.getOnDate(),
                      row.getWhat(),
                      Optional.of(Math.toIntExact(row.getMinutes())),
                      row.getOnDate(),
                      Optional.empty())));
    return told;
  }

  List<Pot.Word> pot(DSLContext sql) {
    return sql.selectFrom(POT_HOUR).orderBy(FactOrder.of(POT_HOUR)).fetch().stream()
        .filter(row -> row.getKind().equals(PUT) || row.getKind().equals(USED))
        .map(row ->
            new Pot.Word(
                row.getMemberId(), row.getKind().equals(PUT), Math.toIntExact(row.getMinutes())))
        .toList();
  }
}
