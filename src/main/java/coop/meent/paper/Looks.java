package coop.meent.paper;

import static coop.meent.store.db.Tables.PAPER;
import static coop.meent.store.db.Tables.PAPER_LOOK;
import static coop.meent.store.db.Tables.SEEN_LOOK;

import coop.meent.base.Id.LookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.store.Tx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Who looked at which paper, and which of it its owner was shown.
final class Looks {

  void put(Tx tx, Paper paper, PaperLook look) {
    if (tx.sql().fetchExists(PAPER_LOOK, PAPER_LOOK.ID.eq(look.id()))) return;
    var row = PAPER_LOOK.newRecord();
    row.setId(look.id());
    row.setPaperId(look.paper());
    row.setMemberId(look.member());
    row.setLookDate(look.date());
    row.setLookedAt(look.at());
    tx.put(paper.space(), row);
  }

  Map<PaperId, List<PaperLook>> of(DSLContext sql, Collection<PaperId> papers) {
    return read(sql, PAPER_LOOK.PAPER_ID.in(papers)).stream()
        .collect(Collectors.groupingBy(PaperLook::paper, HashMap::new, Collectors.toList()));
  }

  /// Those that the owner was not shown yet, of papers that are here.
  List<PaperLook> unseen(DSLContext sql, MemberId owner) {
    var theirs = sql.select(PAPER.ID).from(PAPER).where(PAPER.MEMBER_ID.eq(owner));
    return read(sql, PAPER_LOOK.PAPER_ID.in(theirs).and(SEEN_LOOK.LOOK_ID.isNull()));
  }

  void seen(Tx tx, Collection<LookId> looks) {
    for (var look : looks)
      tx.sql().insertInto(SEEN_LOOK).set(SEEN_LOOK.LOOK_ID, look).onConflictDoNothing().execute();
  }

  private static List<PaperLook> read(DSLContext sql, Condition which) {
    return sql.select(
            PAPER_LOOK.ID,
            PAPER_LOOK.PAPER_ID,
            PAPER_LOOK.MEMBER_ID,
            PAPER_LOOK.LOOK_DATE,
            PAPER_LOOK.LOOKED_AT,
            SEEN_LOOK.LOOK_ID)
        .from(PAPER_LOOK)
        .leftJoin(SEEN_LOOK)
        .on(SEEN_LOOK.LOOK_ID.eq(PAPER_LOOK.ID))
        .where(which)
        .orderBy(PAPER_LOOK.LOOKED_AT, PAPER_LOOK.ID)
        .fetch(row ->
            new PaperLook(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6() != null));
  }
}
