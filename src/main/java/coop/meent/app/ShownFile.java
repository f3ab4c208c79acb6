package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.ui.Choices;
import coop.meent.ui.SettingsDeeds;
import java.nio.file.Path;

/// Settings that are only looked at: a picture presses no button.
record ShownFile(Services services) implements SettingsDeeds {

  @Override
  public Path file() {
    return services.store().file();
  }

  @Override
  public void choose(Choices choices) {}

  @Override
  public void open(Path file) {}

  @Override
  public void backUp(Path target) {}

  @Override
  public void move(Path target) {}
}
