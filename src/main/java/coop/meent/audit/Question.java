package coop.meent.audit;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A question of the committee, with all that was said of it.
///
/// @param number from 1, in the order in which they were asked
/// @param answers of the treasurer or the board, the first one first
/// @param closed by the committee, which alone can
public record Question(int number, Step asked, List<Step> answers, Optional<Step> closed) {

  public Question {
    answers = List.copyOf(answers);
  }

  /// `audit.question.<STATE>` in words.
  public enum State implements Named {
    WAITS,
    ANSWERED,
    CLOSED;

    @Override
    public String in(Texts texts) {
      return texts.get("audit.question." + name());
    }
  }

  public UUID id() {
    return asked.id();
  }

  public Optional<EntryId> entry() {
    return asked.entry();
  }

  public State state() {
    if (closed.isPresent()) return State.CLOSED;
    return answers.isEmpty() ? State.WAITS : State.ANSWERED;
  }

  public boolean isOpen() {
    return closed.isEmpty();
  }
}
