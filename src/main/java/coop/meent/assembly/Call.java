package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// A member was called to an assembly.
///
/// @param proof such as a receipt of posting
public record Call(MemberId member, LocalDate told, CallWay way, Optional<String> proof) {}
