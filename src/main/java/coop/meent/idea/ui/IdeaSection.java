package coop.meent.idea.ui;

import coop.meent.base.Id.IdeaId;
import coop.meent.idea.IdeaStanding;
import coop.meent.member.Member;
import coop.meent.member.ui.MemberPart;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// At the foot of a member's card: the ideas that this one had or added to, also once they left.
///
/// @param open shows an idea
public record IdeaSection(IdeaDesk room, Consumer<IdeaId> open) implements MemberPart {

  @Override
  public Optional<Part> of(Member member) {
    var section = new VBox(8);
    section.setManaged(false);
    section.setVisible(false);
    room.desk()
        .tasks()
        .run(() -> room.ideas().of(member.id()), ideas -> show(section, member, ideas));
    return Optional.of(new Part(section, List.of()));
  }

  /// What lies on this laptop alone is nobody's to be seen at.
  private void show(VBox section, Member member, List<IdeaStanding> all) {
    var ideas = all.stream().filter(one -> !one.idea().isPrivate()).toList();
    section.getChildren().clear();
    section.setManaged(!ideas.isEmpty());
    section.setVisible(!ideas.isEmpty());
    if (ideas.isEmpty()) return;
    section.getChildren().add(Prose.title(room.text("idea.page")));
    for (var one : ideas)
      section
          .getChildren()
          .add(
              FormParts.item(
                  List.of(Prose.plain(one.idea().title()), Prose.note(role(one, member))),
                  List.of(
                      FormParts.button(
                          "idea-of-" + one.idea().id().uuid(),
                          room.text("split.waits.deed"),
                          () -> open.accept(one.idea().id())))));
  }

  private String role(IdeaStanding one, Member member) {
    if (one.idea().originator().equals(member.id())) {
      var had = room.text("idea.had", one.idea().on());
      int uses = one.uses().size();
      return uses == 0 ? had : had + " · " + room.texts().count("idea.used", uses);
    }
    var added =
        one.parts().stream()
            .filter(part -> part.counts() && part.contributor().equals(member.id()))
            .map(part -> part.added())
            .collect(Collectors.joining("; "));
    return room.text("idea.added", room.name(one.idea().originator()), added);
  }
}
