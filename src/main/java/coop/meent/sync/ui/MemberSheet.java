package coop.meent.sync.ui;

import coop.meent.member.Role;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Removes a member from the vault: who it is, what they hold, and what follows from it, before it
/// is asked once more by name.
final class MemberSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Picture picture;
  private final ChoiceField<Picture.Office> who;
  private final Label holds = Prose.note("");

  MemberSheet(SyncDesk desk, SyncViewModel model, Picture picture) {
    this.desk = desk;
    this.model = model;
    this.picture = picture;
    who = new ChoiceField<>(desk.texts());
    who.setId("removedMember");
    who.choices(
        picture.offices().stream().filter(one -> !one.roles().contains(Role.STEWARD)).toList(),
        Picture.Office::member);
    holds.setId("holds");
    who.value().subscribe(this::show);
  }

  void open(Optional<Picture.Office> leaver) {
    leaver
        .flatMap(one ->
            picture.offices().stream().filter(other -> other.id().equals(one.id())).findFirst())
        .ifPresent(who.value()::set);
    var remove = Parts.primary("removeFromVault", desk.text("sync.ui.leaver.deed"), this::ask);
    remove.disableProperty().bind(who.value().isNull());
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.plain(desk.text("sync.ui.removeMember.lead")));
    parts.add(new FormField(desk.text("sync.ui.removeMember.who"), who));
    parts.add(holds);
    parts.add(Prose.note(desk.text("sync.ui.removeMember.syncFirst")));
    parts.add(Parts.deeds(remove));
    parts.add(Prose.note(desk.text("sync.ui.removeMember.steward")));
    desk.desk()
        .navigation()
        .open(desk.text("sync.ui.removeMember.title"), FormParts.form(parts.toArray(Node[]::new)));
  }

  private void show(Picture.@Nullable Office chosen) {
    holds.setText(chosen == null ? "" : words(chosen));
    holds.setManaged(chosen != null);
  }

  private String words(Picture.Office chosen) {
    var ended =
        chosen
            .left()
            .map(day -> desk.text("sync.ui.removeMember.ended", desk.texts().date(day)))
            .orElse(desk.text("sync.ui.removeMember.inRegister"));
    if (chosen.roles().isEmpty()) return ended;
    var roles =
        chosen.roles().stream()
            .sorted()
            .map(role -> desk.text("member.role." + role.name()))
            .collect(Collectors.joining(", "));
    return ended + " " + desk.text("sync.ui.removeMember.holds", roles);
  }

  private void ask() {
    var chosen = who.value().get();
    if (chosen == null) return;
    var question =
        new Dialogs.Question(
            desk.text("sync.ui.removeMember.ask", chosen.member()),
            desk.text("sync.ui.removeMember.means", chosen.member()),
            desk.text("sync.ui.leaver.deed"),
            true);
    desk.desk()
        .dialogs()
        .confirm(
            question,
            () ->
                model.govern(
                    desk.text("sync.ui.removeMember.done", chosen.member()),
                    governing -> governing.removeMember(chosen.id())));
  }
}
