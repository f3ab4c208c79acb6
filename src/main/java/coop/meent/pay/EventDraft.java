package coop.meent.pay;

import coop.meent.base.Id.BatchEventId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OrderId;
import java.util.Optional;

/// What is to be noted of a batch.
record EventDraft(
    MemberId by,
    BatchEvent.Kind kind,
    Optional<OrderId> order,
    Optional<BatchEventId> of,
    Optional<String> mark,
    Optional<String> words) {

  static EventDraft of(MemberId by, BatchEvent.Kind kind) {
    return new EventDraft(
        by, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  EventDraft marked(String text) {
    return new EventDraft(by, kind, order, of, Optional.of(text), words);
  }

  EventDraft saying(String text) {
    return new EventDraft(by, kind, order, of, mark, Optional.of(text));
  }

  EventDraft taking(BatchEventId event) {
    return new EventDraft(by, kind, order, Optional.of(event), mark, words);
  }

  EventDraft about(OrderId one) {
    return new EventDraft(by, kind, Optional.of(one), of, mark, words);
  }
}
