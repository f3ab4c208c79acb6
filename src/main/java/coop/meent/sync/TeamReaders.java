package coop.meent.sync;

import static coop.meent.store.db.Tables.BOND;
import static coop.meent.store.db.Tables.BOND_READER;
import static coop.meent.store.db.Tables.TEAM_READER;

import coop.meent.base.Id.BondId;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/// Who is in the team of each assignment, as the register of work says it, and who said yes to each
/// bond.
final class TeamReaders {

  /// Of an assignment that ended longer ago nobody starts to keep anything.
  private static final int DAYS = 90;

  /// @param isOld whether it ended long ago, or never came about
  record Team(Space space, SortedSet<UUID> members, boolean isOld) {}

  /// By the ids of assignments, then by those of bonds.
  Iterable<Team> now(DSLContext sql, LocalDate today) {
    Map<UUID, Team> teams = new TreeMap<>();
    sql.selectFrom(TEAM_READER)
        .forEach(row -> {
          var last = row.getToDate();
          boolean isOld = last != null && last.isBefore(today.minusDays(DAYS));
          teams
              .computeIfAbsent(
                  row.getAssignmentId().uuid(),
                  _ -> new Team(Space.team(row.getAssignmentId()), new TreeSet<>(), isOld))
              .members()
              .add(row.getMemberId().uuid());
        });
    List<Team> all = new ArrayList<>(teams.values());
    all.addAll(bonds(sql));
    return all;
  }

  /// One that nobody is in any more is there too, so that whoever left it reads no further.
  private static Collection<Team> bonds(DSLContext sql) {
    Map<UUID, SortedSet<UUID>> readers = new TreeMap<>();
    sql.select(BOND.ID)
        .from(BOND)
        .forEach(row -> readers.put(row.value1().uuid(), new TreeSet<>()));
    sql.selectFrom(BOND_READER)
        .forEach(row ->
            readers
                .computeIfAbsent(row.getBondId().uuid(), _ -> new TreeSet<>())
                .add(row.getMemberId().uuid()));
    return readers.entrySet().stream()
        .map(one ->
            new Team(
                Space.bond(new BondId(one.getKey())), one.getValue(), one.getValue().isEmpty()))
        .toList();
  }
}
