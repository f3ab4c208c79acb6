package coop.meent.invoice;

import coop.meent.base.Refusal;

/// What came of noting a payment at an invoice by hand.
public sealed interface LooseOutcome {

  record Noted(Settlement settlement) implements LooseOutcome {}

  record NotHere() implements LooseOutcome, Refusal {}

  /// It was noted at an invoice meanwhile, or taken back.
  record NotLoose() implements LooseOutcome, Refusal {}
}
