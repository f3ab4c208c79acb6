package coop.meent.work;

import static coop.meent.store.db.Tables.ASSIGNMENT;

import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The assignments of the cooperative.
final class Assignments {

  void put(Tx tx, Assignment assignment) {
    var row = ASSIGNMENT.newRecord();
    row.setId(assignment.id());
    row.setNumber((long) assignment.number());
    row.setName(assignment.name());
    row.setClientId(assignment.client());
    row.setHolderMemberId(assignment.holder());
    row.setFromDate(assignment.from());
    assignment.to().ifPresent(row::setToDate);
    tx.put(Space.COMMON, row);
  }

  int nextNumber(DSLContext sql) {
    var highest = DSL.coalesce(DSL.max(ASSIGNMENT.NUMBER), 0L);
    return sql.select(highest).from(ASSIGNMENT).fetchSingle(0, int.class) + 1;
  }

  /// In order of number.
  List<Assignment> all(DSLContext sql) {
    return sql.selectFrom(ASSIGNMENT)
        .orderBy(ASSIGNMENT.NUMBER, ASSIGNMENT.ID)
        .fetch(row ->
            new Assignment(
                row.getId(),
                row.getNumber().intValue(),
                row.getName(),
                row.getClientId(),
                row.getHolderMemberId(),
                row.getFromDate(),
                Optional.ofNullable(row.getToDate())));
  }
}
