package coop.meent.walk;

import coop.meent.base.Texts;
import coop.meent.ui.Screen;
import coop.meent.ui.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/// Takes the steps of a scenario in an open window, and looks around at every picture.
final class Walker {

  private static final int MOST_TABS = 80;

  private final Screen screen;
  private final Texts texts;
  private final Scenario scenario;
  private final Runnable rest;
  private final Path folder;

  /// @param rest waits until the program has nothing left to do
  /// @param folder where the file lies, and what is saved
  Walker(Screen screen, Texts texts, Scenario scenario, Runnable rest, Path folder) {
    this.folder = folder;
    this.screen = screen;
    this.texts = texts;
    this.scenario = scenario;
    this.rest = rest;
  }

  void walk() {
    for (var line : scenario.steps()) {
      try {
        rest.run();
        take(line.step());
      } catch (AssertionError | RuntimeException e) {
        screen.picture(name("failed"));
        throw new AssertionError(
            "%s.walk:%d: %s: %s%nseen: %s"
                .formatted(scenario.name(), line.number(), line.text(), e.getMessage(), seen()),
            e);
      }
    }
  }

  private void take(Step step) {
    switch (step) {
      case Step.Press(var keys) -> screen.press(keys.toArray(KeyCode[]::new));
      case Step.Type(var text) -> screen.type(Step.said(text, texts));
      case Step.Click(var id) -> click(id);
      case Step.TabTo(var id) -> tabTo(id);
      case Step.Focus(var id) -> screen.until("focus on #" + id, () -> hasFocus(id));
      case Step.Wait(var id) -> screen.until("#" + id, () -> screen.isSeen("#" + id));
      case Step.See(var text) -> screen.until("see", () -> isSaid(Step.said(text, texts)));
      case Step.Gone(var text) -> screen.until("gone", () -> !isSaid(Step.said(text, texts)));
      case Step.Saved(var name) -> screen.until(name, () -> hasContent(folder.resolve(name)));
      case Step.Picture(var name) -> picture(name);
    }
  }

  private void click(String id) {
    if (scenario.isKeysOnly()) throw new IllegalStateException("keys only, but it clicks");
    screen.click(id);
  }

  private void tabTo(String id) {
    for (int tabs = 0; !hasFocus(id); tabs++) {
      if (tabs == MOST_TABS) throw new AssertionError("Tab never comes to #" + id);
      screen.press(KeyCode.TAB);
    }
  }

  /// Or a part of it has, such as the editor of a field.
  private boolean hasFocus(String id) {
    for (Node node = screen.focusOwner(); node != null; node = node.getParent()) {
      if (id.equals(node.getId())) return true;
    }
    return false;
  }

  private static boolean hasContent(Path file) {
    return file.toFile().length() > 0;
  }

  private boolean isSaid(String text) {
    return seen().stream().anyMatch(one -> one.contains(text));
  }

  private List<String> seen() {
    var all = new ArrayList<String>();
    for (var window : List.copyOf(Window.getWindows())) collect(window.getScene().getRoot(), all);
    return all;
  }

  private static void collect(Node node, List<String> all) {
    if (!node.isVisible()) return;
    switch (node) {
      case Labeled labeled -> add(labeled.getText(), all);
      case TextInputControl field -> add(field.getText(), all);
      case Text text -> add(text.getText(), all);
      case TextFlow flow -> add(joined(flow), all);
      default -> {}
    }
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
  }

  /// Of marked words the whole.
  private static String joined(TextFlow flow) {
    var all = new StringBuilder();
    for (var part : flow.getChildren()) if (part instanceof Text text) all.append(text.getText());
    return all.toString();
  }

  private static void add(@org.jspecify.annotations.Nullable String text, List<String> all) {
    if (text != null && !text.isBlank()) all.add(text);
  }

  private void picture(String name) {
    screen.picture(name(name));
    Walk.check(name(name), screen.scene());
  }

  private String name(String name) {
    return "walk-%s-%s-%s".formatted(scenario.name(), texts.language().code(), name);
  }
}
