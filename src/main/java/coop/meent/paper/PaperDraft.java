package coop.meent.paper;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody fills in to write a paper.
///
/// @param owner whose paper it will be
/// @param isPrivate for the writer's eyes on this laptop alone
/// @param replaces the paper whose place it takes
public record PaperDraft(
    MemberId owner,
    PaperKind kind,
    String title,
    LocalDate date,
    String text,
    boolean isPrivate,
    Optional<PaperId> replaces) {

  /// A title is one line, whatever was pasted; a text keeps its lines, with one sort of line end.
  public PaperDraft {
    title = title.strip().replaceAll("\\s+", " ");
    text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
  }

  /// Where it will lie, and so who will be able to read it.
  public Space space() {
    return isPrivate ? Space.PRIVATE : Space.withMember(owner);
  }
}
