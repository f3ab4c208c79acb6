package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import java.util.Optional;

/// One member lets another vote at an assembly.
public record Proxy(ProxyId id, MemberId giver, MemberId holder, Optional<String> proof) {}
