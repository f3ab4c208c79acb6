package coop.meent.teamroom;

import coop.meent.base.Id.MemberId;
import java.time.Instant;

/// What somebody tells of oneself to who works with one.
public record Portrait(MemberId member, PortraitDraft said, Instant writtenAt) {}
