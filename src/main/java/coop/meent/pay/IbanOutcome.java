package coop.meent.pay;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of confirming somebody's account; refusals in order of precedence.
public sealed interface IbanOutcome {

  record Confirmed(IbanState state, DeedId deed) implements IbanOutcome {}

  record NoIban(String name) implements IbanOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record AlreadyConfirmed(String name, String by) implements IbanOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, by);
    }
  }

  /// Whoever noted it cannot confirm it.
  record NotedByYou(String name) implements IbanOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
