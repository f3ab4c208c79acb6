package coop.meent.knowledge;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a note; the refusals in order of precedence.
public sealed interface NoteOutcome {

  record Done(NoteStanding note, DeedId deed) implements NoteOutcome {}

  record NotAMember(String name) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchNote(String word) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record Ended(String title) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record NotTheOwner(String name) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingSaid() implements NoteOutcome, Refusal {}

  record TooLong(int title, int text) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title, text);
    }
  }

  record AboutNothing() implements NoteOutcome, Refusal {}

  record ReviewOutside(LocalDate from, LocalDate to) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record ReadersGone() implements NoteOutcome, Refusal {}

  record SourceUnread(String title) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record NotWider() implements NoteOutcome, Refusal {}

  record OwnWords() implements NoteOutcome, Refusal {}

  record UsedToday(String title) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record CannotRead(String name) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record ToTheOwner() implements NoteOutcome, Refusal {}

  record HasAnOwner(String name) implements NoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAsked() implements NoteOutcome, Refusal {}

  /// Nobody is asked any more: it was taken, declined or withdrawn.
  record NobodyAsked() implements NoteOutcome, Refusal {}
}
