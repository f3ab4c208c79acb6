package coop.meent.member.ui;

import coop.meent.member.Member;
import coop.meent.member.Register;
import coop.meent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What another room has to show of a member, at the foot of their sheet.
public interface MemberPart {

  /// Nothing.
  MemberPart NONE = member -> Optional.empty();

  /// @param shortcuts while the focus is in the sheet
  record Part(Node content, List<Shortcut> shortcuts) {}

  /// Empty when there is nothing for the reader at this laptop.
  Optional<Part> of(Member member);

  /// Of who is in the register and no member yet.
  default Optional<Part> ofApplicant(Register.Line line) {
    return Optional.empty();
  }
}
