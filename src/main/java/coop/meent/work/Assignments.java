package coop.meent.work;

import static coop.meent.store.db.Tables.ASSIGNMENT;

import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The assignments of the cooperative.
final class Assignments {

  void put(Tx tx, Assignment assignment) {
    var row = ASSIGNMENT.newRecord();
    row.setId(assignment.id());
    row.setNumber((long) assignment.number().number());
    assignment.number().series().ifPresent(row::setSeries);
    row.setName(assignment.name());
    row.setClientId(assignment.client());
    row.setHolderMemberId(assignment.holder());
    row.setFromDate(assignment.from());
    assignment.to().ifPresent(row::setToDate);
    assignment.price().ifPresent(row::setPriceCents);
    tx.put(Space.COMMON, row);
  }

  WorkNumber nextNumber(Tx tx) {
    return WorkNumber.next(tx, ASSIGNMENT.getName());
  }

  /// In order of number.
  List<Assignment> all(DSLContext sql) {
    return sql
        .selectFrom(ASSIGNMENT)
        .orderBy(ASSIGNMENT.ID)
        .fetch(row ->
            new Assignment(
                row.getId(),
                WorkNumber.of(row.getSeries(), row.getNumber()),
                row.getName(),
                row.getClientId(),
                row.getHolderMemberId(),
                row.getFromDate(),
                Optional.ofNullable(row.getToDate()),
                Optional.ofNullable(row.getPriceCents())))
        .stream()
        .sorted(Comparator.comparing(Assignment::number))
        .toList();
  }
}
