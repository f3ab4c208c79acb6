package coop.meent.talent;

import static coop.meent.store.db.Tables.SKILL_CONFIRMATION;
import static coop.meent.store.db.Tables.SKILL_EVIDENCE;
import static coop.meent.store.db.Tables.SKILL_STATEMENT;

import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SkillEvidenceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What was said of skills, what shows them, and who confirmed them.
record SkillFacts(Ids ids) {

  /// Past every day that is written as a date of four figures.
  private static final LocalDate ALL = LocalDate.of(9999, 12, 31);

  /// Whose skill.
  private record Key(MemberId member, SkillId skill) {}

  void put(Tx tx, Statement statement, Instant now) {
    var row = SKILL_STATEMENT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(statement.member());
    row.setSkillId(statement.skill());
    row.setLevel((long) statement.level());
    row.setInterest(statement.interest().name());
    row.setWantsToGrow(statement.wantsToGrow() ? 1L : 0L);
    row.setOnDate(statement.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Evidence evidence, Instant now) {
    var row = evidenceRow(evidence, now);
    row.setId(evidence.id());
    tx.put(Space.COMMON, row);
  }

  void takeBack(Tx tx, Evidence evidence, Instant now) {
    var row = evidenceRow(evidence, now);
    row.setId(new EvidenceId(ids.next()));
    row.setTakesBackId(evidence.id());
    tx.put(Space.COMMON, row);
  }

  private static SkillEvidenceRecord evidenceRow(Evidence evidence, Instant now) {
    var row = SKILL_EVIDENCE.newRecord();
    row.setMemberId(evidence.member());
    row.setSkillId(evidence.skill());
    row.setKind(evidence.kind().name());
    row.setWhat(evidence.what());
    evidence.sector().ifPresent(row::setSector);
    evidence.setting().ifPresent(row::setSetting);
    row.setOnDate(evidence.on());
    evidence.expires().ifPresent(row::setExpiresDate);
    evidence.assignment().ifPresent(row::setAssignmentId);
    row.setRecordedAt(now);
    return row;
  }

  void put(Tx tx, Talent talent, Confirmation confirmation, Instant now) {
    var row = SKILL_CONFIRMATION.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(confirmation.by());
    row.setOfMemberId(talent.member());
    row.setSkillId(talent.skill().id());
    row.setLevel((long) confirmation.level());
    row.setOnDate(confirmation.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// As it was said until a day.
  ///
  /// @param skills the whole tick list, in its order
  Map<MemberId, Map<SkillId, Talent>> talents(DSLContext sql, List<Skill> skills, LocalDate day) {
    return talents(sql, skills, day, DSL.noCondition(), DSL.noCondition(), DSL.noCondition());
  }

  /// As it stands now.
  Map<MemberId, Map<SkillId, Talent>> talents(DSLContext sql, List<Skill> skills) {
    return talents(sql, skills, ALL);
  }

  /// One member's skill, if anything was ever said of it.
  Optional<Talent> talent(DSLContext sql, MemberId member, Skill skill) {
    var one =
        talents(
            sql,
            List.of(skill),
            ALL,
            SKILL_STATEMENT.MEMBER_ID.eq(member).and(SKILL_STATEMENT.SKILL_ID.eq(skill.id())),
            SKILL_EVIDENCE.MEMBER_ID.eq(member).and(SKILL_EVIDENCE.SKILL_ID.eq(skill.id())),
            SKILL_CONFIRMATION
                .OF_MEMBER_ID
                .eq(member)
                .and(SKILL_CONFIRMATION.SKILL_ID.eq(skill.id())));
    return Optional.ofNullable(one.getOrDefault(member, Map.of()).get(skill.id()));
  }

  private static Map<MemberId, Map<SkillId, Talent>> talents(
      DSLContext sql,
      List<Skill> skills,
      LocalDate day,
      Condition ofStatements,
      Condition ofEvidence,
      Condition ofConfirmations) {
    var statements = statements(sql, ofStatements, day);
    var evidence = evidence(sql, ofEvidence, day);
    var confirmations = confirmations(sql, ofConfirmations, day);
    Map<MemberId, Map<SkillId, Talent>> talents = new HashMap<>();
    for (var skill : skills)
      for (var statement : statements.getOrDefault(skill.id(), Map.of()).values()) {
        var key = new Key(statement.member(), skill.id());
        talents
            .computeIfAbsent(key.member, any -> new LinkedHashMap<>())
            .put(
                skill.id(),
                new Talent(
                    skill,
                    statement,
                    List.copyOf(confirmations.getOrDefault(key, Map.of()).values()),
                    evidence.getOrDefault(key, List.of())));
      }
    return talents;
  }

  /// The newest of each member, by skill.
  private static Map<SkillId, Map<MemberId, Statement>> statements(
      DSLContext sql, Condition which, LocalDate day) {
    Map<SkillId, Map<MemberId, Statement>> newest = new HashMap<>();
    sql.selectFrom(SKILL_STATEMENT)
        .where(which, SKILL_STATEMENT.ON_DATE.le(day))
        .orderBy(SKILL_STATEMENT.ON_DATE, SKILL_STATEMENT.RECORDED_AT, SKILL_STATEMENT.ID)
        .forEach(row ->
            newest
                .computeIfAbsent(row.getSkillId(), any -> new LinkedHashMap<>())
                .put(
                    row.getMemberId(),
                    new Statement(
                        row.getMemberId(),
                        row.getSkillId(),
                        Math.toIntExact(row.getLevel()),
                        Interest.valueOf(row.getInterest()),
                        row.getWantsToGrow() == 1,
                        row.getOnDate())));
    return newest;
  }

  private static Map<Key, List<Evidence>> evidence(DSLContext sql, Condition which, LocalDate day) {
    Map<Key, List<Evidence>> evidence = new HashMap<>();
    var back = SKILL_EVIDENCE.as("back");
    sql.selectFrom(SKILL_EVIDENCE)
        .where(
            which,
            SKILL_EVIDENCE.ON_DATE.le(day),
            SKILL_EVIDENCE.TAKES_BACK_ID.isNull(),
            DSL.notExists(
                DSL.selectOne().from(back).where(back.TAKES_BACK_ID.eq(SKILL_EVIDENCE.ID))))
        .orderBy(SKILL_EVIDENCE.ON_DATE.desc(), SKILL_EVIDENCE.RECORDED_AT, SKILL_EVIDENCE.ID)
        .forEach(row ->
            evidence
                .computeIfAbsent(
                    new Key(row.getMemberId(), row.getSkillId()), any -> new ArrayList<>())
                .add(evidence(row)));
    return evidence;
  }

  private static Evidence evidence(SkillEvidenceRecord row) {
    return new Evidence(
        row.getId(),
        row.getMemberId(),
        row.getSkillId(),
        EvidenceKind.of(row.getKind()),
        row.getWhat(),
        Optional.ofNullable(row.getSector()),
        Optional.ofNullable(row.getSetting()),
        row.getOnDate(),
        Optional.ofNullable(row.getExpiresDate()),
        Optional.ofNullable(row.getAssignmentId()));
  }

  /// The newest of each peer; what somebody confirmed of themselves, on another laptop or by
  /// another program, does not count, nor what was taken back.
  private static Map<Key, Map<MemberId, Confirmation>> confirmations(
      DSLContext sql, Condition which, LocalDate day) {
    Map<Key, Map<MemberId, Confirmation>> newest = new HashMap<>();
    sql.selectFrom(SKILL_CONFIRMATION)
        .where(
            which,
            SKILL_CONFIRMATION.ON_DATE.le(day),
            SKILL_CONFIRMATION.MEMBER_ID.ne(SKILL_CONFIRMATION.OF_MEMBER_ID))
        .orderBy(SKILL_CONFIRMATION.ON_DATE, SKILL_CONFIRMATION.RECORDED_AT, SKILL_CONFIRMATION.ID)
        .forEach(row ->
            newest
                .computeIfAbsent(
                    new Key(row.getOfMemberId(), row.getSkillId()), any -> new LinkedHashMap<>())
                .put(
                    row.getMemberId(),
                    new Confirmation(
                        row.getMemberId(), Math.toIntExact(row.getLevel()), row.getOnDate())));
    newest.values().forEach(byPeer -> byPeer.values().removeIf(one -> one.level() == 0));
    return newest;
  }
}
