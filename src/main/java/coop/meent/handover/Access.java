package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.Optional;

/// One access of the access map: which system, who has it, and whether it is to be handed over.
///
/// @param note in the dossier: words, where the secret is kept, who grants it, until when it works
/// @param holder whose access it is; where the note names nobody, whom the client calls
/// @param going why it must be handed over; empty where whoever has it stays
public record Access(Assignment assignment, Note note, MemberId holder, Optional<Going> going) {

  /// Somebody leaves, left or pauses, or handed the work over.
  public record Going(Kind kind, LocalDate day) implements Named {

    /// `access.going.<NAME>` in words, with the day.
    public enum Kind {
      LEAVES,
      LEFT,
      PAUSED,
      HANDED_OVER
    }

    @Override
    public String in(Texts texts) {
      return texts.get("access.going." + kind.name(), texts.date(day));
    }
  }

  public boolean isToHandOver() {
    return going.isPresent();
  }
}
