package coop.meent.sync.ui;

import coop.meent.sync.Asking;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;

/// Somebody asks to be let in: their fingerprint is held against what their own screen says, over
/// the telephone, and not by what lies in the shared folder.
final class RequestSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Asking asking;

  RequestSheet(SyncDesk desk, SyncViewModel model, Asking asking) {
    this.desk = desk;
    this.model = model;
    this.asking = asking;
  }

  void open() {
    var let = Parts.primary("letIn", desk.text("sync.ui.letIn", asking.name()), this::ask);
    let.setDisable(!asking.isInvited());
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.request", asking.name()),
            FormParts.form(
                Prose.plain(desk.text("sync.ui.request.call", asking.name())),
                Parts.big("fingerprint", asking.fingerprint()),
                Prose.note(
                    asking.isInvited()
                        ? desk.text("sync.ui.request.invited")
                        : desk.text("sync.ui.request.uninvited")),
                Parts.deeds(let)));
  }

  private void ask() {
    var question =
        new Dialogs.Question(
            desk.text("sync.ui.letIn.ask", asking.name()),
            desk.text("sync.ui.letIn.means", asking.name()),
            desk.text("sync.ui.letIn", asking.name()),
            false);
    desk.desk().dialogs().confirm(question, () -> model.admit(asking.device(), asking.name()));
  }
}
