package coop.meent.member;

import static coop.meent.store.db.Tables.MASKING;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Whose personal data were emptied, when and by which rules.
final class Maskings {

  void put(Tx tx, Ids ids, Masking masking, Instant now) {
    var row = MASKING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(masking.member());
    row.setKind(masking.kind());
    row.setOnDate(masking.on());
    masking.keptUntil().ifPresent(row::setKeptDate);
    if (!masking.rules().isEmpty())
      row.setRuleVersions(
          masking.rules().stream()
              .map(id -> id.uuid().toString())
              .collect(Collectors.joining(" ")));
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// The first, where it was done on two laptops.
  Optional<Masking> find(DSLContext sql, MemberId member) {
    return sql.selectFrom(MASKING)
        .where(MASKING.MEMBER_ID.eq(member))
        .orderBy(FactOrder.of(MASKING))
        .limit(1)
        .fetchOptional(row ->
            new Masking(
                row.getMemberId(),
                row.getKind(),
                row.getOnDate(),
                Optional.ofNullable(row.getKeptDate()),
                versions(Optional.ofNullable(row.getRuleVersions()))));
  }

  private static List<RuleVersionId> versions(Optional<String> words) {
    return words.stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(id -> new RuleVersionId(UUID.fromString(id)))
        .toList();
  }
}
