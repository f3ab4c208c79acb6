package coop.meent.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Long work as the window sees it. Its properties change on the FX thread.
public final class Job {

  private final String name;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final List<Runnable> stops = new CopyOnWriteArrayList<>();
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);

  Job(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /// From 0 to 1, or -1 while it cannot be told.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  public void cancel() {
    cancelled.set(true);
    stops.forEach(Runnable::run);
  }

  void whenCancelled(Runnable stop) {
    stops.add(stop);
    if (isCancelled()) stop.run();
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  void show(double part) {
    fraction.set(part);
  }
}
