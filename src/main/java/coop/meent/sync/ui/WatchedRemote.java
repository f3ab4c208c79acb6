package coop.meent.sync.ui;

import coop.meent.sync.ObjectName;
import coop.meent.sync.Remote;
import coop.meent.ui.Progress;
import java.util.List;
import java.util.Optional;

/// A place that tells how much of it was read, and where one can stop between two files: what was
/// taken in till then stays, and the next sync goes on.
final class WatchedRemote implements Remote {

  private final Remote place;
  private final Progress progress;
  private long total;
  private long read;

  WatchedRemote(Remote place, Progress progress) {
    this.place = place;
    this.progress = progress;
  }

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    progress.check();
    return place.putNew(name, object);
  }

  @Override
  public Optional<byte[]> get(String location) {
    progress.check();
    progress.at(Math.min(++read, total), total);
    return place.get(location);
  }

  @Override
  public List<Listed> list() {
    progress.check();
    var listed = place.list();
    total = listed.size();
    read = 0;
    return listed;
  }

  @Override
  public List<Listed> chunks() {
    progress.check();
    return place.chunks();
  }

  @Override
  public void delete(String location) {
    place.delete(location);
  }

  @Override
  public void flush() {
    place.flush();
  }

  @Override
  public boolean isCarried() {
    return place.isCarried();
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
