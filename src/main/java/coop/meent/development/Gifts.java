package coop.meent.development;

import static coop.meent.store.db.Tables.DEVELOPMENT_GIFT;
import static coop.meent.store.db.Tables.DEVELOPMENT_GIFT_PART;
import static coop.meent.store.db.Tables.DEVELOPMENT_THANKS;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.DevelopmentGiftPartRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What was given away of budgets, and the thanks for it, as the file keeps them.
final class Gifts {

  /// As [Moment#ORDER], for the facts themselves.
  private static final Comparator<Gift> ORDER =
      Comparator.comparing(Gift::on)
          .thenComparing(Gift::recordedAt)
          .thenComparing(one -> one.id().uuid());

  void put(Tx tx, Gift gift) {
    var row = DEVELOPMENT_GIFT.newRecord();
    row.setId(gift.id());
    row.setMemberId(gift.giver());
    gift.to().ifPresent(row::setToMemberId);
    row.setWords(gift.words());
    row.setOnDate(gift.on());
    row.setRecordedAt(gift.recordedAt());
    tx.put(Space.COMMON, row, parts(gift));
  }

  private static List<DevelopmentGiftPartRecord> parts(Gift gift) {
    List<DevelopmentGiftPartRecord> rows = new ArrayList<>();
    for (var part : gift.parts()) {
      var row = DEVELOPMENT_GIFT_PART.newRecord();
      row.setDevelopmentGiftId(gift.id());
      row.setLine(rows.size() + 1L);
      row.setFromDate(part.from());
      row.setLapsesDate(part.lapses());
      row.setAmountCents(part.amount());
      rows.add(row);
    }
    return rows;
  }

  /// In the order in which they count.
  List<Gift> all(DSLContext sql) {
    Map<DevelopmentGiftId, List<Gift.Part>> parts = new HashMap<>();
    sql.selectFrom(DEVELOPMENT_GIFT_PART)
        .orderBy(DEVELOPMENT_GIFT_PART.DEVELOPMENT_GIFT_ID, DEVELOPMENT_GIFT_PART.LINE)
        .forEach(row ->
            parts
                .computeIfAbsent(row.getDevelopmentGiftId(), _ -> new ArrayList<>())
                .add(new Gift.Part(row.getFromDate(), row.getLapsesDate(), row.getAmountCents())));
    var thanks = thanks(sql);
    return sql
        .selectFrom(DEVELOPMENT_GIFT)
        .fetch(row ->
            new Gift(
                row.getId(),
                row.getMemberId(),
                Optional.ofNullable(row.getToMemberId()),
                parts.getOrDefault(row.getId(), List.of()),
                row.getWords(),
                row.getOnDate(),
                row.getRecordedAt(),
                Optional.ofNullable(row.getToMemberId())
                    .flatMap(to ->
                        thanks.getOrDefault(row.getId(), List.of()).stream()
                            .filter(one -> one.by().equals(to))
                            .findFirst())))
        .stream()
        .sorted(ORDER)
        .toList();
  }

  void thank(Tx tx, UUID id, DevelopmentGiftId gift, Gift.Thanks thanks, Instant now) {
    var row = DEVELOPMENT_THANKS.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setDevelopmentGiftId(gift);
    row.setMemberId(thanks.by());
    row.setWords(thanks.words());
    row.setOnDate(thanks.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  private static Map<DevelopmentGiftId, List<Gift.Thanks>> thanks(DSLContext sql) {
    Map<DevelopmentGiftId, List<Gift.Thanks>> all = new HashMap<>();
    sql.selectFrom(DEVELOPMENT_THANKS)
        .orderBy(FactOrder.of(DEVELOPMENT_THANKS))
        .forEach(row ->
            all.computeIfAbsent(row.getDevelopmentGiftId(), _ -> new ArrayList<>())
                .add(new Gift.Thanks(row.getMemberId(), row.getWords(), row.getOnDate())));
    return all;
  }

  Optional<Gift> find(DSLContext sql, DevelopmentGiftId id) {
    return all(sql).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  static List<Gift> to(List<Gift> all, MemberId who) {
    return all.stream().filter(one -> one.isTo(who)).toList();
  }

  static List<Gift> of(List<Gift> all, MemberId who) {
    return all.stream().filter(one -> one.giver().equals(who)).toList();
  }
}
