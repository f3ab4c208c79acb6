package coop.meent.assembly;

import static coop.meent.store.db.Tables.AGENDA_ITEM;
import static coop.meent.store.db.Tables.AGENDA_WITHDRAWAL;
import static coop.meent.store.db.Tables.ASSEMBLY;
import static coop.meent.store.db.Tables.ASSEMBLY_NOTICE;
import static coop.meent.store.db.Tables.RESOLUTION_EFFECT;
import static coop.meent.store.db.Tables.VOTE_CLOSING;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.AgendaItemRecord;
import coop.meent.store.db.tables.records.AssemblyRecord;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Meetings, their agendas, who was called, and what passed items made.
final class Assemblies {

  void put(Tx tx, Assembly assembly) {
    var row = ASSEMBLY.newRecord();
    row.setId(assembly.id());
    row.setKind(assembly.kind().name());
    row.setTitle(assembly.title());
    row.setOnDate(assembly.date());
    row.setAtTime(assembly.meeting().time().toString());
    row.setWay(assembly.meeting().way().name());
    row.setPlace(assembly.meeting().place());
    if (!assembly.voters().isEmpty()) row.setVoters(words(assembly.voters()));
    assembly.cancelled().ifPresent(row::setCancelled);
    tx.put(Space.COMMON, row);
  }

