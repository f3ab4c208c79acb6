package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;

/// Somebody is asked to take work over, or not any more.
record Ask(HandoverId handover, MemberId asked, boolean isAsked, MemberId by, Instant recordedAt) {}
