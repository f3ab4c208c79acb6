package coop.meent.invoice;

import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.DraftLineId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Drafts: written, changed, thrown away.
final class DraftKeeping {

  private static final int MOST_DIGITS = 15;
  private static final int FINEST = 4;

  private final Store store;
  private final WorkService work;
  private final Ids ids;
  private final InstantSource clock;
  private final Drafts drafts = new Drafts();
  private final Invoices invoices = new Invoices();

  DraftKeeping(Store store, WorkService work, Ids ids, InstantSource clock) {
    this.store = store;
    this.work = work;
    this.ids = ids;
    this.clock = clock;
  }

  DraftOutcome save(Optional<DraftId> id, Draft.Content content) {
    var refusal = refusal(content);
    if (refusal.isPresent()) return (DraftOutcome) refusal.get();
    return store.write(
        id.isPresent() ? "invoice.change-draft" : "invoice.draft",
        tx -> id.isPresent() ? change(tx, id.get(), content) : add(tx, content));
  }

  private DraftOutcome add(Tx tx, Draft.Content content) {
    var draft = new Draft(new DraftId(ids.next()), known(content), clock.instant());
    drafts.put(tx, draft, Optional.empty());
    return new DraftOutcome.Saved(draft, tx.deed());
  }

  /// The lines have ids that follow from that of the draft.
  DraftOutcome begin(DraftId id, Draft.Content content) {
    var refusal = refusal(content);
    if (refusal.isPresent()) return (DraftOutcome) refusal.get();
    List<DraftLine> lines = new ArrayList<>();
    for (var line : content.lines())
      lines.add(
          line.known(
              new DraftLineId(
                  Ids.derived(
                      "draft-line", id.uuid().toString(), String.valueOf(lines.size() + 1)))));
    var known = new Draft.Content(content.client(), content.reference(), content.text(), lines);
    return store.write(
        "invoice.draft",
        tx -> {
          var there = drafts.find(tx.sql(), id);
          var draft = there.orElseGet(() -> new Draft(id, known, clock.instant()));
          if (there.isEmpty()) drafts.put(tx, draft, Optional.empty());
          return new DraftOutcome.Saved(draft, tx.deed());
        });
  }

  private DraftOutcome change(Tx tx, DraftId id, Draft.Content content) {
    var was = drafts.find(tx.sql(), id);
    if (was.isEmpty()) return new DraftOutcome.NotHere();
    var done = invoices.of(tx.sql(), id);
    if (!done.isEmpty()) return new DraftOutcome.AlreadyFinal(done.getFirst().number().toString());
    var draft = new Draft(id, known(content), was.get().madeAt());
    drafts.put(tx, draft, Optional.empty());
    int position = 0;
    for (var line : was.get().lines()) {
      position++;
      boolean stays = draft.lines().stream().anyMatch(one -> one.id().equals(line.id()));
      if (!stays) drafts.put(tx, id, line, position, Optional.of(clock.instant()));
    }
    return new DraftOutcome.Saved(draft, tx.deed());
  }

  private Draft.Content known(Draft.Content content) {
    List<DraftLine> lines = new ArrayList<>();
    for (var line : content.lines())
      lines.add(line.id().isPresent() ? line : line.known(new DraftLineId(ids.next())));
    return new Draft.Content(content.client(), content.reference(), content.text(), lines);
  }

  DraftOutcome discard(DraftId id) {
    return store.write(
        "invoice.discard",
        tx -> {
          var was = drafts.find(tx.sql(), id);
          if (was.isEmpty()) return new DraftOutcome.NotHere();
          var done = invoices.of(tx.sql(), id);
          if (!done.isEmpty())
            return new DraftOutcome.AlreadyFinal(done.getFirst().number().toString());
          drafts.put(tx, was.get(), Optional.of(clock.instant()));
          return new DraftOutcome.Discarded(was.get(), tx.deed());
        });
  }

  private Optional<Refusal> refusal(Draft.Content content) {
    if (work.client(content.client()).isEmpty())
      return Optional.of(new DraftOutcome.NoSuchClient());
    int number = 0;
    for (var line : content.lines()) {
      var refusal = refusal(content, line, ++number);
      if (refusal.isPresent()) return refusal;
    }
    return Optional.empty();
  }

  private Optional<Refusal> refusal(Draft.Content content, DraftLine line, int number) {
    boolean isHours = line.kind() == DraftLine.Kind.HOURS;
    if (isHours && line.assignment().isEmpty())
      return Optional.of(new DraftOutcome.NoAssignment(number));
    var assignment = line.assignment().flatMap(work::assignment);
    if (line.assignment().isPresent() && assignment.isEmpty())
      return Optional.of(new DraftOutcome.NoAssignment(number));
    var other = assignment.filter(one -> !one.client().equals(content.client()));
    if (other.isPresent())
      return other.map(Assignment::name).map(n -> new DraftOutcome.OfAnotherClient(number, n));
    if (isHours && line.period().isEmpty()) return Optional.of(new DraftOutcome.NoPeriod(number));
    return isTooPrecise(line.price()) || isTooPrecise(line.quantity())
        ? Optional.of(new DraftOutcome.TooPrecise(number))
        : Optional.empty();
  }

  private static boolean isTooPrecise(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return plain.scale() > FINEST || plain.precision() - plain.scale() > MOST_DIGITS;
  }
}
