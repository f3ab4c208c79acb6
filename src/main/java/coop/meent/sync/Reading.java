package coop.meent.sync;

import coop.meent.base.RefusedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Files of a place one after the other, in order. They are fetched some at a time, so that a place
/// far away need not be waited for once for each of them, and only so many that they fit in memory;
/// whoever stops early leaves the rest where it is.
record Reading(Remote remote, List<Remote.Listed> files) implements Iterable<Reading.Read> {

  private static final int MOST = 16;

  /// Of a place in which more than so many do not come it is the place that does not answer.
  private static final int MOST_SILENT = 2;

  private static final long MOST_BYTES = 8L << 20;

  /// @param bytes empty where nothing is there any more, or nothing that could be an object
  /// @param isSilent whether it lies there and does not come
  record Read(Remote.Listed file, Optional<byte[]> bytes, boolean isSilent) {}

  @Override
  public Iterator<Read> iterator() {
    return new Iterator<>() {

      private final Deque<Read> fetched = new ArrayDeque<>();
      private int next;
      private int silent;

      @Override
      public boolean hasNext() {
        return !fetched.isEmpty() || next < files.size();
      }

      @Override
      public Read next() {
        if (fetched.isEmpty() && next < files.size()) fetch();
        return fetched.remove();
      }

      private void fetch() {
        var some = files.subList(next, end(next));
        try {
          var found = remote.get(some.stream().map(Remote.Listed::location).toList());
          for (int i = 0; i < some.size(); i++)
            fetched.add(new Read(some.get(i), found.get(i), false));
        } catch (RefusedException e) {
          if (!RemoteRefusal.isOfOneFile(e.refusal())) throw e;
          some.forEach(file -> fetched.add(alone(file)));
        }
        next += some.size();
      }

      // One file that does not come says nothing of the others.
      private Read alone(Remote.Listed file) {
        try {
          return new Read(file, remote.get(file.location()), false);
        } catch (RefusedException e) {
          if (!RemoteRefusal.isOfOneFile(e.refusal()) || silent++ >= MOST_SILENT) throw e;
          return new Read(file, Optional.empty(), true);
        }
      }
    };
  }

  /// Up to where they are fetched together: one at least, however large.
  private int end(int first) {
    int end = first + 1;
    long bytes = files.get(first).bytes();
    while (end < files.size() && end - first < MOST) {
      bytes += files.get(end).bytes();
      if (bytes > MOST_BYTES) break;
      end++;
    }
    return end;
  }
}
