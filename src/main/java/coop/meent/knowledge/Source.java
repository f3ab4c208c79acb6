package coop.meent.knowledge;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import java.util.Optional;

/// Whom or what a note credits: one of the three.
///
/// @param note with whom that one credits
/// @param words something from outside
public record Source(Optional<MemberId> member, Optional<NoteId> note, Optional<String> words) {

  public static Source of(MemberId member) {
    return new Source(Optional.of(member), Optional.empty(), Optional.empty());
  }

  public static Source of(NoteId note) {
    return new Source(Optional.empty(), Optional.of(note), Optional.empty());
  }

  public static Source of(String words) {
    return new Source(Optional.empty(), Optional.empty(), Optional.of(words.strip()));
  }
}
