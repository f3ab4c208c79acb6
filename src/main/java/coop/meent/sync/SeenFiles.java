package coop.meent.sync;

import static coop.meent.store.db.Tables.SEEN_FILE;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// Files in the vault that were looked at and need not be read again while they keep their size:
/// what they were found to be. Of what was damaged nothing is noted, since it may be whole next
/// time.
final class SeenFiles {

  Map<String, Long> sizes(DSLContext sql) {
    Map<String, Long> sizes = new HashMap<>();
    sql.selectFrom(SEEN_FILE).forEach(row -> sizes.put(row.getLocation(), row.getSize()));
    return sizes;
  }

  void note(DSLContext sql, Remote.Listed file, String finding) {
    sql.insertInto(SEEN_FILE)
        .set(SEEN_FILE.LOCATION, file.location())
        .set(SEEN_FILE.SIZE, file.bytes())
        .set(SEEN_FILE.FINDING, finding)
        .onConflict(SEEN_FILE.LOCATION)
        .doUpdate()
        .set(SEEN_FILE.SIZE, file.bytes())
        .set(SEEN_FILE.FINDING, finding)
        .execute();
  }
}
