package coop.meent.paper;

import static coop.meent.store.db.Tables.PAPER;
import static coop.meent.store.db.Tables.PAPER_WITHDRAWAL;
import static coop.meent.store.db.Tables.PRIVATE_ROW;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Papers and their withdrawals. The text is read by [#text] alone.
final class Papers {

  private static final long TABLE = 16;

  /// Only the list of private rows says so: a column could be forged by who sends it.
  private static final Field<Boolean> IS_PRIVATE =
      DSL.field(
              DSL.exists(
                  DSL.selectOne()
                      .from(PRIVATE_ROW)
                      .where(
                          PRIVATE_ROW.TABLE_ID.eq(TABLE),
                          PRIVATE_ROW.ROW_ID.eq(PAPER.ID.coerce(byte[].class)))))
          .as("is_private");

  private final Looks looks = new Looks();

  void put(Tx tx, Paper paper, String text) {
    var row = PAPER.newRecord();
    row.setId(paper.id());
    row.setMemberId(paper.owner());
    row.setWriterMemberId(paper.writer());
    row.setKind(paper.kind().name());
    row.setTitle(paper.title());
    row.setText(text);
    row.setPaperDate(paper.date());
    row.setWrittenAt(paper.writtenAt());
    paper.replaces().ifPresent(row::setReplacesPaperId);
    tx.put(paper.space(), row);
  }

  void withdraw(Tx tx, Paper paper, Withdrawal withdrawal) {
    var row = PAPER_WITHDRAWAL.newRecord();
    var id = Ids.derived("paper-withdrawal", paper.id().uuid().toString());
    row.setId(IdConverter.bytes(id));
    row.setPaperId(paper.id());
    row.setMemberId(withdrawal.member());
    row.setWithdrawnAt(withdrawal.at());
    tx.put(paper.space(), row);
  }

  /// The newest first.
  List<Paper> of(DSLContext sql, MemberId owner) {
    return read(sql, PAPER.MEMBER_ID.eq(owner));
  }

  List<Paper> all(DSLContext sql) {
    return read(sql, DSL.noCondition());
  }

  Optional<Paper> find(DSLContext sql, PaperId id) {
    return read(sql, PAPER.ID.eq(id)).stream().findFirst();
  }

  List<Paper> find(DSLContext sql, Collection<PaperId> ids) {
    return read(sql, PAPER.ID.in(ids));
  }

  String text(DSLContext sql, PaperId id) {
    return sql.select(PAPER.TEXT).from(PAPER).where(PAPER.ID.eq(id)).fetchSingle(PAPER.TEXT);
  }

  private List<Paper> read(DSLContext sql, Condition which) {
    var rows =
        sql.select(
                PAPER.ID,
                PAPER.MEMBER_ID,
                PAPER.WRITER_MEMBER_ID,
                PAPER.KIND,
                PAPER.TITLE,
                PAPER.PAPER_DATE,
                PAPER.WRITTEN_AT,
                PAPER.REPLACES_PAPER_ID,
                IS_PRIVATE)
            .from(PAPER)
            .where(which)
            .and(PAPER.MEMBER_ID.notIn(Masked.people(sql)))
            .orderBy(PAPER.PAPER_DATE.desc(), PAPER.WRITTEN_AT.desc(), PAPER.ID.desc())
            .fetch();
    var ids = rows.getValues(PAPER.ID);
    var around = new Around(looks.of(sql, ids), withdrawals(sql, ids), replacements(sql, ids));
    return rows.map(row -> paper(row, around));
  }

  /// What later facts say of papers.
  private record Around(
      Map<PaperId, List<PaperLook>> looks,
      Map<PaperId, Withdrawal> withdrawals,
      Map<PaperId, PaperId> replacements) {}

  private static Map<PaperId, Withdrawal> withdrawals(DSLContext sql, Collection<PaperId> ids) {
    Map<PaperId, Withdrawal> found = new HashMap<>();
    sql.selectFrom(PAPER_WITHDRAWAL)
        .where(PAPER_WITHDRAWAL.PAPER_ID.in(ids))
        .orderBy(PAPER_WITHDRAWAL.ID)
        .forEach(row ->
            found.putIfAbsent(
                row.getPaperId(), new Withdrawal(row.getMemberId(), row.getWithdrawnAt())));
    return found;
  }

  private static Map<PaperId, PaperId> replacements(DSLContext sql, Collection<PaperId> ids) {
    Map<PaperId, PaperId> found = new HashMap<>();
    var later = PAPER.as("later");
    sql.select(PAPER.ID, later.ID)
        .from(PAPER)
        .join(later)
        .on(later.REPLACES_PAPER_ID.eq(PAPER.ID))
        .where(PAPER.ID.in(ids))
        // Only who wrote a paper replaces it, and where it lies, whatever somebody may send.
        .and(later.WRITER_MEMBER_ID.eq(PAPER.WRITER_MEMBER_ID))
        .and(later.MEMBER_ID.eq(PAPER.MEMBER_ID))
        .orderBy(later.ID)
        .forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  private static Paper paper(Record row, Around around) {
    var id = row.get(PAPER.ID);
    return new Paper(
        id,
        row.get(PAPER.MEMBER_ID),
        row.get(PAPER.WRITER_MEMBER_ID),
        PaperKind.of(row.get(PAPER.KIND)),
        row.get(PAPER.TITLE),
        row.get(PAPER.PAPER_DATE),
        row.get(PAPER.WRITTEN_AT),
        row.get(IS_PRIVATE),
        Optional.ofNullable(row.get(PAPER.REPLACES_PAPER_ID)),
        Optional.ofNullable(around.replacements.get(id)),
        Optional.ofNullable(around.withdrawals.get(id)),
        around.looks.getOrDefault(id, List.of()));
  }

  /// For a paper that was just made.
  static Paper made(PaperId id, PaperDraft draft, MemberId writer, Instant at) {
    return new Paper(
        id,
        draft.owner(),
        writer,
        draft.kind(),
        draft.title(),
        draft.date(),
        at,
        draft.isPrivate(),
        draft.replaces(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
