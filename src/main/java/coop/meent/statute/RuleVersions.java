package coop.meent.statute;

import static coop.meent.store.db.Tables.RULE_NOTICE;
import static coop.meent.store.db.Tables.RULE_VERSION;

import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Versions of rules, and who was told of them.
final class RuleVersions {

  void put(Tx tx, RuleVersion version) {
    var row = RULE_VERSION.newRecord();
    row.setId(version.id());
    row.setRuleKey(version.key());
    row.setRuleValue(version.value());
    row.setArticle(version.article());
    row.setFromDate(version.from());
    version.resolution().ifPresent(row::setResolution);
    row.setIsReserved(version.isReserved() ? 1L : 0L);
    row.setRecordedAt(version.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, RuleNotice notice, Instant now) {
    var row = RULE_NOTICE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setRuleVersionId(notice.version());
    row.setMemberId(notice.member());
    row.setToldDate(notice.told());
    notice.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  Rulebook book(DSLContext sql) {
    return new Rulebook(versions(sql), notices(sql));
  }

  private static List<RuleVersion> versions(DSLContext sql) {
    return sql.selectFrom(RULE_VERSION)
        .orderBy(FactOrder.of(RULE_VERSION))
        .fetch(row ->
            new RuleVersion(
                row.getId(),
                row.getRuleKey(),
                row.getRuleValue(),
                row.getArticle(),
                row.getFromDate(),
                Optional.ofNullable(row.getResolution()),
                row.getIsReserved() == 1,
                row.getRecordedAt()));
  }

  private static List<RuleNotice> notices(DSLContext sql) {
    var masked = Masked.people(sql);
    return sql.selectFrom(RULE_NOTICE)
        .orderBy(FactOrder.of(RULE_NOTICE))
        .fetch(row ->
            new RuleNotice(
                row.getRuleVersionId(),
                row.getMemberId(),
                row.getToldDate(),
                Masked.words(masked, row.getMemberId(), row.getProof())));
  }
}
