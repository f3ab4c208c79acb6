package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/// Presses every shortcut that a view lists and sees that it is that one that acts. The deeds
/// themselves are noted and not done, so that one press does not spoil the next; what they do is
/// for the view's own tests.
public final class EveryShortcut {

  private EveryShortcut() {}

  /// @param go brings the view to where its shortcuts are asked for
  public static void acts(String name, Function<Desk, View> view, Consumer<Screen> go) {
    for (var language : Language.values()) {
      List<String> acted = new ArrayList<>();
      try (var shown =
          Shown.of(
              Theme.Tint.LIGHT, language, 1024, 640, desk -> new Noting(view.apply(desk), acted))) {
        go.accept(shown.screen());
        var all = Toolkit.onScreen(() -> listed(shown));
        assertThat(all).as("%s: nothing has a key", name).isNotEmpty();
        assertThat(keys(all)).as("%s: keys that stand twice", name).doesNotHaveDuplicates();
        for (var one : all) press(name, shown, one, acted);
        looksWell(name + "-" + language.code(), shown, all);
      }
    }
  }

  private static List<Shortcut> listed(Shown shown) {
    var page = shown.shell().shortcuts(shown.screen().scene().getRoot());
    return page.stream().filter(one -> one.act() instanceof Note).toList();
  }

  private static List<String> keys(List<Shortcut> all) {
    // Enter may mean one thing in a list and another in the filter above it.
    return all.stream()
        .filter(one -> !one.keys().key().equals("Enter") || one.keys().control())
        .map(one -> one.keys().toString())
        .toList();
  }

  private static void press(String name, Shown shown, Shortcut one, List<String> acted) {
    acted.clear();
    Toolkit.onScreen(() -> stand(name, shown, one));
    Toolkit.settle();
    if (one.keys().isTyped()) shown.screen().type(one.keys().key());
    else shown.screen().press(codes(one.keys()));
    assertThat(acted).as("%s: %s", name, one.keys()).containsExactly(one.what());
  }

  /// Puts the focus on something where the keys hold and do not type.
  private static void stand(String name, Shown shown, Shortcut one) {
    var places = new LinkedHashSet<Node>();
    collect(shown.screen().scene().getRoot(), places);
    places.stream()
        .filter(one.where())
        .filter(node -> !one.keys().isTyped() || !(node instanceof javafx.scene.control.TextField))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + ": nowhere to press " + one.keys()))
        .requestFocus();
  }

  private static void collect(Node node, Set<Node> places) {
    if (!node.isVisible() || node.isDisabled()) return;
    if (node.isFocusTraversable()) places.add(node);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, places));
  }

  private static KeyCode[] codes(Keys keys) {
    List<KeyCode> codes = new ArrayList<>();
    if (keys.control()) codes.add(KeyCode.CONTROL);
    if (keys.alt()) codes.add(KeyCode.ALT);
    if (keys.shift()) codes.add(KeyCode.SHIFT);
    codes.add(keys.code());
    return codes.toArray(KeyCode[]::new);
  }

  /// The sheet of shortcuts names each of them, and nothing of it is cut off.
  private static void looksWell(String name, Shown shown, List<Shortcut> all) {
    shown.screen().press(KeyCode.F1);
    var sheet = shown.screen().find("shortcuts", Parent.class);
    assertThat(sheet.isVisible()).isTrue();
    List<String> words = new ArrayList<>();
    Toolkit.onScreen(() -> labels(sheet, words));
    assertThat(words).as(name).containsAll(all.stream().map(Shortcut::what).toList());
    shown.screen().picture("shortcuts-" + name, 1.5);
    Walk.check("shortcuts of " + name, shown.screen().scene());
    shown.screen().press(KeyCode.ESCAPE);
    assertThat(sheet.isVisible()).isFalse();
  }

  private static void labels(Node node, List<String> words) {
    if (node instanceof Label label) words.add(label.getText());
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> labels(child, words));
  }

  private record Note(String what, List<String> acted) implements Runnable {
    @Override
    public void run() {
      acted.add(what);
    }
  }

  /// A view whose shortcuts are noted.
  private record Noting(View view, List<String> acted) implements View {

    @Override
    public List<Shortcut> shortcuts() {
      return view.shortcuts().stream()
          .map(
              one -> new Shortcut(one.keys(), one.what(), new Note(one.what(), acted), one.where()))
          .toList();
    }

    @Override
    public Parent root() {
      return view.root();
    }

    @Override
    public ObservableValue<Heading> heading() {
      return view.heading();
    }

    @Override
    public Optional<Node> tools() {
      return view.tools();
    }

    @Override
    public void shown() {
      view.shown();
    }

    @Override
    public void hidden() {
      view.hidden();
    }

    @Override
    public void refresh() {
      view.refresh();
    }

    @Override
    public void enter() {
      view.enter();
    }

    @Override
    public boolean back() {
      return view.back();
    }
  }
}
