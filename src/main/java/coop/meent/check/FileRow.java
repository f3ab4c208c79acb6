package coop.meent.check;

import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// A row of a check's query, read by column name.
record FileRow(ResultSet row) {

  /// Empty where the column is.
  String text(String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }

  Money money(String column) throws SQLException {
    return Money.ofCents(row.getLong(column));
  }

  LocalDate date(String column) throws SQLException {
    return LocalDate.parse(row.getString(column));
  }

  long number(String column) throws SQLException {
    return row.getLong(column);
  }

  UUID id(String column) throws SQLException {
    return IdConverter.uuid(row.getBytes(column));
  }
}
