package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.crypto.RecoveryCode;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import coop.meent.ui.Card;
import coop.meent.ui.FirstRunFrame;
import coop.meent.ui.Tasks;
import javafx.scene.Parent;

/// The second step of joining: the recovery code, shown once and typed back.
public final class KeepCodeView {

  private final Tasks tasks;
  private final SyncService sync;
  private final Remote place;
  private final Runnable then;
  private final RecoveryStep step;
  private final FirstRunFrame frame;

  /// @param then goes on, when it was typed back or put off
  public KeepCodeView(
      Texts texts, Tasks tasks, SyncService sync, RecoveryCode code, Remote place, Runnable then) {
    this.tasks = tasks;
    this.sync = sync;
    this.place = place;
    this.then = then;
    step = new RecoveryStep(texts, code.text(), this::confirm);
    frame =
        new FirstRunFrame(
            texts,
            2,
            texts.get("sync.ui.recovery.title"),
            texts.get("sync.join.code.lead"),
            new Card("", step));
  }

  private void confirm(String typed) {
    tasks.run(
        () ->
            Tried.of(() -> {
              sync.confirmRecovery(typed, place);
              return true;
            }),
        tried -> {
          switch (tried) {
            case Tried.Done<Boolean> _ -> then.run();
            case Tried.No<Boolean>(var why) -> step.refuse(why);
          }
        });
  }

  public Parent root() {
    return frame;
  }

  /// Called when the page is in its window.
  public void begin() {
    frame.begin();
  }
}
