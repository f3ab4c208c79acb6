package coop.meent.care;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody has can be written nowhere: the tables of being ill take dates, numbers and ids.
class NoPlaceForWordsTest {

  @TempDir private Path folder;

  @Test
  void noColumnTakesWords() throws SQLException {
    try (var _ = new TestCooperative(folder);
        var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.meent"));
        var columns =
            file.createStatement()
                .executeQuery(
                    """
                    SELECT t.name || '.' || c.name, c.type FROM sqlite_schema t
                    JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name LIKE 'care\\_%' ESCAPE '\\'\
                    """)) {
      var texts = new TreeSet<String>();
      int count = 0;
      while (columns.next()) {
        count++;
        if (columns.getString(2).equals("TEXT")) texts.add(columns.getString(1));
      }
      assertThat(count).isGreaterThan(30);
      assertThat(texts).allMatch(one -> one.endsWith("_date") || one.endsWith("_at"));
    }
  }

  @Test
  void wordsInTheirPlaceAreRefused() throws SQLException {
    try (var _ = new TestCooperative(folder);
        var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.meent"));
        var sql =
            file.createStatement()
                .executeQuery(
                    "SELECT group_concat(sql) FROM sqlite_schema WHERE name LIKE 'care%'")) {
      var words = sql.getString(1);
      long texts = words.lines().filter(line -> line.contains(" TEXT")).count();
      long bounded =
          words
              .lines()
              .filter(line -> line.contains(" TEXT") && line.contains("CHECK (length("))
              .count();
      assertThat(texts).isPositive().isEqualTo(bounded);
    }
  }
}
