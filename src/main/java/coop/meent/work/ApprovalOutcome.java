package coop.meent.work;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of saying yes to a week of hours; refusals in order of precedence.
public sealed interface ApprovalOutcome {

  /// @param deed to take it back with
  record Approved(List<Hours> hours, DeedId deed) implements ApprovalOutcome {
    public Approved {
      hours = List.copyOf(hours);
    }

    public int minutes() {
      return hours.stream().mapToInt(Hours::minutes).sum();
    }
  }

  record NotOffice(String name) implements ApprovalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingWaits(String name, LocalDate week) implements ApprovalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, week);
    }
  }

  record OwnHours() implements ApprovalOutcome, Refusal {}

  /// Whoever noted hours on somebody's word does not say yes to them as well.
  record NotedThem(String name) implements ApprovalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
