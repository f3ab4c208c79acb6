package coop.meent.job;

import static coop.meent.store.db.Tables.SHARED_JOB;
import static coop.meent.store.db.Tables.SHARED_JOB_GRANT;
import static coop.meent.store.db.Tables.SHARED_JOB_TERMS;
import static coop.meent.store.db.Tables.SHARED_JOB_TIME;
import static coop.meent.store.db.Tables.SHARED_JOB_WORD;

import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Ids;
import coop.meent.base.Rhythm;
import coop.meent.job.JobFact.Grant;
import coop.meent.job.JobFact.Said;
import coop.meent.job.JobFact.Terms;
import coop.meent.job.JobFact.Word;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SharedJobTermsRecord;
import coop.meent.store.db.tables.records.SharedJobWordRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/// Jobs, what was said of them and the time they took.
final class SharedJobs {

  /// A fact with its place: facts of several tables are told in one order, the same on every
  /// laptop.
  private record Placed(long time, String hash, UUID id, SharedJobId job, JobFact fact) {
    static final Comparator<Placed> ORDER =
        Comparator.comparingLong(Placed::time)
            .thenComparing(Placed::hash)
            .thenComparing(one -> one.id().toString());
  }

  void put(Tx tx, SharedJob job) {
    var row = SHARED_JOB.newRecord();
    row.setId(job.id());
    row.setMemberId(job.origin());
    row.setRecordedAt(job.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, SharedJobId job, Terms terms) {
    var row = SHARED_JOB_TERMS.newRecord();
    var text = terms.text();
    row.setId(IdConverter.bytes(terms.id()));
    row.setJobId(job);
    row.setMemberId(terms.by());
    row.setName(text.name());
    row.setAim(text.aim());
    row.setAuthority(text.authority());
    row.setLimitCents(text.limit());
    row.setBudgetMinutes((long) text.budgetMinutes());
    row.setRhythm(text.rhythm().name());
    row.setRecordedAt(terms.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, SharedJobId job, Grant grant) {
    var row = SHARED_JOB_GRANT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setJobId(job);
    row.setTermsId(IdConverter.bytes(grant.terms()));
    row.setMemberId(grant.by());
    row.setOnDate(grant.on());
    row.setRecordedAt(grant.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, SharedJobId job, Word word) {
    var row = SHARED_JOB_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setJobId(job);
    row.setMemberId(word.by());
    row.setKind(word.said().name());
    word.whom().ifPresent(row::setWhomMemberId);
    word.words().ifPresent(row::setWords);
    row.setOnDate(word.on());
    row.setRecordedAt(word.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, SharedJobId job, JobTime time) {
    var row = SHARED_JOB_TIME.newRecord();
    row.setId(IdConverter.bytes(time.id()));
    row.setJobId(job);
    row.setMemberId(time.by());
    row.setMinutes((long) time.minutes());
    row.setWhat(time.what());
    row.setOnDate(time.on());
    time.takesBack().map(IdConverter::bytes).ifPresent(row::setTakesBackId);
    row.setRecordedAt(time.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were laid down. What no terms came of yet is not there, and of a
  /// kind that a later Meent knows nothing is told.
  List<SharedJob> all(DSLContext sql) {
    var facts = facts(sql);
    var times = times(sql);
    List<SharedJob> all = new ArrayList<>();
    for (var row : sql.selectFrom(SHARED_JOB).orderBy(FactOrder.of(SHARED_JOB))) {
      var said = facts.getOrDefault(row.getId(), List.of());
      var first = said.stream().filter(Terms.class::isInstance).findFirst();
      if (first.filter(one -> one.by().equals(row.getMemberId())).isPresent())
        all.add(
            new SharedJob(
                row.getId(),
                row.getMemberId(),
                row.getRecordedAt(),
                said,
                times.getOrDefault(row.getId(), List.of())));
    }
    return all;
  }

  private static Map<SharedJobId, List<JobFact>> facts(DSLContext sql) {
    List<Placed> placed = new ArrayList<>();
    for (var row : rows(sql, SHARED_JOB_TERMS)) {
      var of = row.into(SHARED_JOB_TERMS);
      terms(of).ifPresent(fact -> placed.add(placed(row, of.getId(), of.getJobId(), fact)));
    }
    for (var row : rows(sql, SHARED_JOB_GRANT)) {
      var of = row.into(SHARED_JOB_GRANT);
      var fact =
          new Grant(
              IdConverter.uuid(of.getTermsId()),
              of.getMemberId(),
              of.getOnDate(),
              of.getRecordedAt());
      placed.add(placed(row, of.getId(), of.getJobId(), fact));
    }
    for (var row : rows(sql, SHARED_JOB_WORD)) {
      var of = row.into(SHARED_JOB_WORD);
      word(of).ifPresent(fact -> placed.add(placed(row, of.getId(), of.getJobId(), fact)));
    }
    placed.sort(Placed.ORDER);
    Map<SharedJobId, List<JobFact>> facts = new HashMap<>();
    for (var one : placed) facts.computeIfAbsent(one.job(), _ -> new ArrayList<>()).add(one.fact());
    return facts;
  }

  private static Result<Record> rows(DSLContext sql, Table<?> table) {
    return sql.select(table.fields())
        .select(FactOrder.time(table).as("fact_time"), FactOrder.hash(table).as("fact_hash"))
        .from(table)
        .fetch();
  }

  private static Placed placed(Record row, byte[] id, SharedJobId job, JobFact fact) {
    return new Placed(
        row.get("fact_time", Long.class),
        row.get("fact_hash", String.class),
        IdConverter.uuid(id),
        job,
        fact);
  }

  private static Optional<JobFact> terms(SharedJobTermsRecord row) {
    return rhythm(row.getRhythm())
        .map(rhythm ->
            new Terms(
                IdConverter.uuid(row.getId()),
                row.getMemberId(),
                new JobText(
                    row.getName(),
                    row.getAim(),
                    row.getAuthority(),
                    row.getLimitCents(),
                    Math.toIntExact(row.getBudgetMinutes()),
                    rhythm),
                row.getRecordedAt()));
  }

  private static Optional<Rhythm> rhythm(String word) {
    for (var one : Rhythm.values()) if (one.name().equals(word)) return Optional.of(one);
    return Optional.empty();
  }

  private static Optional<JobFact> word(SharedJobWordRecord row) {
    return Said.of(row.getKind())
        .map(said ->
            new Word(
                said,
                row.getMemberId(),
                Optional.ofNullable(row.getWhomMemberId()),
                Optional.ofNullable(row.getWords()),
                row.getOnDate(),
                row.getRecordedAt()));
  }

  private static Map<SharedJobId, List<JobTime>> times(DSLContext sql) {
    Map<SharedJobId, List<JobTime>> times = new HashMap<>();
    for (var row : sql.selectFrom(SHARED_JOB_TIME).orderBy(FactOrder.of(SHARED_JOB_TIME)))
      times
          .computeIfAbsent(row.getJobId(), _ -> new ArrayList<>())
          .add(
              new JobTime(
                  IdConverter.uuid(row.getId()),
                  row.getMemberId(),
                  Math.toIntExact(row.getMinutes()),
                  row.getWhat(),
                  row.getOnDate(),
                  Optional.ofNullable(row.getTakesBackId()).map(IdConverter::uuid),
                  row.getRecordedAt()));
    return times;
  }
}
