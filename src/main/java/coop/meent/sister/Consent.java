package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import java.util.UUID;

/// What a member said last about being offered to sisters.
///
/// @param id of that word: another yes, after a no, makes another mark for the same person
public record Consent(UUID id, MemberId member, boolean isYes, Region region, Band band) {}
