package coop.meent.handover;

import static coop.meent.store.db.Tables.DOSSIER_END;
import static coop.meent.store.db.Tables.DOSSIER_NOTE;

import coop.meent.base.Id.AssignmentId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which access stands in dossiers that can be read here.
final class AccessRows {

  private final DossierRows rows = new DossierRows();

  /// By assignment, in the order in which it was written.
  Map<AssignmentId, List<Note>> all(DSLContext sql) {
    var assignments =
        sql.selectDistinct(DOSSIER_NOTE.ASSIGNMENT_ID)
            .from(DOSSIER_NOTE)
            .where(DOSSIER_NOTE.BLOCK.eq(Block.ACCESS.name()), DOSSIER_NOTE.IS_GAP.eq(0L))
            .and(
                DSL.notExists(
                    DSL.selectOne()
                        .from(DOSSIER_END)
                        .where(DOSSIER_END.NOTE_ID.eq(DOSSIER_NOTE.ID))))
            .fetch(DOSSIER_NOTE.ASSIGNMENT_ID);
    return assignments.stream()
        .collect(Collectors.toMap(one -> one, one -> standing(rows.facts(sql, one))));
  }

  private static List<Note> standing(DossierFacts facts) {
    return facts.notes().stream()
        .filter(one -> one.block() == Block.ACCESS && !one.isGap())
        .filter(one -> !facts.ended().containsKey(one.id()))
        .toList();
  }
}
