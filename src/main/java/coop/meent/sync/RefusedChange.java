package coop.meent.sync;

import coop.meent.base.Refusal;
import coop.meent.store.Verdict;
import java.util.List;

/// A rule of the governance log says no, on this laptop as on every other.
record RefusedChange(Verdict.Refused verdict) implements Refusal {

  @Override
  public String key() {
    return "Objection." + verdict.reason();
  }

  @Override
  public List<Object> arguments() {
    return List.copyOf(verdict.arguments());
  }
}
