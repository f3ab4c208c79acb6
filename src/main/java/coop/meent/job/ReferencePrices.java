package coop.meent.job;

import static coop.meent.store.db.Tables.REFERENCE_PRICE;
import static coop.meent.store.db.Tables.REFERENCE_PRICE_BACK;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.RowSpaces;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.ReferencePriceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Prices for all lie among all, a member's own with that member.
final class ReferencePrices {

  private static Space space(ReferencePrice price) {
    return price.isForAll() ? Space.COMMON : Space.own(price.by());
  }

  void put(Tx tx, ReferencePrice price) {
    var row = REFERENCE_PRICE.newRecord();
    var subject = price.subject();
    row.setId(IdConverter.bytes(price.id()));
    row.setMemberId(price.by());
    subject.pool().ifPresent(row::setCostPoolId);
    if (!subject.isJob()) row.setPoolName(subject.name());
    subject.job().ifPresent(row::setJobId);
    row.setPriceCents(price.price());
    row.setPer(price.per().name());
    row.setFromDate(price.from());
    row.setSource(price.source());
    price.resolution().map(Resolution::words).ifPresent(row::setResolution);
    price.resolution().map(Resolution::on).ifPresent(row::setResolvedDate);
    row.setRecordedAt(price.recordedAt());
    tx.put(space(price), row);
  }

  void takeBack(Tx tx, Ids ids, ReferencePrice price, MemberId by, Instant now) {
    var row = REFERENCE_PRICE_BACK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPriceId(IdConverter.bytes(price.id()));
    row.setMemberId(by);
    row.setRecordedAt(now);
    tx.put(space(price), row);
  }

  /// That were not taken back, in the order in which they were set. What says that it is for all
  /// and does not lie among all, or the other way round, is for nobody.
  List<ReferencePrice> all(DSLContext sql) {
    var spaces = RowSpaces.of(sql, REFERENCE_PRICE.getName());
    var back = new HashSet<UUID>();
    sql.select(REFERENCE_PRICE_BACK.PRICE_ID)
        .from(REFERENCE_PRICE_BACK)
        .forEach(row -> back.add(IdConverter.uuid(row.value1())));
    List<ReferencePrice> all = new ArrayList<>();
    for (var row : sql.selectFrom(REFERENCE_PRICE).orderBy(FactOrder.of(REFERENCE_PRICE)))
      price(row)
          .filter(one -> !back.contains(one.id()))
          .filter(one -> space(one).equals(spaces.get(one.id())))
          .ifPresent(all::add);
    return all;
  }

  private static Optional<ReferencePrice> price(ReferencePriceRecord row) {
    return Per.of(row.getPer())
        .map(per ->
            new ReferencePrice(
                IdConverter.uuid(row.getId()),
                row.getMemberId(),
                new Subject(
                    Optional.ofNullable(row.getCostPoolId()),
                    Optional.ofNullable(row.getJobId()),
                    Optional.ofNullable(row.getPoolName()).orElse("")),
                row.getPriceCents(),
                per,
                row.getFromDate(),
                row.getSource(),
                resolution(row),
                row.getRecordedAt()));
  }

  private static Optional<Resolution> resolution(ReferencePriceRecord row) {
    var words = row.getResolution();
    var day = row.getResolvedDate();
    return words == null || day == null
        ? Optional.empty()
        : Optional.of(new Resolution(words, day));
  }
}
