package coop.meent.member.ui;

import coop.meent.member.Member;
import coop.meent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What another room has to show of a member, at the foot of their sheet.
public interface MemberPart {

  /// Nothing.
  MemberPart NONE = member -> Optional.empty();

  /// @param shortcuts while the focus is in the sheet
  record Part(Node content, List<Shortcut> shortcuts) {}

  /// Several, one below the other.
  static MemberPart all(List<MemberPart> parts) {
    return member -> {
      var found = parts.stream().flatMap(part -> part.of(member).stream()).toList();
      if (found.isEmpty()) return Optional.empty();
      var column = new VBox(16);
      for (var one : found) column.getChildren().add(one.content());
      return Optional.of(
          new Part(column, found.stream().flatMap(one -> one.shortcuts().stream()).toList()));
    };
  }

  /// Empty when there is nothing for the reader at this laptop.
  Optional<Part> of(Member member);
}