  /// @param other what a word of a newer Meent is shown as; nobody here can vote on such an item
  private static <E extends Enum<E>> E known(E[] values, String name, E other) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().orElse(other);
  }

  static String words(List<MemberId> members) {
    return members.stream().map(id -> id.uuid().toString()).collect(Collectors.joining(" "));
  }

  static List<MemberId> members(@Nullable String words) {
    if (words == null || words.isBlank()) return List.of();
    return Arrays.stream(words.split(" ")).map(id -> new MemberId(UUID.fromString(id))).toList();
  }

  /// The latest first.
  List<Assembly> all(DSLContext sql) {
    return sql.selectFrom(ASSEMBLY)
        .orderBy(ASSEMBLY.ON_DATE.desc(), ASSEMBLY.AT_TIME.desc(), ASSEMBLY.ID)
        .fetch(Assemblies::assembly);
  }

  /// Not cancelled, and with an item that nobody closed the vote on; the soonest first.
  List<Assembly> open(DSLContext sql) {
    return sql.selectFrom(ASSEMBLY)
        .where(
            ASSEMBLY.CANCELLED.isNull(),
            ASSEMBLY.ID.in(
                sql.select(AGENDA_ITEM.ASSEMBLY_ID)
                    .from(AGENDA_ITEM)
                    .where(
                        AGENDA_ITEM.KIND.ne(ItemKind.INFORMATION.name()),
                        AGENDA_ITEM.ID.notIn(
                            sql.select(VOTE_CLOSING.QUESTION_ID).from(VOTE_CLOSING)))))
        .orderBy(ASSEMBLY.ON_DATE, ASSEMBLY.AT_TIME, ASSEMBLY.ID)
        .fetch(Assemblies::assembly);
  }

  Optional<Assembly> find(DSLContext sql, AssemblyId id) {
    return sql.selectFrom(ASSEMBLY).where(ASSEMBLY.ID.eq(id)).fetchOptional(Assemblies::assembly);
  }

  private static Assembly assembly(AssemblyRecord row) {
    return new Assembly(
        row.getId(),
        known(AssemblyKind.values(), row.getKind(), AssemblyKind.CIRCLE),
        row.getTitle(),
        new Assembly.Meeting(
            row.getOnDate(),
            LocalTime.parse(row.getAtTime()),
            known(MeetingWay.values(), row.getWay(), MeetingWay.DIGITAL),
            row.getPlace()),
        members(row.getVoters()),
        Optional.ofNullable(row.getCancelled()));
  }

  void put(Tx tx, AgendaItem item) {
    var row = AGENDA_ITEM.newRecord();
    row.setId(item.id());
    row.setAssemblyId(item.assembly());
    row.setPosition((long) item.position());
    row.setKind(item.kind().name());
    row.setTitle(item.title());
    item.explanation().ifPresent(row::setExplanation);
    if (!item.candidates().isEmpty()) row.setCandidates(String.join("\n", item.candidates()));
    item.subject().ifPresent(row::setSubjectMemberId);
    item.rule()
        .ifPresent(rule -> {
          row.setRuleKey(rule.key());
          row.setRuleValue(rule.value());
          row.setRuleArticle(rule.article());
          row.setRuleFromDate(rule.from());
        });
    row.setRecordedAt(item.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void putWithdrawal(Tx tx, Ids ids, QuestionId item, Instant now) {
    var row = AGENDA_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(item);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// In order of place; those that two laptops put in one place, in the order in which they count.
  List<AgendaItem> items(DSLContext sql, AssemblyId assembly) {
    Set<QuestionId> withdrawn =
        new HashSet<>(
            sql.select(AGENDA_WITHDRAWAL.QUESTION_ID)
                .from(AGENDA_WITHDRAWAL)
                .fetch(AGENDA_WITHDRAWAL.QUESTION_ID));
    return sql.selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.ASSEMBLY_ID.eq(assembly))
        .orderBy(AGENDA_ITEM.POSITION)
        .fetch(row -> item(row, withdrawn.contains(row.getId())));
  }

  Optional<AssemblyId> assemblyOf(DSLContext sql, QuestionId item) {
    return sql.select(AGENDA_ITEM.ASSEMBLY_ID)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.ID.eq(item))
        .fetchOptional(AGENDA_ITEM.ASSEMBLY_ID);
  }

  private static AgendaItem item(AgendaItemRecord row, boolean isWithdrawn) {
    var candidates = row.getCandidates();
    var key = row.getRuleKey();
    return new AgendaItem(
        row.getId(),
        row.getAssemblyId(),
        Math.toIntExact(row.getPosition()),
        known(ItemKind.values(), row.getKind(), ItemKind.INFORMATION),
        row.getTitle(),
        Optional.ofNullable(row.getExplanation()),
        candidates == null ? List.of() : List.of(candidates.split("\n")),
        Optional.ofNullable(row.getSubjectMemberId()),
        key == null
            ? Optional.empty()
            : Optional.of(
                new AgendaItem.RuleProposal(
                    key, row.getRuleValue(), row.getRuleArticle(), row.getRuleFromDate())),
        row.getRecordedAt(),
        isWithdrawn);
  }

  void put(Tx tx, Ids ids, AssemblyId assembly, Call call, Instant now) {
    var row = ASSEMBLY_NOTICE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssemblyId(assembly);
    row.setMemberId(call.member());
    row.setToldDate(call.told());
    row.setWay(call.way().name());
    call.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  List<Call> calls(DSLContext sql, AssemblyId assembly) {
    return sql.selectFrom(ASSEMBLY_NOTICE)
        .where(ASSEMBLY_NOTICE.ASSEMBLY_ID.eq(assembly))
        .orderBy(FactOrder.of(ASSEMBLY_NOTICE))
        .fetch(row ->
            new Call(
                row.getMemberId(),
                row.getToldDate(),
                known(CallWay.values(), row.getWay(), CallWay.PAPER),
                Optional.ofNullable(row.getProof())));
  }

  void putEffect(Tx tx, Ids ids, QuestionId item, RuleVersionId version, Instant now) {
    var row = RESOLUTION_EFFECT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(item);
    row.setRuleVersionId(version);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// Of two that laptops made beside each other the first is named.
  Map<QuestionId, RuleVersionId> effects(DSLContext sql, AssemblyId assembly) {
    Map<QuestionId, RuleVersionId> effects = new HashMap<>();
    sql.selectFrom(RESOLUTION_EFFECT)
        .where(
            RESOLUTION_EFFECT.QUESTION_ID.in(
                sql.select(AGENDA_ITEM.ID)
                    .from(AGENDA_ITEM)
                    .where(AGENDA_ITEM.ASSEMBLY_ID.eq(assembly))))
        .orderBy(FactOrder.of(RESOLUTION_EFFECT))
        .forEach(row -> effects.putIfAbsent(row.getQuestionId(), row.getRuleVersionId()));
    return effects;
  }
}
