package coop.meent.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Dialogs that a test answers beforehand: yes to every question, and these files.
public final class Answers implements Dialogs {

  private final List<Path> files;

  /// What was asked, in order.
  public final List<Question> asked = new ArrayList<>();

  public Answers(Path... files) {
    this.files = List.of(files);
  }

  /// The same desk, with these answers.
  public Desk on(Desk desk) {
    return desk.asking(this);
  }

  @Override
  public void confirm(Question question, Runnable deed) {
    asked.add(question);
    deed.run();
  }

  @Override
  public void openFile(FileKind kind, Consumer<Path> chosen) {
    files.stream().findFirst().ifPresent(chosen);
  }

  @Override
  public void openFiles(FileKind kind, Consumer<List<Path>> chosen) {
    if (!files.isEmpty()) chosen.accept(files);
  }

  @Override
  public void saveFile(FileKind kind, String name, Consumer<Path> chosen) {
    files.stream().findFirst().ifPresent(chosen);
  }

  @Override
  public void openFolder(String title, Consumer<Path> chosen) {
    files.stream().findFirst().ifPresent(chosen);
  }
}
