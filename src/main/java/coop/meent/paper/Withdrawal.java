package coop.meent.paper;

import coop.meent.base.Id.MemberId;
import java.time.Instant;

/// Who took a paper back, and when. It stays readable: what was agreed on once is not undone by
/// being hidden.
public record Withdrawal(MemberId member, Instant at) {}
