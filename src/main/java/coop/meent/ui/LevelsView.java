package coop.meent.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// A view into which one goes down, and up again with Escape: a list, one of its rows, what is in
/// it. The views above stay as they were left.
public final class LevelsView implements View {

  private final Deque<View> levels = new ArrayDeque<>();
  private final Map<View, Node> leftAt = new HashMap<>();
  private final StackPane root = new StackPane();
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));
  private Subscription following = Subscription.EMPTY;
  private boolean seen;

  /// The top is given with [#down] too, since it needs this to go further.
  public void down(View view) {
    boolean goesDeeper = seen && !levels.isEmpty();
    boolean byKeyboard = goesDeeper && hasFocus();
    if (goesDeeper) {
      remember();
      now().hidden();
    }
    levels.push(view);
    place();
    if (!byKeyboard) return;
    // Only what has its skin shows what is in it.
    root.applyCss();
    root.layout();
    now().enter();
  }

  /// Back to the top at once.
  public void top() {
    if (levels.size() == 1) return;
    if (seen) now().hidden();
    while (levels.size() > 1) leftAt.remove(levels.pop());
    place();
  }

  private void remember() {
    if (hasFocus()) leftAt.put(now(), Focus.in(root));
  }

  private boolean hasFocus() {
    return Focus.isIn(Focus.in(root), root);
  }

  /// Who comes back up stands where they went down.
  private void enterAgain() {
    var left = leftAt.remove(now());
    if (left != null && left.getScene() != null) left.requestFocus();
    else now().enter();
  }

  private View now() {
    return levels.getFirst();
  }

  /// From the top.
  @Override
  public void follow(List<String> way) {
    top();
    now().follow(way);
  }

  private void place() {
    Way.markOff(root, levels.size() > 1);
    following.unsubscribe();
    following = now().heading().subscribe(heading::set);
    root.getChildren().setAll(now().root());
    if (seen) now().shown();
  }

  @Override
  public Optional<Node> tools() {
    return now().tools();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    seen = true;
    now().shown();
  }

  @Override
  public void hidden() {
    seen = false;
    now().hidden();
  }

  @Override
  public void refresh() {
    now().refresh();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return now().shortcuts();
  }

  @Override
  public void enter() {
    now().enter();
  }

  @Override
  public boolean back() {
    if (now().back()) return true;
    if (levels.size() == 1) return false;
    if (seen) now().hidden();
    boolean hadFocus = hasFocus();
    leftAt.remove(levels.pop());
    place();
    if (hadFocus) enterAgain();
    return true;
  }
}
