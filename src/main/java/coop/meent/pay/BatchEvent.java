package coop.meent.pay;

import coop.meent.base.Id.BatchEventId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Instant;
import java.util.Optional;

/// What somebody did with a batch.
///
/// @param kind the name of a [Kind]; one that only a newer Meent knows changes nothing
/// @param order that it is about, where it is about one
/// @param of the event that it takes back
/// @param mark of what was approved, or of the file that was made
/// @param words the version of the message, or the reason
public record BatchEvent(
    BatchEventId id,
    MemberId by,
    String kind,
    Optional<OrderId> order,
    Optional<BatchEventId> of,
    Optional<String> mark,
    Optional<String> words,
    Instant at) {

  /// `pay.event.<KIND>` in words.
  public enum Kind implements Named {
    APPROVED,
    EXPORTED,
    EXPORT_WITHDRAWN,
    SENT,
    WITHDRAWN,
    STOPPED;

    @Override
    public String in(Texts texts) {
      return texts.get("pay.event." + name());
    }
  }

  public boolean is(Kind one) {
    return kind.equals(one.name());
  }

  public Optional<Kind> known() {
    for (var one : Kind.values()) if (is(one)) return Optional.of(one);
    return Optional.empty();
  }
}
