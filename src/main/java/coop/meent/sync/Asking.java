package coop.meent.sync;

import coop.meent.base.Id.MemberId;
import java.util.UUID;

/// Somebody who asks to be let in.
///
/// @param fingerprint of their key, to be held against what their own screen says
/// @param isInvited whether they hold an invitation that was given out at this laptop
public record Asking(
    MemberId member, String name, UUID device, String fingerprint, boolean isInvited) {}
