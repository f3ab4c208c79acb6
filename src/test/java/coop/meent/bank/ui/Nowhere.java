package coop.meent.bank.ui;

import coop.meent.base.Id;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Navigation;
import coop.meent.ui.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// Where there is no window: nothing is asked, told or opened.
final class Nowhere implements Dialogs, Notices, Navigation {

  @Override
  public void confirm(Question question, Runnable deed) {}

  @Override
  public void openFile(FileKind kind, Consumer<Path> chosen) {}

  @Override
  public void openFiles(FileKind kind, Consumer<List<Path>> chosen) {}

  @Override
  public void saveFile(FileKind kind, String name, Consumer<Path> chosen) {}

  @Override
  public void openFolder(String title, Consumer<Path> chosen) {}

  @Override
  public void done(String what) {}

  @Override
  public void done(String what, Runnable undo) {}

  @Override
  public void go(String page) {}

  @Override
  public void go(Id thing) {}

  @Override
  public void open(String title, Parent content) {}

  @Override
  public void closeSheet() {}

  @Override
  public void refresh() {}
}
