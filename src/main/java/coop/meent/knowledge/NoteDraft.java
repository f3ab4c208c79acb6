package coop.meent.knowledge;

import java.util.List;

/// A note that is about to be written.
public record NoteDraft(NoteKind kind, About about, NoteText text, List<Source> sources) {

  public NoteDraft {
    sources = List.copyOf(sources);
  }
}
