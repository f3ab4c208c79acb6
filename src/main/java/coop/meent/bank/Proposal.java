package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.ledger.Dimensions;
import java.util.List;

/// How a line could be booked, and why so. The software proposes, the person decides.
///
/// @param text of the entry
/// @param allocations one or more, adding up to the line
public record Proposal(BankLineId line, String text, List<Allocation> allocations, Reason reason) {

  public Proposal {
    allocations = List.copyOf(allocations);
  }

  /// Of the first part; most proposals have one.
  public AccountId account() {
    return allocations.getFirst().account();
  }

  public Dimensions dimensions() {
    return allocations.getFirst().dimensions();
  }

  public boolean isCertain() {
    return reason.isCertain();
  }

  Proposal again() {
    return new Proposal(line, text, allocations, new Reason.Again(reason));
  }

  /// A certain one before any other, then by score.
  public boolean isSurerThan(Proposal other) {
    if (isCertain() != other.isCertain()) return isCertain();
    return reason.score() > other.reason.score();
  }
}
