package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.work.Assignment;
import java.time.LocalDate;

/// A small question about a dossier: what happened, and one block of it to write in or to confirm.
///
/// @param part the block as it stands
/// @param percent how ready the whole is
public record Prompt(Assignment assignment, Occasion occasion, Dossier.Part part, int percent)
    implements Named {

  public Block block() {
    return part.block();
  }

  LocalDate on() {
    return occasion.on();
  }

  /// What happened, and the question.
  @Override
  public String in(Texts texts) {
    return occasion.what().in(texts)
        + " "
        + texts.get("prompt.ask." + block().name(), assignment.name());
  }
}
