package coop.meent.assembly;

import static coop.meent.store.db.Tables.DECISION_ROUND;
import static coop.meent.store.db.Tables.ROUND_WITHDRAWAL;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.DecisionRoundRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Small decisions as the file keeps them.
final class Rounds {

  void put(Tx tx, Round round, Instant now) {
    var row = DECISION_ROUND.newRecord();
    row.setId(round.id());
    row.setMemberId(round.asker());
    row.setSubjectKind(round.subjectKind());
    row.setSubjectId(IdConverter.bytes(round.subject()));
    row.setQuestion(round.question());
    row.setVoters(Assemblies.words(round.voters()));
    row.setApprovals((long) round.approvals());
    round.deadline().ifPresent(row::setDeadlineDate);
    row.setSpace(words(round.space()));
    row.setRecordedAt(now);
    tx.put(round.space(), row);
  }

  private static String words(Space space) {
    return space.kind().name() + space.subject().map(one -> " " + one).orElse("");
  }

  private static Space space(String words) {
    var parts = words.split(" ");
    var kind = Space.Kind.valueOf(parts[0]);
    return new Space(
        kind, parts.length == 1 ? Optional.empty() : Optional.of(UUID.fromString(parts[1])));
  }

  void putWithdrawal(Tx tx, Ids ids, Round round, MemberId by, Instant now) {
    var row = ROUND_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(round.id());
    row.setMemberId(by);
    row.setRecordedAt(now);
    tx.put(round.space(), row);
  }

  /// Only the asker's own word takes it back.
  boolean isWithdrawn(DSLContext sql, Round round) {
    return sql.fetchExists(
        ROUND_WITHDRAWAL,
        ROUND_WITHDRAWAL.QUESTION_ID.eq(round.id()),
        ROUND_WITHDRAWAL.MEMBER_ID.eq(round.asker()));
  }

  Optional<Round> find(DSLContext sql, QuestionId id) {
    return sql.selectFrom(DECISION_ROUND)
        .where(DECISION_ROUND.ID.eq(id))
        .fetchOptional(Rounds::round);
  }

  /// In the order in which they count.
  List<Round> about(DSLContext sql, String subjectKind, UUID subject) {
    return sql.selectFrom(DECISION_ROUND)
        .where(
            DECISION_ROUND.SUBJECT_ID.eq(IdConverter.bytes(subject)),
            DECISION_ROUND.SUBJECT_KIND.eq(subjectKind))
        .orderBy(FactOrder.of(DECISION_ROUND))
        .fetch(Rounds::round);
  }

  List<Round> all(DSLContext sql) {
    return sql.selectFrom(DECISION_ROUND)
        .orderBy(FactOrder.of(DECISION_ROUND))
        .fetch(Rounds::round);
  }

  private static Round round(DecisionRoundRecord row) {
    return new Round(
        row.getId(),
        row.getMemberId(),
        row.getSubjectKind(),
        IdConverter.uuid(row.getSubjectId()),
        row.getQuestion(),
        Assemblies.members(row.getVoters()),
        Math.toIntExact(row.getApprovals()),
        Optional.ofNullable(row.getDeadlineDate()),
        space(row.getSpace()));
  }
}
