package coop.meent.vat;

import static coop.meent.store.db.Tables.PRIVATE_CAR;

import coop.meent.base.Id.BookId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The cars of each book.
final class PrivateCars {

  void put(Tx tx, Space space, PrivateCar car) {
    var row = PRIVATE_CAR.newRecord();
    row.setId(car.id());
    row.setBookId(car.book());
    row.setName(car.name());
    row.setListPriceCents(car.listPrice());
    row.setAcquired(car.acquired().name());
    row.setBoughtVatCents(car.boughtVat());
    row.setTakenDate(car.taken());
    car.until().ifPresent(row::setUntilDate);
    tx.put(space, row);
  }

  /// The one that came first first.
  List<PrivateCar> of(DSLContext sql, BookId book) {
    return sql.selectFrom(PRIVATE_CAR)
        .where(PRIVATE_CAR.BOOK_ID.eq(book))
        .orderBy(PRIVATE_CAR.TAKEN_DATE, PRIVATE_CAR.ID)
        .fetch(row ->
            new PrivateCar(
                row.getId(),
                row.getBookId(),
                row.getName(),
                row.getListPriceCents(),
                PrivateCar.Acquired.valueOf(row.getAcquired()),
                row.getBoughtVatCents(),
                row.getTakenDate(),
                Optional.ofNullable(row.getUntilDate())));
  }
}
