package coop.meent.govern;

import coop.meent.member.Role;
import java.util.BitSet;
import java.util.Optional;

/// Who may write a table in a space.
public sealed interface Writer {

  record Holder(Role role) implements Writer {}

  /// Any member who may read the space.
  record AnyMember() implements Writer {}

  /// The member that the space belongs to.
  record Owner() implements Writer {}

  /// The member that the row is about.
  ///
  /// @param groups the merge groups that may be set, and no others
  record Self(BitSet groups) implements Writer {
    public Self {
      groups = (BitSet) groups.clone();
    }
  }

  /// As migrations declare it in `synced_writer`.
  ///
  /// @param writer an office, `MEMBER`, `OWNER` or `SELF`
  /// @param groups numbers with commas between, for `SELF`
  static Writer of(String writer, Optional<String> groups) {
    return switch (writer) {
      case "MEMBER" -> new AnyMember();
      case "OWNER" -> new Owner();
      case "SELF" -> {
        var set = new BitSet();
        for (var number : groups.orElse("").split(",")) set.set(Integer.parseInt(number.strip()));
        yield new Self(set);
      }
      default -> new Holder(Role.valueOf(writer));
    };
  }
}
