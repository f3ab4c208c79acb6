package coop.meent.ledger;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BudgetId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.util.Optional;

/// What a posting is about besides its account; any report can be made by any of them.
public record Dimensions(
    Optional<MemberId> member,
    Optional<AssignmentId> assignment,
    Optional<ClientId> client,
    Optional<CircleId> circle,
    Optional<BudgetId> budget) {

  public static final Dimensions NONE =
      new Dimensions(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Dimensions withMember(MemberId member) {
    return new Dimensions(Optional.of(member), assignment, client, circle, budget);
  }

  public Dimensions withAssignment(AssignmentId assignment) {
    return new Dimensions(member, Optional.of(assignment), client, circle, budget);
  }

  public Dimensions withClient(ClientId client) {
    return new Dimensions(member, assignment, Optional.of(client), circle, budget);
  }

  public Dimensions withCircle(CircleId circle) {
    return new Dimensions(member, assignment, client, Optional.of(circle), budget);
  }
}
