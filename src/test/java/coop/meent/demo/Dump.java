package coop.meent.demo;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/// Every row of a file as text, table by table: what two files must agree on to be the same.
final class Dump {

  private Dump() {}

  static List<String> of(Path file) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      var tables = new TreeSet<String>();
      try (var names =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        while (names.next()) tables.add(names.getString(1));
      }
      List<String> dump = new ArrayList<>();
      for (var table : tables) {
        try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
          while (rows.next()) dump.add(table + row(rows));
        }
      }
      return dump;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(ResultSet rows) throws SQLException {
    var text = new StringBuilder();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      var value = rows.getObject(i);
      text.append('|')
          .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
    }
    return text.toString();
  }
}
