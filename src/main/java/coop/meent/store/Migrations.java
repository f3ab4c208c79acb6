package coop.meent.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The numbered SQL files that make or renew a file; `user_version` says how many a file has had.
final class Migrations {

  private static final List<String> NAMES =
      List.of(
          "V001__store",
          "V002__member",
          "V003__ledger",
          "V004__work",
          "V005__bank",
          "V006__tables",
          "V007__search",
          "V008__sync",
          "V009__paper",
          "V010__decision",
          "V011__register",
          "V012__late_decision",
          "V013__bank_format",
          "V014__assembly",
          "V015__capital",
          "V016__leaving",
          "V017__vat",
          "V018__invoice",
          "V019__split",
          "V020__later_column",
          "V021__paper_ballot",
          "V022__bill",
          "V023__receipt",
          "V024__pay",
          "V025__cash_basis",
          "V026__cost",
          "V027__circle",
          "V028__care",
          "V030__cover",
          "V031__talent",
          "V032__availability",
          "V033__seat",
          "V035__circle_correction",
          "V037__fund",
          "V039__credit_and_bill",
          "V040__payment_word",
          "V041__relation",
          "V042__handover",
          "V043__private_use",
          "V045__alliance",
          "V046__hours_approval",
          "V047__stand_in",
          "V048__development",
          "V049__exchange",
          "V051__year",
          "V052__currency",
          "V054__circle_seen",
          "V055__circle_scenario",
          "V058__team_room",
          "V059__team_hours",
          "V061__drill",
          "V062__dossier_later",
          "V063__circle_words",
          "V064__circle_order",
          "V065__back_in_parts",
          "V066__handover_note",
          "V067__development_gift",
          "V068__training_terms",
          "V069__learning_round",
          "V070__thanks",
          "V071__market",
          "V073__parcel",
          "V075__gift_thanks",
          "V076__sharing",
          "V080__knowledge",
          "V089__pack",
          "V091__member_phone",
          "V092__return_withdrawn",
          "V093__bond",
          "V097__spread",
          "V098__idea",
          "V100__shared_job",
          "V101__reference_price",
          "V102__sister",
          "V104__teaching",
          "V107__annual_budget",
          "V108__receipt_removal",
          "V109__collect",
          "V111__audit",
          "V114__correction",
          "V115__not_double",
          "V118__awaited",
          "V121__estimate");

  private Migrations() {}

  static int newest() {
    return NAMES.size();
  }

  static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  /// Brings the file to the newest version in one transaction, with a guard on every synced table.
  static void apply(Connection connection) throws SQLException {
    int version = version(connection);
    if (version == newest()) return;
    try (var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (var name : NAMES.subList(version, newest())) statement.executeUpdate(sql(name));
      for (var table : SyncedSchema.read(connection).tables()) {
        guard(connection, table);
        if (table.kind() == MergeKind.FACT || table.kind() == MergeKind.DECISION)
          guardFact(connection, table);
      }
      Decisions.keepWatch(connection);
      statement.execute("PRAGMA user_version = " + newest());
      statement.execute("COMMIT");
    }
  }

  /// No write outside an open door; no change or removal of a fact but by the fold.
  private static void guard(Connection connection, SyncedTable table) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var act : List.of("INSERT", "UPDATE", "DELETE")) {
        boolean isDeed =
            act.equals("INSERT") || (act.equals("UPDATE") && table.kind() == MergeKind.RECORD);
        statement.executeUpdate(
            """
            CREATE TRIGGER IF NOT EXISTS %1$s_guards_%2$s BEFORE %2$s ON %1$s
            WHEN (SELECT state FROM write_door) NOT IN (%3$s)
            BEGIN SELECT RAISE(ABORT, 'meent: %1$s is written through the door only'); END\
            """
                .formatted(table.name(), act, isDeed ? "1, 2" : "2"));
      }
    }
  }

  /// `INSERT OR REPLACE` takes a row out without firing the triggers on removal.
  private static void guardFact(Connection connection, SyncedTable table) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TRIGGER IF NOT EXISTS %1$s_is_written_once BEFORE INSERT ON %1$s
          WHEN (SELECT state FROM write_door) = 1 AND EXISTS (SELECT 1 FROM %1$s WHERE id = NEW.id)
          BEGIN SELECT RAISE(ABORT, 'meent: a %1$s is never written over'); END\
          """
              .formatted(table.name()));
    }
  }

  private static String sql(String name) {
    try (var in = Migrations.class.getResourceAsStream("migration/" + name + ".sql")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
