package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices in the corner of the window, gone by themselves.
final class Toasts implements Notices {

  private final Texts texts;
  private final Supplier<Window> owner;

  Toasts(Texts texts, Supplier<Window> owner) {
    this.texts = texts;
    this.owner = owner;
  }

  @Override
  public void done(String what) {
    toast(what).hideAfter(Duration.seconds(4)).show();
  }

  /// Longer, since it can be answered.
  @Override
  public void done(String what, Runnable undo) {
    toast(what)
        .action(new Action(texts.get("ui.undo"), event -> undo.run()))
        .hideAfter(Duration.seconds(8))
        .show();
  }

  private Notifications toast(String what) {
    return Notifications.create()
        .owner(owner.get())
        .styleClass("toast")
        .graphic(new FontIcon(Feather.CHECK_CIRCLE))
        .text(what)
        .position(Pos.BOTTOM_RIGHT);
  }
}
