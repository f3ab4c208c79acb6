package coop.meent.ui;

import java.util.ArrayDeque;
import java.util.Deque;
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
  private final StackPane root = new StackPane();
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));
  private Subscription following = Subscription.EMPTY;
  private boolean seen;

  /// The top is given with [#down] too, since it needs this to go further.
  public void down(View view) {
    if (seen && !levels.isEmpty()) now().hidden();
    levels.push(view);
    place();
  }

  /// Back to the top at once.
  public void top() {
    if (levels.size() == 1) return;
    if (seen) now().hidden();
    while (levels.size() > 1) levels.pop();
    place();
  }

  private View now() {
    return levels.getFirst();
  }

  private void place() {
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
  public boolean back() {
    if (now().back()) return true;
    if (levels.size() == 1) return false;
    if (seen) now().hidden();
    levels.pop();
    place();
    return true;
  }
}
