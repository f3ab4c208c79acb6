package coop.meent.store;

import static coop.meent.store.db.Tables.MEMBER;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Seeded;
import coop.meent.store.db.tables.records.MemberRecord;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/// What tests of the store need: a clock that stands still, files, and members to put in them.
final class TestStore {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));

  final Ids ids;
  final MeentFiles files;

  TestStore(long seed) {
    this(seed, CLOCK);
  }

  TestStore(long seed, InstantSource clock) {
    ids = new Ids(clock, new Seeded(seed));
    files = new MeentFiles(clock, ids);
  }

  static MemberRecord member(UUID id, int number, String name) {
    var record = MEMBER.newRecord();
    record.setId(new MemberId(id));
    record.setNumber((long) number);
    record.setName(name);
    record.setJoinedDate(LocalDate.of(2026, 1, 1));
    return record;
  }

  UUID addMember(Store store, int number) {
    var id = ids.next();
    store.write(
        "member.add",
        tx -> {
          tx.put(Space.COMMON, member(id, number, "Member " + number));
          return id;
        });
    return id;
  }

  static int members(Store store) {
    return store.read(sql -> sql.fetchCount(MEMBER));
  }

  /// What the database itself says of the file: `ok`, or the first thing that is wrong.
  static String integrity(Store store) {
    return store.read(sql -> sql.fetchSingle("PRAGMA integrity_check(1)").get(0, String.class));
  }

  static void raw(Path file, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var sql : statements) statement.executeUpdate(sql);
    }
  }
}
