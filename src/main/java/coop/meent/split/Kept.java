package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;

/// Where lies what is between a member and the office. In a vault a member who has no laptop yet
/// has no key either: it is kept with the office then, since nothing can be sent for a space
/// without a key, and what the laptop writes after it would wait as well.
public interface Kept {

  Space with(MemberId member);
}
