package coop.meent.sync.ui;

import coop.meent.crypto.RecoveryCode;
import coop.meent.sync.Place;

/// The recovery code in the window: at the end of making a vault, and when another one is wanted.
final class RecoverySheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Place place;

  RecoverySheet(SyncDesk desk, SyncViewModel model, Place place) {
    this.desk = desk;
    this.model = model;
    this.place = place;
  }

  void open(RecoveryCode code) {
    var step = new RecoveryStep[1];
    step[0] = new RecoveryStep(desk.texts(), code.text(), typed -> confirm(typed, step[0]));
    desk.desk().navigation().open(desk.text("sync.ui.recovery.title"), step[0]);
  }

  private void confirm(String typed, RecoveryStep step) {
    desk.tasks()
        .run(
            () ->
                Tried.of(() -> {
                  desk.sync().confirmRecovery(typed, desk.logins().at(place));
                  return true;
                }),
            tried -> {
              switch (tried) {
                case Tried.Done<Boolean> _ -> {
                  desk.desk().navigation().closeSheet();
                  model.deeds().done(desk.text("sync.ui.recovery.done"), "");
                  model.changed();
                }
                case Tried.No<Boolean>(var why) -> step.refuse(why);
              }
            });
  }
}
