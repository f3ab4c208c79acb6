package coop.meent.exchange;

import static coop.meent.store.db.Tables.LEAD;
import static coop.meent.store.db.Tables.LEAD_WORD;

import coop.meent.base.Id.LeadId;
import coop.meent.exchange.Lead.Work;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.LeadRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Leads and what was said of them, for every member to read.
final class Leads {

  private final ThanksRows agreed = new ThanksRows();

  void put(Tx tx, Lead lead) {
    var work = lead.work();
    var row = LEAD.newRecord();
    row.setId(lead.id());
    row.setMemberId(lead.passer());
    work.client().ifPresent(row::setClientId);
    row.setClientName(work.clientName());
    row.setWhat(work.what());
    row.setSkillId(work.skill());
    row.setLevel((long) work.level());
    row.setHours((long) work.hours());
    row.setFromDate(work.from());
    row.setToDate(work.to());
    row.setAnswerDate(lead.answerBy());
    lead.clause().ifPresent(row::setClause);
    row.setRecordedAt(lead.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, LeadWord word) {
    var row = LEAD_WORD.newRecord();
    row.setId(IdConverter.bytes(word.id()));
    row.setLeadId(word.lead());
    row.setMemberId(word.by());
    row.setKind(word.kind().name());
    word.whom().ifPresent(row::setWhomMemberId);
    word.words().ifPresent(row::setWords);
    row.setOnDate(word.on());
    row.setRecordedAt(word.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// The newest last.
  List<LeadStanding> all(DSLContext sql, LocalDate day) {
    Map<LeadId, List<LeadWord>> words =
        sql.selectFrom(LEAD_WORD).fetch().stream()
            .flatMap(row ->
                LeadWord.Kind.of(row.getKind()).stream()
                    .flatMap(kind ->
                        Stream.of(
                            new LeadWord(
                                IdConverter.uuid(row.getId()),
                                row.getLeadId(),
                                row.getMemberId(),
                                kind,
                                Optional.ofNullable(row.getWhomMemberId()),
                                Optional.ofNullable(row.getWords()),
                                row.getOnDate(),
                                row.getRecordedAt()))))
            .sorted(LeadWord.ORDER)
            .collect(Collectors.groupingBy(LeadWord::lead));
    var rows = sql.selectFrom(LEAD).orderBy(LEAD.ID).fetch();
    var terms =
        agreed.terms(
            sql,
            rows.stream().collect(Collectors.toMap(LeadRecord::getId, LeadRecord::getMemberId)));
    var works = agreed.works(sql);
    return rows.map(row ->
        new LeadStanding(
            lead(row, terms.getOrDefault(row.getId(), new Terms.Free())),
            day,
            words.getOrDefault(row.getId(), List.of()),
            works.getOrDefault(row.getId(), Map.of())));
  }

  private static Lead lead(LeadRecord row, Terms terms) {
    return new Lead(
        row.getId(),
        row.getMemberId(),
        new Work(
            Optional.ofNullable(row.getClientId()),
            row.getClientName(),
            row.getWhat(),
            row.getSkillId(),
            Math.toIntExact(row.getLevel()),
            Math.toIntExact(row.getHours()),
            row.getFromDate(),
            row.getToDate()),
        row.getAnswerDate(),
        Optional.ofNullable(row.getClause()),
        terms,
        row.getRecordedAt());
  }
}
