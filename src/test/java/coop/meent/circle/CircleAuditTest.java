package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file whose gifts are not what the month comes to is found out.
class CircleAuditTest {

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsWhatTheMonthComesTo() throws SQLException {
    try (var office = new CircleOffice(folder)) {
      var rules =
          CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "0D")).orElseThrow();
      var circle = office.circle(rules);
      var members = office.members(circle, "1000", "1500", "2000");
      for (var one : members) office.opening(circle, one, "900");
      office.ill(members.getFirst(), "2026-01-01", 100);
      office.run(circle, "2026-01");
      var first = LocalDate.of(2026, 1, 1);
      office.ill.put(
          members.getFirst().id(),
          Course.illFrom(first, 100).betterFrom(LocalDate.of(2026, 1, 20)));
      office.run(circle, "2026-02");
      var audit = new CircleAudit(office.coop.store);
      assertThat(audit.otherGifts()).isEmpty();
      assertThat(audit.unexplained()).isEmpty();
      assertThat(audit.aboveBalance()).isEmpty();
      assertThat(audit.adrift()).isEmpty();
      assertThat(audit.otherCount()).isEmpty();

      change("UPDATE circle_gift SET paid_cents = paid_cents + 1 WHERE paid_cents > 0");
      var found = audit.otherGifts().orElseThrow();
      assertThat(found.circle()).isEqualTo("De Kring");
      assertThat(found.month()).isEqualTo(YearMonth.of(2026, 1));
      assertThat(found.found().minus(found.expected())).isEqualTo(Money.ofCents(2));
      assertThat(audit.adrift()).isPresent();

      change("UPDATE circle_count SET began = 0");
      assertThat(audit.otherCount().orElseThrow().month()).isEqualTo(YearMonth.of(2026, 1));
    }
  }

  /// As another program might.
  private void change(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.meent"));
        var statement = connection.createStatement()) {
      List<String> guards = new ArrayList<>();
      try (var rows =
          statement.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN"
                  + " ('circle_gift', 'circle_count')")) {
        while (rows.next()) guards.add(rows.getString(1));
      }
      for (var guard : guards) statement.executeUpdate("DROP TRIGGER " + guard);
      statement.executeUpdate(sql);
    }
  }
}
