package coop.meent.handover;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of naming a stand-in; refusals in order of precedence.
public sealed interface StandInOutcome {

  record Named(DeedId deed) implements StandInOutcome {}

  record UnknownPlace() implements StandInOutcome, Refusal {}

  record UnknownMember() implements StandInOutcome, Refusal {}

  /// Only whose place it is, whom the client calls, and the coordinator.
  record MayNot() implements StandInOutcome, Refusal {}

  record HasLeft(String name, LocalDate last) implements StandInOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  /// Nobody stands behind oneself.
  record IsThere(String name) implements StandInOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// First and second are two people.
  record StandsThere(String name) implements StandInOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
