package coop.meent.handover;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of saying that somebody is ill, or better; refusals in order of precedence.
public sealed interface AwayOutcome {

  record Done(Away away) implements AwayOutcome {}

  record Unknown() implements AwayOutcome, Refusal {}

  /// Only the member and the care committee.
  record MayNot(String name) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadWeeks(int weeks, int most) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(weeks, most);
    }
  }

  record AwayAlready(String name, LocalDate from, LocalDate until) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, from, until);
    }
  }

  record NotAway(String name) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Nobody is back before being away.
  record BackBeforeAway(LocalDate from) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  /// Being away in part begins after being away.
  record PartFromTheStart(LocalDate from) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  /// By then the member is back for good.
  record BackByThen(LocalDate back) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(back);
    }
  }

  record BadPart(int percent, int most) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent, most);
    }
  }

  record TooLong(int most) implements AwayOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NothingToUndo() implements AwayOutcome, Refusal {}

  /// Another room says no, in its own words.
  record Not(Refusal refusal) implements AwayOutcome {}
}
