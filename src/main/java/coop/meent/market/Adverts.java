package coop.meent.market;

import static coop.meent.store.db.Tables.ADVERT;
import static coop.meent.store.db.Tables.ADVERT_WORD;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.market.Advert.End;
import coop.meent.market.Advert.Want;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.AdvertRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Asks and offers, for every member to read.
final class Adverts {

  private static final String DONE = "DONE";
  private static final String ENDED = "ENDED";

  void put(Tx tx, Advert advert) {
    var want = advert.want();
    var row = ADVERT.newRecord();
    row.setId(IdConverter.bytes(advert.id()));
    row.setMemberId(advert.member());
    row.setKind(advert.kind().name());
    row.setWhat(want.what());
    row.setSkillId(want.skill());
    row.setLevel((long) want.level());
    row.setHours((long) want.hours());
    row.setFromDate(want.from());
    row.setToDate(want.to());
    row.setPlace(want.place());
    want.rateFrom().ifPresent(row::setRateFromCents);
    want.rateTo().ifPresent(row::setRateToCents);
    row.setRecordedAt(advert.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, UUID advert, MemberId by, End end) {
    var row = ADVERT_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAdvertId(IdConverter.bytes(advert));
    row.setMemberId(by);
    row.setKind(end.isDone() ? DONE : ENDED);
    end.whom().ifPresent(row::setWhomMemberId);
    end.words().ifPresent(row::setWords);
    row.setOnDate(end.on());
    row.setRecordedAt(end.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were said.
  List<Advert> all(DSLContext sql) {
    Map<UUID, Map<MemberId, List<End>>> ends = new HashMap<>();
    for (var row : sql.selectFrom(ADVERT_WORD).orderBy(FactOrder.of(ADVERT_WORD)))
      if (row.getKind().equals(DONE) || row.getKind().equals(ENDED))
        ends.computeIfAbsent(IdConverter.uuid(row.getAdvertId()), _ -> new HashMap<>())
            .computeIfAbsent(row.getMemberId(), _ -> new ArrayList<>())
            .add(
                new End(
                    row.getKind().equals(DONE),
                    Optional.ofNullable(row.getWhomMemberId()),
                    Optional.ofNullable(row.getWords()),
                    row.getOnDate(),
                    row.getRecordedAt()));
    return sql.selectFrom(ADVERT).orderBy(FactOrder.of(ADVERT)).fetch().stream()
        .flatMap(row ->
            Advert.Kind.of(row.getKind())
                .map(kind ->
                    advert(
                        row,
                        kind,
                        ends.getOrDefault(IdConverter.uuid(row.getId()), Map.of())
                            .getOrDefault(row.getMemberId(), List.of())))
                .stream())
        .toList();
  }

  private static Advert advert(AdvertRecord row, Advert.Kind kind, List<End> ends) {
    return new Advert(
        IdConverter.uuid(row.getId()),
        row.getMemberId(),
        kind,
        new Want(
            row.getWhat(),
            row.getSkillId(),
            Math.toIntExact(row.getLevel()),
            Math.toIntExact(row.getHours()),
            row.getFromDate(),
            row.getToDate(),
            row.getPlace(),
            Optional.ofNullable(row.getRateFromCents()),
            Optional.ofNullable(row.getRateToCents())),
        row.getRecordedAt(),
        ends);
  }
}
