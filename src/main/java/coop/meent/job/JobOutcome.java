package coop.meent.job;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a job; the refusals in order of precedence.
public sealed interface JobOutcome {

  record Done(JobStanding job, DeedId deed) implements JobOutcome {}

  record NotAMember(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchJob(String word) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record Ended(String name, LocalDate last) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NotTheOwner(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingSaid() implements JobOutcome, Refusal {}

  record TooLong(int name, int text) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, text);
    }
  }

  record NameTaken(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotALimit() implements JobOutcome, Refusal {}

  record NotABudget(int hours) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours);
    }
  }

  record NotBoard(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record OwnAuthority() implements JobOutcome, Refusal {}

  record NothingToGrant(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record DayPast(LocalDate first) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(first);
    }
  }

  record ToTheOwner(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record SuccessorLeft(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAsked() implements JobOutcome, Refusal {}

  record NobodyAfter(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record HasAnOwner(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record TooEarly(LocalDate until) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  record SaidAlready() implements JobOutcome, Refusal {}

  record NotSoMuch() implements JobOutcome, Refusal {}

  record NotYet(LocalDate on) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on);
    }
  }

  record NoMemberThen(String name, LocalDate on) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, on);
    }
  }

  record MoreThanADay(LocalDate on, String left) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(on, left);
    }
  }

  record NoSuchTime(String word) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotYourTime(String name) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record HoursOpen(LocalDate newest) implements JobOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(newest);
    }
  }
}
