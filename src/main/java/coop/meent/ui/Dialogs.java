package coop.meent.ui;

import coop.meent.base.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Questions that stop the reader for a moment. Answers come back by callback and only when there
/// is one: a cancelled question is as if it was never asked. Tests answer with an implementation of
/// their own.
public interface Dialogs {

  /// @param title the deed as a question
  /// @param text what it means, what cannot be undone
  /// @param deed the button, named after the deed
  /// @param grave true when it cannot be undone
  record Question(String title, String text, String deed, boolean grave) {}

  /// @param title what the file is for
  /// @param kind the name of the kind of file
  /// @param patterns such as `*.xml`
  record FileKind(String title, String kind, List<String> patterns) {}

  /// Over a window.
  static Dialogs over(Texts texts, Theme theme, Supplier<Window> window) {
    return new WindowDialogs(texts, theme, window);
  }

  void confirm(Question question, Runnable deed);

  void openFile(FileKind kind, Consumer<Path> chosen);

  void openFiles(FileKind kind, Consumer<List<Path>> chosen);

  /// @param name the name that is proposed
  void saveFile(FileKind kind, String name, Consumer<Path> chosen);

  void openFolder(String title, Consumer<Path> chosen);
}
