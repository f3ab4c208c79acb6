package coop.meent.sync;

import static coop.meent.store.db.Tables.TEAM_READER;

import coop.meent.base.Id.AssignmentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/// Who is in the team of each assignment, as the register of work says it.
final class TeamReaders {

  /// Of an assignment that ended longer ago nobody starts to keep anything.
  private static final int DAYS = 90;

  /// @param isOld whether it ended long ago
  record Team(AssignmentId assignment, SortedSet<UUID> members, boolean isOld) {}

  /// By the assignments' ids.
  Iterable<Team> now(DSLContext sql, LocalDate today) {
    Map<UUID, Team> teams = new TreeMap<>();
    sql.selectFrom(TEAM_READER)
        .forEach(row -> {
          var last = row.getToDate();
          boolean isOld = last != null && last.isBefore(today.minusDays(DAYS));
          teams
              .computeIfAbsent(
                  row.getAssignmentId().uuid(),
                  _ -> new Team(row.getAssignmentId(), new TreeSet<>(), isOld))
              .members()
              .add(row.getMemberId().uuid());
        });
    return teams.values();
  }
}
