package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import java.util.UUID;

/// @param by only the giver's own word, or the board's for the giver, takes a proxy back
record ProxyWithdrawal(UUID id, ProxyId proxy, MemberId by) {}
