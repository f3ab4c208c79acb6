package coop.meent.member.ui;

import coop.meent.member.Member;
import coop.meent.member.Register;
import coop.meent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/// What several rooms have to show of a member, one below the other.
public final class MemberParts implements MemberPart {

  private static final int BETWEEN = 16;

  private final List<MemberPart> parts;

  public MemberParts(List<MemberPart> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Optional<Part> of(Member member) {
    return together(part -> part.of(member));
  }

  @Override
  public Optional<Part> ofApplicant(Register.Line line) {
    return together(part -> part.ofApplicant(line));
  }

  private Optional<Part> together(Function<MemberPart, Optional<Part>> of) {
    var content = new VBox(BETWEEN);
    List<Shortcut> shortcuts = new ArrayList<>();
    for (var one : parts) {
      var part = of.apply(one);
      if (part.isEmpty()) continue;
      content.getChildren().add(part.get().content());
      shortcuts.addAll(part.get().shortcuts());
    }
    return content.getChildren().isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(content, shortcuts));
  }
}
