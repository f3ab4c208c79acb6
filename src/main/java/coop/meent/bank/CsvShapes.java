package coop.meent.bank;

import static coop.meent.store.db.Tables.CSV_SHAPE;
import static java.util.stream.Collectors.joining;

import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.CsvShape.Role;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.CsvShapeRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The CSV files that people explained, by the columns they have.
final class CsvShapes {

  private static final char QUOTE = '"';

  List<CsvShape> of(DSLContext sql, BookId book) {
    return sql.selectFrom(CSV_SHAPE)
        .where(CSV_SHAPE.BOOK_ID.eq(book))
        .orderBy(CSV_SHAPE.NAME, CSV_SHAPE.ID)
        .fetch(CsvShapes::shape);
  }

  /// In place of the one for the same columns, if there is one.
  void put(Tx tx, Space space, BookId book, CsvShape shape) {
    var columns = written(shape.columns());
    var row = CSV_SHAPE.newRecord();
    row.setId(
        IdConverter.bytes(Ids.derived("csv-shape", book.uuid().toString(), shape.bank(), columns)));
    row.setBookId(book);
    row.setName(shape.bank());
    row.setFieldMark(String.valueOf(shape.separator()));
    row.setColumnNames(columns);
    row.setDay(shape.day());
    row.setDecimalMark(String.valueOf(shape.decimal()));
    row.setOutWords(shape.out().stream().sorted().collect(joining("\n")));
    shape.account().ifPresent(row::setIban);
    tx.put(space, row);
  }

  private static String written(Map<Role, List<String>> columns) {
    return new EnumMap<>(columns)
        .entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + "=" + name))
            .collect(joining("\n"));
  }

  /// A role that another version wrote and this one does not know is left out.
  private static CsvShape shape(CsvShapeRecord row) {
    Map<Role, List<String>> columns = new EnumMap<>(Role.class);
    for (var line : row.getColumnNames().lines().toList()) {
      var parts = line.split("=", 2);
      for (var role : Role.values()) {
        if (role.name().equals(parts[0]))
          columns.computeIfAbsent(role, any -> new ArrayList<>()).add(parts[1]);
      }
    }
    return new CsvShape(
        row.getName(),
        row.getFieldMark().charAt(0),
        QUOTE,
        columns,
        true,
        row.getDay(),
        row.getDecimalMark().charAt(0),
        row.getOutWords().lines().collect(Collectors.toCollection(TreeSet::new)),
        Optional.ofNullable(row.getIban()));
  }
}
