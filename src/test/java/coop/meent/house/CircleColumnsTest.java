package coop.meent.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.circle.DepositNote;
import coop.meent.circle.TakenBack;
import coop.meent.circle.ThanksCard;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// No column of a gift circle, of a fund, or of what lies where being ill is kept can hold what
/// somebody has. Each column that takes text and is no day stands here with the reason why it may;
/// a new one fails until somebody thought about it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CircleColumnsTest {

  private static final String CODE = "a name out of a list in the program";
  private static final String NUMBERS = "numbers and ids that the program writes";
  private static final String IBAN = "an account, checked by its digits";
  private static final String DECISION =
      "which decision of a meeting it rests on, never on a person";

  /// What takes text, and why it may.
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("circle.name", "what the circle is called"),
          Map.entry("circle.account_iban", IBAN),
          Map.entry("circle_account.iban", IBAN),
          Map.entry("circle_ruling.rules", NUMBERS),
          Map.entry("circle_ruling.resolution", DECISION),
          Map.entry("circle_notice.proof", "how a member was told of a rule, such as a letter"),
          Map.entry("circle_step.kind", CODE),
          Map.entry("circle_movement.kind", CODE),
          Map.entry("circle_month.mark", NUMBERS),
          Map.entry("circle_basis.basis", NUMBERS),
          Map.entry("circle_receipt.stretches", NUMBERS),
          Map.entry("circle_payment.end_to_end", NUMBERS),
          Map.entry("circle_order.end_to_end", NUMBERS),
          Map.entry("circle_gift_thanks.card", CODE),
          Map.entry("circle_correction.side", CODE),
          Map.entry("circle_correction.stretches", NUMBERS),
          Map.entry("circle_alliance.name", "what the alliance is called"),
          Map.entry("circle_alliance_step.kind", CODE),
          Map.entry("circle_alliance_step.resolution", DECISION),
          Map.entry("circle_alliance_month.mark", NUMBERS),
          Map.entry("circle_alliance_basis.basis", NUMBERS),
          Map.entry("circle_scenario.name", "what a supposition about a whole circle is called"),
          Map.entry("circle_scenario.scenario", NUMBERS),
          Map.entry("fund_rule.fund", CODE),
          Map.entry("fund_rule.deciders", CODE),
          Map.entry("fund_rule.resolution", DECISION),
          Map.entry("fund_request.fund", CODE),
          Map.entry("fund_request.bill_number", "the number of an invoice"),
          Map.entry("fund_movement.fund", CODE),
          Map.entry("fund_movement.kind", CODE),
          Map.entry("away_week.kind", CODE),
          Map.entry("consent.purpose", CODE),
          Map.entry("vote.choice", CODE),
          Map.entry("decision_round.subject_kind", CODE),
          Map.entry("decision_round.question", "a key of the program, never typed"),
          Map.entry("decision_round.voters", NUMBERS),
          Map.entry("decision_round.space", CODE));

  /// Columns that could take words, and take a choice instead: the database refuses anything else.
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "circle_withdrawal.reason", names(TakenBack.values()),
          "circle_alliance_withdrawal.reason", names(TakenBack.values()),
          "circle_movement.reason", names(DepositNote.values()),
          "circle_thanks.words", names(ThanksCard.values()));

  @TempDir private static Path folder;
  private TestCooperative coop;
  private Connection file;

  private record Column(String table, String name, String type, boolean isNeeded) {
    String full() {
      return table + "." + name;
    }

    boolean isText() {
      return type.equals("TEXT") && !name.endsWith("_date") && !name.endsWith("_at");
    }
  }

  private static List<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).toList();
  }

  @BeforeAll
  void open() throws SQLException {
    coop = new TestCooperative(folder);
    file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.meent"));
  }

  @AfterAll
  void close() throws SQLException {
    file.close();
    coop.close();
  }

  /// Those of circles and funds by name, and all that may be written where being ill is kept.
  private List<Column> columns() throws SQLException {
    try (var sql = file.createStatement();
        var rows =
            sql.executeQuery(
                """
                SELECT t.name, c.name, c.type, c."notnull" FROM sqlite_schema t
                JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND (t.name = 'circle' OR t.name GLOB 'circle_*'
                  OR t.name GLOB 'care_*' OR t.name GLOB 'case*' OR t.name GLOB 'fund_*'
                  OR t.name IN (SELECT table_name FROM synced_writer WHERE space_kind GLOB 'CARE*'))\
                """)) {
      List<Column> columns = new ArrayList<>();
      while (rows.next())
        columns.add(
            new Column(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
      return columns;
    }
  }

  @Test
  void everyColumnThatTakesTextIsThoughtAbout() throws SQLException {
    var texts = new TreeSet<String>();
    for (var one : columns()) if (one.isText()) texts.add(one.full());
    var known = new TreeSet<>(ALLOWED.keySet());
    known.addAll(CHOICES.keySet());
    known.add("consent.proof");
    assertThat(texts)
        .as("may it hold what somebody has? then it takes a choice; else it says here why it may")
        .isEqualTo(known);
  }

  @Test
  void whatIsNoTextIsANumberOrAnId() throws SQLException {
    assertThat(columns())
        .hasSizeGreaterThan(150)
        .filteredOn(one -> !one.type.equals("TEXT") && !one.type.equals("INTEGER"))
        .allMatch(one -> one.type.equals("BLOB") && one.name.endsWith("id"));
  }

  @Test
  void whatCouldTakeWordsTakesAChoice() throws SQLException {
    for (var one : CHOICES.entrySet()) {
      assertThatThrownBy(() -> put(one.getKey(), "'hernia'"))
          .as(one.getKey())
          .hasMessageContaining("meent:");
      for (var choice : one.getValue()) put(one.getKey(), "'" + choice + "'");
    }
  }

  @Test
  void aConsentInMattersOfCareHasNoWordsBesideIt() throws SQLException {

    consent("'E_NOTICE', 0, '', '', 'signed'");
    consent("'CARE_GIVERS', 0, '', '', NULL");
    assertThatThrownBy(() -> consent("'CARE_GIVERS', 0, '', '', 'hernia'"))
        .hasMessageContaining("meent:");
  }

  private void consent(String values) throws SQLException {
    deed(
        "INSERT INTO consent (id, member_id, purpose, is_given, from_date, recorded_at, proof)"
            + " VALUES (randomblob(16), randomblob(16), "
            + values
            + ")");
  }

  /// A row that holds only this.
  private void put(String column, String value) throws SQLException {
    var table = column.substring(0, column.indexOf('.'));
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (var one : columns()) {
      boolean isIt = one.full().equals(column);
      if (!one.table.equals(table) || !(one.isNeeded || isIt)) continue;
      names.add(one.name);
      values.add(isIt ? value : empty(one));
    }
    deed(
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(table, String.join(", ", names), String.join(", ", values)));
  }

  private static String empty(Column one) {
    return switch (one.type) {
      case "BLOB" -> "randomblob(16)";
      case "INTEGER" -> "0";
      default -> "''";
    };
  }

  /// As our own deeds write, and taken back.
  private void deed(String insert) throws SQLException {
    try (var sql = file.createStatement()) {
      sql.execute("BEGIN");
      try {
        sql.execute("UPDATE write_door SET state = 1");
        sql.execute(insert);
      } finally {
        sql.execute("ROLLBACK");
      }
    }
  }
}
