package coop.meent.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// A window on the headless screen, used as a person uses one: by pointing, clicking and typing.
///
/// Made in a try block; closing it closes the window.
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
    return Toolkit.onScreen(() -> {
      for (var window : javafx.stage.Window.getWindows()) {
        var node = window.getScene().lookup("#" + id);
        if (node != null) return type.cast(node);
      }
      throw new AssertionError("nothing is called " + id);
    });
  }

  public Screen click(String id) {
    return click(find(id, Node.class), 1);
  }

  public Screen doubleClick(String id) {
    return click(find(id, Node.class), 2);
  }

  /// Moves the pointer to the middle of a thing and clicks.
  public Screen click(Node node, int times) {
    Toolkit.onScreen(() -> {
      var middle = middle(node);
      var robot = new Robot();
      robot.mouseMove(middle[0], middle[1]);
      for (int i = 0; i < times; i++) robot.mouseClick(MouseButton.PRIMARY);
    });
    Toolkit.settle();
    return this;
  }

  private static double[] middle(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    if (bounds == null) throw new AssertionError("not on the screen: " + node);
    return new double[] {bounds.getCenterX(), bounds.getCenterY()};
  }

  /// Types into what has the focus.
  public Screen type(String text) {
    Toolkit.onScreen(() -> {
      for (var letter : text.split("")) {
        Event.fireEvent(
            target(),
            new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
      }
    });
    Toolkit.settle();
    return this;
  }

  private Node target() {
    var owner = stage.getScene().getFocusOwner();
    if (owner == null) throw new AssertionError("nothing has the focus");
    return owner;
  }

  public Screen press(KeyCode... keys) {
    Toolkit.onScreen(() -> {
      var robot = new Robot();
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
    var taken = Toolkit.onScreen(() -> Snapshot.of(stage.getScene(), scale));
    try {
      taken.write(Path.of("target", "screens", name + ".png"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  @Override
  public void close() {
    Toolkit.onScreen(stage::close);
  }
}
