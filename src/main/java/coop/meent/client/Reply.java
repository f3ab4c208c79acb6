package coop.meent.client;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// What a client says to it.
///
/// @param by the member who noted it
public record Reply(MemberId by, LocalDate on, String words) {}
