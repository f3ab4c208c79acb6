package coop.meent.check;

import coop.meent.base.Id.BookId;
import coop.meent.store.IdConverter;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;

/// The file as the checks see it, one committed state for all of them. Plain SQL and plain JDBC,
/// since these questions are about the rows themselves; the only class of this room that does.
final class FileQuery {

  private final DSLContext sql;

  FileQuery(DSLContext sql) {
    this.sql = sql;
  }

  DSLContext sql() {
    return sql;
  }

  @FunctionalInterface
  interface Reader<T> {
    T read(FileRow row) throws SQLException;
  }

  /// What the reader makes of the query's first row.
  <T> Optional<T> first(String query, Reader<T> reader, Object... bindings) {
    return sql.connectionResult(connection -> {
      try (var statement = connection.prepareStatement(query)) {
        for (int i = 0; i < bindings.length; i++) statement.setObject(i + 1, bindings[i]);
        try (var rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(reader.read(new FileRow(rows))) : Optional.empty();
        }
      }
    });
  }

  /// Hands over every row of the query.
  void each(String query, RowVisitor visitor) {
    sql.connection(connection -> {
      try (var statement = connection.prepareStatement(query);
          var rows = statement.executeQuery()) {
        while (rows.next()) visitor.visit(new FileRow(rows));
      }
    });
  }

  @FunctionalInterface
  interface RowVisitor {
    void visit(FileRow row) throws SQLException;
  }

  /// @param first year in which a book has something booked
  record Years(int first, int last) {}

  Optional<Years> years(BookId book) {
    return first(
            """
            SELECT min(month) AS first, max(month) AS last FROM account_month
            JOIN account ON account.id = account_id WHERE book_id = ?\
            """,
            row -> new String[] {row.text("first"), row.text("last")},
            (Object) IdConverter.bytes(book.uuid()))
        .filter(months -> !months[0].isEmpty())
        .map(months -> new Years(year(months[0]), year(months[1])));
  }

  private static int year(String month) {
    return Integer.parseInt(month.substring(0, 4));
  }
}
