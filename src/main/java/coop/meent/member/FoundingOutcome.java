package coop.meent.member;

import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import java.time.LocalDate;
import java.util.List;

/// What came of founding a cooperative.
public sealed interface FoundingOutcome {

  record Founded(Cooperative cooperative, Member founder, Book book) implements FoundingOutcome {}

  record NoName() implements FoundingOutcome, Refusal {}

  record DateOutOfRange(LocalDate date) implements FoundingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  record NoFounder() implements FoundingOutcome, Refusal {}
}
