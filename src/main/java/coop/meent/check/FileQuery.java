package coop.meent.check;

import coop.meent.base.Id.BookId;
import coop.meent.base.RefusedException;
import coop.meent.store.AbsentFacts;
import coop.meent.store.AbsentFacts.AbsentFact;
import coop.meent.store.Breach;
import coop.meent.store.IdConverter;
import coop.meent.store.Verification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// The file as the checks see it, one committed state for all of them. Plain SQL and plain JDBC,
/// since these questions are about the rows themselves; the only class of this room that does.
final class FileQuery {

  private final DSLContext sql;
  private final Map<String, Boolean> answers = new HashMap<>();

  FileQuery(DSLContext sql) {
    this.sql = sql;
  }

  /// Facts that are written and not in their table now.
  List<AbsentFact> absent(String table) {
    return answered(() -> AbsentFacts.read(sql, table));
  }

  List<Breach> breaches() {
    return answered(() -> Verification.breaches(sql));
  }

  /// @throws UnansweredException when the database cannot do the work
  static <T> T answered(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException | RefusedException e) {
      throw new UnansweredException(e);
    }
  }

  @FunctionalInterface
  interface Reader<T> {
    T read(FileRow row) throws SQLException;
  }

  /// What the reader makes of the query's first row.
  <T> Optional<T> first(String query, Reader<T> reader, Object... bindings) {
    return answered(() ->
        sql.connectionResult(connection -> {
          try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < bindings.length; i++) statement.setObject(i + 1, bindings[i]);
            try (var rows = statement.executeQuery()) {
              return rows.next()
                  ? Optional.of(reader.read(new FileRow(rows)))
                  : Optional.<T>empty();
            }
          }
        }));
  }

  /// Whether a query with one column `yes` says so; asked once, however many checks want to know.
  boolean yes(String query) {
    return answers.computeIfAbsent(
        query, any -> first(any, row -> row.text("yes").equals("1")).orElse(false));
  }

  /// What the reader makes of every row of the query.
  <T> List<T> all(String query, Reader<T> reader) {
    return answered(() ->
        sql.connectionResult(connection -> {
          List<T> found = new ArrayList<>();
          try (var statement = connection.prepareStatement(query);
              var rows = statement.executeQuery()) {
            while (rows.next()) found.add(reader.read(new FileRow(rows)));
          }
          return found;
        }));
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
