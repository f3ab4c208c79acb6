package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.util.Optional;

/// A gift as somebody types it; what lapses first goes first.
///
/// @param to empty: into the pool
public record GiftDraft(MemberId giver, Optional<MemberId> to, Money amount, String words) {

  public GiftDraft {
    words = words.strip();
  }
}
