package coop.meent.idea;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on an idea; the refusals in order of precedence.
public sealed interface IdeaOutcome {

  record Done(IdeaStanding idea, DeedId deed) implements IdeaOutcome {}

  record NotAMember(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchIdea(String word) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record Ended(String title) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record NotTheOwner(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingSaid() implements IdeaOutcome, Refusal {}

  record TooLong(int title, int text) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title, text);
    }
  }

  record LineTooLong(int most) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record DayAhead(LocalDate on) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  record ReadersGone() implements IdeaOutcome, Refusal {}

  record CreditsOneself() implements IdeaOutcome, Refusal {}

  /// Whose idea it was needs no other credit.
  record IsTheirs(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingAdded(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BuildsOnItself(String title) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  record BuiltAlready(String title) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  /// Not everybody who reads this reads what it builds on.
  record BaseUnread(String title) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  /// For who is credited, or owns it.
  record NotYours(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingToAnswer() implements IdeaOutcome, Refusal {}

  record OwnUse() implements IdeaOutcome, Refusal {}

  record NotBefore(LocalDate on) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  record ToldThatDay(LocalDate on) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  record ForWhat() implements IdeaOutcome, Refusal {}

  record ToTheOwner() implements IdeaOutcome, Refusal {}

  record OfferStands(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Left(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record CannotRead(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NobodyAsked() implements IdeaOutcome, Refusal {}

  record NotAsked() implements IdeaOutcome, Refusal {}

  record HasAnOwner(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotWider() implements IdeaOutcome, Refusal {}

  /// Only whose idea it was lets more people read it, as long as that one is a member.
  record TheirsToShare(String name) implements IdeaOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
