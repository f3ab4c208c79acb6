package coop.meent.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConnection;

/// The database's own writing, cut off page by page: a commit writes pages at the end of its log,
/// and once in a while they go over into the file. Half a commit is none, and half a going over is
/// none either. The log is read as SQLite describes it: a header, then pages with one each.
final class TornLog {

  private static final int HEADER = 32;
  private static final int PAGE_HEADER = 24;

  private final Path file;
  private final Path scratch;
  private final Seeded random;
  private final int most;
  private final byte[] database;
  private final byte[] log;
  private final int frame;

  /// @param file a database that is open and at rest
  /// @param most how many cuts are tried, drawn from all
  TornLog(Path file, Path scratch, Seeded random, int most) throws IOException {
    this.file = file;
    this.scratch = scratch;
    this.random = random;
    this.most = most;
    database = Files.readAllBytes(file);
    var beside = file.resolveSibling(file.getFileName() + "-wal");
    log = Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
    frame = log.length < HEADER ? 0 : ByteBuffer.wrap(log).getInt(8) + PAGE_HEADER;
  }

  /// Tears the last commit wherever it can be torn: at the end of each page, and within it.
  int tearLastCommit() throws IOException, SQLException {
    int end = pages();
    int begin = end - 1;
    while (begin > 0 && !isCommit(begin - 1)) begin--;
    if (end == 0) return 0;
    List<Integer> cuts = new ArrayList<>();
    for (int page = begin; page < end; page++) {
      cuts.add(at(page));
      cuts.add(at(page) + frame / 2);
    }
    var before = contents(database, Arrays.copyOf(log, at(begin)));
    var drawn = drawn(cuts);
    for (int cut : drawn)
      assertThat(contents(database, Arrays.copyOf(log, cut)))
          .as("%s: the log torn at %d of %d", file, cut, log.length)
          .isEqualTo(before);
    return drawn.size();
  }

  /// Cuts off the going over of the log into the file after each page.
  int tearGoingOver() throws IOException, SQLException {
    Map<Integer, Integer> latest = new TreeMap<>();
    for (int page = 0; page < pages(); page++)
      latest.put(ByteBuffer.wrap(log).getInt(at(page)), page);
    var before = contents(database, log);
    List<Integer> cuts = new ArrayList<>();
    for (int count = 1; count <= latest.size(); count++) cuts.add(count);
    var drawn = drawn(cuts);
    for (int count : drawn)
      assertThat(contents(over(latest, count), log))
          .as("%s: %d of %d pages gone over", file, count, latest.size())
          .isEqualTo(before);
    return drawn.size();
  }

  private byte[] over(Map<Integer, Integer> latest, int count) {
    int size = frame - PAGE_HEADER;
    int length =
        Math.max(database.length, latest.keySet().stream().mapToInt(i -> i).max().orElse(0) * size);
    var pages = Arrays.copyOf(database, length);
    latest.entrySet().stream()
        .limit(count)
        .forEach(each ->
            System.arraycopy(
                log, at(each.getValue()) + PAGE_HEADER, pages, (each.getKey() - 1) * size, size));
    return pages;
  }

  private List<Integer> drawn(List<Integer> cuts) {
    while (cuts.size() > most) cuts.remove(/* index */ random.nextInt(cuts.size()));
    return cuts;
  }

  private int at(int page) {
    return HEADER + page * frame;
  }

  /// How many pages of the log count: those that carry the salt of its header.
  private int pages() {
    int page = 0;
    while (frame > 0 && at(page + 1) <= log.length && hasSalt(page)) page++;
    while (page > 0 && !isCommit(page - 1)) page--;
    return page;
  }

  private boolean hasSalt(int page) {
    return Arrays.equals(log, 16, 24, log, at(page) + 8, at(page) + 16);
  }

  private boolean isCommit(int page) {
    return ByteBuffer.wrap(log).getInt(at(page) + 4) != 0;
  }

  /// What the database makes of it.
  private byte[] contents(byte[] file, byte[] log) throws IOException, SQLException {
    var copy = scratch.resolve("torn.meent");
    Files.write(copy, file);
    Files.write(scratch.resolve("torn.meent-wal"), log);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        var sql = connection.createStatement()) {
      assertThat(sql.executeQuery("PRAGMA integrity_check(1)").getString(1)).isEqualTo("ok");
      return connection.unwrap(SQLiteConnection.class).serialize("main");
    } finally {
      for (var ending : new String[] {"", "-wal", "-shm"})
        Files.deleteIfExists(scratch.resolve("torn.meent" + ending));
    }
  }
}
