package coop.meent.member;

import coop.meent.base.Refusal;
import coop.meent.ledger.Book;

/// What came of founding a cooperative.
public sealed interface FoundingOutcome {

  record Founded(Cooperative cooperative, Member founder, Book book) implements FoundingOutcome {}

  record NoName() implements FoundingOutcome, Refusal {}

  record NoFounder() implements FoundingOutcome, Refusal {}
}
