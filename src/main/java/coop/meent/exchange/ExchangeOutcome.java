package coop.meent.exchange;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a lead; the refusals in order of precedence.
public sealed interface ExchangeOutcome {

  record Done(LeadStanding lead, DeedId deed) implements ExchangeOutcome {}

  record NoSuchLead(String word) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotAMember(String name) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingNamed() implements ExchangeOutcome, Refusal {}

  record NotSoMuch() implements ExchangeOutcome, Refusal {}

  record EndsBeforeItStarts(LocalDate from, LocalDate to) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record DeadlinePassed(LocalDate day) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The client's contract card says something about going around the cooperative.
  record ClauseHolds(String clause) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(clause);
    }
  }

  record NotTerms() implements ExchangeOutcome, Refusal {}

  /// Thanks that go by invoices need invoices that pass through the cooperative.
  record NoInvoices(String client) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(client);
    }
  }

  record OwnLead() implements ExchangeOutcome, Refusal {}

  record NotYours(String name) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Closed(LeadState state) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record SaidAlready() implements ExchangeOutcome, Refusal {}

  /// A lead is given to somebody who said yes alone.
  record NotWilling(String name) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchSkill(String word) implements ExchangeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NoWords() implements ExchangeOutcome, Refusal {}
}
