package coop.meent.crash;

import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps what lies on a disk at each step, as it would lie there if the power went just then: a
/// deed runs once, and every moment of it can be gone on with. Of what was written and not forced
/// the disk may have kept all, nothing or half: each is a photograph.
final class Photographs {

  /// What becomes of what was written and not forced.
  enum Unforced {
    KEPT,
    LOST,
    TORN
  }

  private static final int TORN_PERCENT = 3;

  /// After so many commits their pages going over into the file is torn too.
  private static final int GOING_OVER = 40;

  /// @param folder what lay on the disk
  /// @param moment in words: the deed, the step, the file
  /// @param promises made until then
  record Photograph(Path folder, String moment, List<Promise> promises) {}

  private final Path place;
  private final Path album;
  private final CutDisk disk;
  private final Seeded random;
  private final int most;
  private final List<Photograph> kept = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private final Map<String, Integer> steps = new TreeMap<>();
  private String deed = "";
  private @Nullable Path writing;
  private int commits;
  private int torn;
  private int moments;
  private int taken;

  /// @param most how many photographs are kept, drawn from all moments
  Photographs(Path place, Path album, Seeded random, int most) {
    this.place = place;
    this.album = album;
    this.random = random;
    this.most = most;
    disk = new CutDisk(place, this::before);
  }

  Path disk() {
    return disk.at(place);
  }

  void during(String deed) {
    this.deed = deed;
  }

  /// From now on that is there.
  void promise(Promise promise) {
    promises.add(promise);
  }

  /// Hears of the commits of a file, and tears some of them where they write.
  void listenTo(Services services) {
    var _ =
        services
            .store()
            .onCommit(done -> {
              moment("commit", services.store().file(), done.name());
              if (commits++ == 0 || random.chance(TORN_PERCENT) || isAll()) tear(services);
            });
  }

  private boolean isAll() {
    return most > 1_000;
  }

  private void tear(Services services) {
    try {
      var file = Path.of(services.store().file().toString());
      int cuts = isAll() ? Integer.MAX_VALUE : 1;
      var log = new TornLog(file, album, random, cuts);
      torn += log.tearLastCommit();
      if (commits % GOING_OVER == 0) torn += log.tearGoingOver();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /// At how many places the database's own writing was torn.
  int torn() {
    return torn;
  }

  List<Photograph> kept() {
    return kept;
  }

  int moments() {
    return moments;
  }

  /// How many moments there were, by the kind of step.
  Map<String, Integer> steps() {
    return steps;
  }

  private void before(String step, Path file) {
    moment(step, file, "");
  }

  private void moment(String step, Path file, String name) {
    boolean isMoreOfTheSame = step.equals("write") && file.equals(writing);
    writing = step.equals("write") ? file : null;
    if (isMoreOfTheSame) return;
    var what = "%s: %s %s %s".formatted(deed, step, file.getFileName(), name).strip();
    draw(step, what, Unforced.KEPT);
    if (step.equals("write") || !disk.isWrittenSince()) return;
    draw(step, what + ", unforced lost", Unforced.LOST);
    draw(step, what + ", unforced torn", Unforced.TORN);
  }

  /// Each moment has the same chance to be among those that are kept.
  private void draw(String step, String what, Unforced unforced) {
    steps.merge(step, 1, Integer::sum);
    moments++;
    if (kept.size() < most) {
      kept.add(take(what, unforced));
      return;
    }
    int at = random.nextInt(moments);
    if (at < most) kept.set(at, take(what, unforced));
  }

  private Photograph take(String what, Unforced unforced) {
    try {
      var folder = album.resolve(String.valueOf(taken++));
      for (var file : CutDisk.all(place)) {
        var copy = folder.resolve(place.relativize(file).toString());
        // What processes share in memory is gone with them.
        if (file.toString().endsWith("-shm")) continue;
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.write(copy, contents(file, unforced));
      }
      return new Photograph(folder, what, List.copyOf(promises));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] contents(Path file, Unforced unforced) throws IOException {
    var certain = disk.unforced().get(file);
    if (certain == null || unforced == Unforced.KEPT) return Files.readAllBytes(file);
    if (unforced == Unforced.LOST) return certain;
    var now = Files.readAllBytes(file);
    return Arrays.copyOf(now, now.length / 2);
  }
}
