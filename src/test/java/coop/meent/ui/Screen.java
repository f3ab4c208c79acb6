package coop.meent.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A window on the headless screen, used as a person uses one: by pointing, clicking and typing.
///
/// Made in a try block; closing it closes the window and all that hangs from it.
public final class Screen implements AutoCloseable {

  public static final double WIDTH = 1280;
  public static final double HEIGHT = 800;
  private static final long PATIENCE_MILLIS = 10_000;

  private final Stage stage;
  private final Theme theme;

  private Screen(Stage stage, Theme theme) {
    this.stage = stage;
    this.theme = theme;
  }

  /// A window that is open already.
  public static Screen over(Stage stage, Theme theme) {
    Toolkit.settle();
    return new Screen(stage, theme);
  }

  /// Shows what is made, at the size of the drawings.
  public static Screen of(Theme.Tint tint, Function<Theme, Parent> made) {
    return of(tint, WIDTH, HEIGHT, made);
  }

  public static Screen of(
      Theme.Tint tint, double width, double height, Function<Theme, Parent> made) {
    var screen =
        Toolkit.onScreen(() -> {
          var theme = new Theme(tint);
          var scene = new Scene(made.apply(theme), width, height);
          theme.dress(scene);
          var stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
          return new Screen(stage, theme);
        });
    Toolkit.settle();
    return screen;
  }

  public Theme theme() {
    return theme;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// Finds by `fx:id` in any open window.
  public <N extends Node> N find(String id, Class<N> type) {
    return type.cast(found("#" + id));
  }

  private static Node found(String selector) {
    var node = Toolkit.onScreen(() -> seek(selector));
    if (node == null) throw new AssertionError("nothing is " + selector);
    return node;
  }

  private static @Nullable Node seek(String selector) {
    for (var window : List.copyOf(Window.getWindows())) {
      var node = window.getScene().lookup(selector);
      if (node != null) return node;
    }
    return null;
  }

  /// Whether something that CSS can find is in any open window.
  public boolean isSeen(String selector) {
    return Toolkit.onScreen(() -> seek(selector) != null);
  }

  /// What the notice at the top of the page says.
  public String notice() {
    return Toolkit.onScreen(() -> ((Label) scene().lookup(".notice .notice-what")).getText());
  }

  /// Presses a button by its `fx:id` wherever it stands, scrolled to or not.
  public Screen fire(String id) {
    Toolkit.onScreen(() -> find(id, Button.class).fire());
    Toolkit.settle();
    return this;
  }

  public Screen click(String id) {
    return click(found("#" + id), 1);
  }

  public Screen doubleClick(String id) {
    return click(found("#" + id), 2);
  }

  /// Clicks what CSS finds, for parts of libraries that have no id.
  public Screen clickOn(String selector) {
    return click(found(selector), 1);
  }

  /// Moves the pointer to the middle of a thing and clicks.
  public Screen click(Node node, int times) {
    Toolkit.onScreen(() -> {
      var bounds = node.localToScreen(node.getBoundsInLocal());
      if (bounds == null) throw new AssertionError("not on the screen: " + node);
      if (!isInside(node.getScene(), bounds))
        throw new AssertionError("outside its window: " + node);
      var robot = Toolkit.robot();
      robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
      for (int i = 0; i < times; i++) robot.mouseClick(MouseButton.PRIMARY);
    });
    Toolkit.settle();
    return this;
  }

  /// Presses the mouse on one thing, draws over to another and lets go there.
  public Screen drag(Node from, Node to) {
    var robot = Toolkit.robot();
    Toolkit.onScreen(() -> {
      at(robot, from);
      robot.mousePress(MouseButton.PRIMARY);
    });
    Toolkit.settle();
    // A drag is noticed once the pointer moved away, and then whatever it comes over is entered.
    for (int i = 0; i < 3; i++) {
      Toolkit.onScreen(() -> at(robot, to));
      Toolkit.settle();
      Toolkit.onScreen(() -> robot.mouseMove(robot.getMouseX() + 1, robot.getMouseY()));
      Toolkit.settle();
    }
    Toolkit.onScreen(() -> robot.mouseRelease(MouseButton.PRIMARY));
    Toolkit.settle();
    return this;
  }

  private static void at(Robot robot, Node node) {
    var bounds = node.localToScreen(node.getBoundsInLocal());
    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
  }

  private static boolean isInside(Scene scene, Bounds bounds) {
    var window = scene.getWindow();
    double x = bounds.getCenterX() - window.getX() - scene.getX();
    double y = bounds.getCenterY() - window.getY() - scene.getY();
    return x >= 0 && y >= 0 && x <= scene.getWidth() && y <= scene.getHeight();
  }

  /// Scrolls until a thing can be clicked.
  public Screen scrollTo(String id) {
    var node = found("#" + id);
    Toolkit.onScreen(() -> {
      Node part = node;
      while (part != null && !(part instanceof ScrollPane)) part = part.getParent();
      if (part instanceof ScrollPane pane) pane.setVvalue(pane.getVmax());
    });
    Toolkit.settle();
    return this;
  }

  /// Types into what has the focus.
  public Screen type(String text) {
    Toolkit.onScreen(() -> {
      for (int i = 0; i < text.length(); i++) {
        Event.fireEvent(takesKeys(), typed(text.substring(i, i + 1)));
      }
    });
    Toolkit.settle();
    return this;
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  /// What takes the keys, in the dialog when one is open.
  public Node focusOwner() {
    return Toolkit.onScreen(this::takesKeys);
  }

  private Node takesKeys() {
    var scene =
        windows(window -> window instanceof Stage && window.isFocused()).stream()
            .findFirst()
            .map(Window::getScene)
            .orElse(stage.getScene());
    var owner = scene.getFocusOwner();
    if (owner == null) throw new AssertionError("nothing has the focus");
    return owner;
  }

  private static List<Window> windows(Predicate<Window> wanted) {
    return Window.getWindows().stream().filter(wanted).toList();
  }

  /// Presses keys together.
  public Screen press(KeyCode... keys) {
    Toolkit.onScreen(() -> {
      var robot = Toolkit.robot();
      for (var key : keys) robot.keyPress(key);
      for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
    });
    Toolkit.settle();
    return this;
  }

  /// Waits until something holds, asked on the FX thread.
  public Screen until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!Toolkit.onScreen(holds::getAsBoolean)) {
      if (System.nanoTime() > end) throw new AssertionError("never: " + what);
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    Toolkit.settle();
    return this;
  }

  /// Keeps a picture in `target/screens` for looking.
  public Screen picture(String name) {
    return picture(name, 1);
  }

  public Screen picture(String name, double scale) {
    return keep(name, stage.getScene(), scale);
  }

  /// A picture of the window in which a thing stands, such as a dialog.
  public Screen pictureOf(String id, String name) {
    return keep(name, found("#" + id).getScene(), 1);
  }

  public Screen pictureOfPopup(String name) {
    var popups = Toolkit.onScreen(() -> windows(PopupWindow.class::isInstance));
    return keep(name, popups.getFirst().getScene(), 1);
  }

  private Screen keep(String name, Scene scene, double scale) {
    var taken = Toolkit.onScreen(() -> Snapshot.of(scene, scale));
    try {
      taken.write(Path.of("target", "screens", name + ".png"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  @Override
  public void close() {
    Toolkit.onScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
