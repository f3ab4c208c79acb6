package coop.meent.development;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What comes of answering a request; the refusals in order of precedence.
public sealed interface Approval {

  /// @param left what is still available in the budget after it
  record Given(RequestStanding request, Money left, DeedId deed) implements Approval {}

  record NoSuchRequest(String word) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// Nobody answers what they asked themselves.
  record OwnRequest() implements Approval, Refusal {}

  /// Who is paid for it agrees to it no more than who learns.
  record TeachesIt() implements Approval, Refusal {}

  /// Board and treasurer answer.
  record MayNot(String name) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// It was paid or withdrawn.
  record Closed(RequestState state) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// Asking twice is safe.
  record SaidAlready(RequestState state) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record NoReason() implements Approval, Refusal {}

  /// What was agreed to before the notice stays kept; nothing more is.
  record Leaving(String name, LocalDate lastDay) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, lastDay);
    }
  }

  record BudgetExceeded(Money cost, Money available) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(cost, available);
    }
  }

  /// What was asked apart comes to more of its kind than one member gets in a year.
  record CapExceeded(String kind, Money left) implements Approval, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind, left);
    }
  }
}
