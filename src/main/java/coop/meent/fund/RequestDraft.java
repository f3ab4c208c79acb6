package coop.meent.fund;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.util.Optional;

/// A request as somebody types it.
///
/// @param invoice the number of the member's invoice that waits for a client
/// @param months in how many parts it comes back
public record RequestDraft(
    FundKind fund,
    MemberId member,
    Money amount,
    Optional<String> invoice,
    Optional<Integer> months) {}
