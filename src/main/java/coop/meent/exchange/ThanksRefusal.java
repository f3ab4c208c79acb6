package coop.meent.exchange;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why thanks are not booked, or a rule about them not laid down; in order of precedence.
public sealed interface ThanksRefusal extends Refusal {

  /// A rule needs what was decided, and where that is written.
  record NoResolution() implements ThanksRefusal {}

  record NotTerms() implements ThanksRefusal {}

  /// Leads were passed on under what held: a rule begins after the last of them.
  record RuleInThePast(LocalDate from, LocalDate last) implements ThanksRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }

  record NoBooks() implements ThanksRefusal {}

  record NoAccount(String rgs) implements ThanksRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }

  record NothingDue() implements ThanksRefusal {}

  /// Whether VAT comes on it, and whom an invoice goes to, is not known.
  record NoDetails(String name) implements ThanksRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// All that was between the cooperative and somebody was settled.
  record Settled(String name) implements ThanksRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
