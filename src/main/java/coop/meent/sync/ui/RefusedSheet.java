package coop.meent.sync.ui;

import coop.meent.govern.Objection;
import coop.meent.sync.Overview.NotCounting;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// A change that does not count: what it was, why, and what can be done. The steward may let it
/// count after all.
final class RefusedSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final NotCounting change;
  private final boolean isSteward;

  RefusedSheet(SyncDesk desk, SyncViewModel model, NotCounting change, boolean isSteward) {
    this.desk = desk;
    this.model = model;
    this.change = change;
    this.isSteward = isSteward;
  }

  void open() {
    var texts = desk.texts();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.strong(new DeedWords(texts).of(change.deed())));
    parts.add(
        Prose.note(
            desk.text("sync.ui.refused.by", change.author(), desk.moments().full(change.when()))));
    parts.add(Prose.plain(texts.refusal(change.reason())));
    parts.add(Prose.plain(texts.next(change.reason())));
    parts.add(
        Prose.note(
            desk.text(change.isMine() ? "sync.ui.refused.kept.mine" : "sync.ui.refused.kept")));
    if (isSteward && isLate())
      parts.add(
          Parts.deeds(
              FormParts.button("admitLate", desk.text("sync.ui.refused.admit"), this::ask)));
    desk.desk()
        .navigation()
        .open(desk.text("sync.ui.refused.title"), FormParts.form(parts.toArray(Node[]::new)));
  }

  /// Whether it was right when it was written, and only came to light too late.
  private boolean isLate() {
    return switch (change.reason()) {
      case Objection.MemberCutOff _, Objection.DeviceCutOff _, Objection.RoleCutOff _ -> true;
      default -> false;
    };
  }

  private void ask() {
    var question =
        new Dialogs.Question(
            desk.text("sync.ui.refused.admit.ask"),
            desk.text("sync.ui.refused.admit.means", change.author()),
            desk.text("sync.ui.refused.admit"),
            false);
    desk.desk()
        .dialogs()
        .confirm(
            question,
            () ->
                model.govern(
                    desk.text("sync.ui.refused.admit.done", change.author()),
                    governing -> governing.admitLate(List.of(change.change()))));
  }
}
