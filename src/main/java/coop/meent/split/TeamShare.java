package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Id.SplitId;
import coop.meent.base.Money;
import coop.meent.store.Space;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One member's share of what an invoice brought, with all that shows how it came about.
///
/// @param net what the invoice brought for the assignment, without VAT
/// @param weightSum of the whole team
/// @param takesBack the share that this one takes back, its amount turned
/// @param isShared whether it lies with the member; else with the office, since the member had no
///   laptop in the vault when it was made
public record TeamShare(
    ShareId id,
    MemberId member,
    SplitId split,
    String invoiceNumber,
    LocalDate invoiceDate,
    AssignmentId assignment,
    String clientName,
    String work,
    Money net,
    BigDecimal marginPercent,
    Money kept,
    SplitKey key,
    BigDecimal weight,
    BigDecimal weightSum,
    Money amount,
    Optional<ShareId> takesBack,
    boolean isShared) {

  /// Where it lies, and what hangs on it.
  Space space() {
    return isShared ? Space.withMember(member) : Space.OFFICE;
  }

  /// Computed again from what it keeps.
  public Division.Part part() {
    var claim = new Claim(member, Optional.empty(), weight);
    return Division.part(claim, weightSum, net.minus(kept), amount);
  }

  TeamShare takenBack(ShareId id) {
    return new TeamShare(
        id,
        member,
        split,
        invoiceNumber,
        invoiceDate,
        assignment,
        clientName,
        work,
        net,
        marginPercent,
        kept,
        key,
        weight,
        weightSum,
        amount.negate(),
        Optional.of(this.id),
        isShared);
  }
}
