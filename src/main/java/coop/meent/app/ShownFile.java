package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.sync.KeptPasswords;
import coop.meent.sync.Logins;
import coop.meent.ui.Choices;
import coop.meent.ui.Tasks;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Pages that are only looked at: a picture presses no button.
record ShownFile(Services services, ObservableValue<Choices> choices) implements PageDeeds {

  ShownFile(Services services, Choices choices) {
    this(services, new ReadOnlyObjectWrapper<>(choices));
  }

  @Override
  public Path file() {
    return services.store().file();
  }

  @Override
  public boolean isSample() {
    return false;
  }

  @Override
  public Logins logins() {
    return new Logins(KeptPasswords.NONE);
  }

  @Override
  public Tasks network() {
    return Tasks.sameThread();
  }

  @Override
  public void meChanged() {}

  @Override
  public void welcome() {}

  @Override
  public void choose(Choices choices) {}

  @Override
  public void open(Path file) {}

  @Override
  public void backUp(Path target) {}

  @Override
  public void move(Path target) {}
}
