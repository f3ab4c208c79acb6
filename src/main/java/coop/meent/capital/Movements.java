package coop.meent.capital;

import static coop.meent.store.db.Tables.CAPITAL_MOVEMENT;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What happened to members' capital, each in the space with that member.
final class Movements {

  MovementId put(Tx tx, Ids ids, MovementDraft draft, Instant now) {
    var id = new MovementId(ids.next());
    var row = CAPITAL_MOVEMENT.newRecord();
    row.setId(id);
    row.setMemberId(draft.member());
    row.setKind(draft.kind().name());
    row.setOnDate(draft.on());
    row.setAmountCents(draft.amount());
    draft.entry().ifPresent(row::setEntryId);
    draft.line().ifPresent(row::setBankLineId);
    draft.takesBack().ifPresent(row::setTakesBackMovementId);
    draft.reason().ifPresent(row::setReason);
    if (!draft.rules().isEmpty()) row.setRuleVersions(words(draft.rules()));
    row.setRecordedAt(now);
    tx.put(Space.withMember(draft.member()), row);
    return id;
  }

  List<Movement> all(DSLContext sql) {
    return read(sql, DSL.noCondition());
  }

  List<Movement> of(DSLContext sql, MemberId member) {
    return read(sql, CAPITAL_MOVEMENT.MEMBER_ID.eq(member));
  }

  Optional<Movement> find(DSLContext sql, MovementId id) {
    return read(sql, CAPITAL_MOVEMENT.ID.eq(id)).stream().findFirst();
  }

  private static List<Movement> read(DSLContext sql, Condition which) {
    return sql.selectFrom(CAPITAL_MOVEMENT)
        .where(which)
        .orderBy(CAPITAL_MOVEMENT.ON_DATE, CAPITAL_MOVEMENT.RECORDED_AT, CAPITAL_MOVEMENT.ID)
        .fetch(row ->
            new Movement(
                row.getId(),
                row.getMemberId(),
                row.getKind(),
                row.getOnDate(),
                row.getAmountCents(),
                Optional.ofNullable(row.getEntryId()),
                Optional.ofNullable(row.getBankLineId()),
                Optional.ofNullable(row.getTakesBackMovementId()),
                Optional.ofNullable(row.getReason()),
                versions(Optional.ofNullable(row.getRuleVersions())),
                row.getRecordedAt()));
  }

  private static String words(List<RuleVersionId> rules) {
    return rules.stream().map(id -> id.uuid().toString()).collect(Collectors.joining(" "));
  }

  private static List<RuleVersionId> versions(Optional<String> words) {
    return words.stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(id -> new RuleVersionId(UUID.fromString(id)))
        .toList();
  }
}
