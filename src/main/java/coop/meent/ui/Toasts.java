package coop.meent.ui;

import atlantafx.base.controls.Notification;
import coop.meent.base.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices in the corner of the window. They go by themselves, but not while the pointer is on
/// them.
final class Toasts extends VBox implements Notices {

  private static final Duration SHORT = Duration.seconds(4);
  private static final Duration ANSWERABLE = Duration.seconds(10);

  /// Who does one deed after another needs the last few.
  private static final int MOST = 3;

  /// As many deeds can be taken back, one after another.
  private static final int REMEMBERED = 50;

  private final Texts texts;
  private final Deque<Offer> offers = new ArrayDeque<>();

  /// Something that can still be taken back, and what told so.
  private record Offer(Notification toast, Runnable undo) {}

  Toasts(Texts texts) {
    this.texts = texts;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
  }

  @Override
  public void done(String what) {
    show(toast(what), SHORT);
  }

  @Override
  public void done(String what, Runnable undo) {
    done(what, texts.get("ui.undo"), undo);
  }

  @Override
  public void done(String what, String deed, Runnable act) {
    var toast = toast(what);
    var offer = new Offer(toast, act);
    var button = new Button(deed);
    button.setId("undo");
    button.getStyleClass().add("quiet");
    button.setOnAction(event -> take(offer));
    toast.setPrimaryActions(button);
    offers.push(offer);
    if (offers.size() > REMEMBERED) offers.removeLast();
    show(toast, ANSWERABLE);
  }

  private void take(Offer offer) {
    offers.remove(offer);
    getChildren().remove(offer.toast);
    offer.undo.run();
  }

  /// Takes back the last deed that still can be, or says that there is none.
  void undoLast() {
    if (offers.isEmpty()) done(texts.get("ui.undo.nothing"));
    else take(offers.getFirst());
  }

  private Notification toast(String what) {
    var toast = new Notification(what, new FontIcon(Feather.CHECK_CIRCLE));
    toast.setFocusTraversable(false);
    toast.setAccessibleText(what);
    toast.setOnClose(event -> getChildren().remove(toast));
    return toast;
  }

  private void show(Notification toast, Duration stays) {
    if (getChildren().size() == MOST) getChildren().removeFirst();
    getChildren().add(toast);
    var end = new PauseTransition(stays);
    end.setOnFinished(event -> getChildren().remove(toast));
    toast.setOnMouseEntered(event -> end.stop());
    toast.setOnMouseExited(event -> end.playFromStart());
    end.play();
  }
}
