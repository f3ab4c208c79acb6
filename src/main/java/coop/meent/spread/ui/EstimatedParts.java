package coop.meent.spread.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.ledger.JournalEntry;
import coop.meent.spread.SpreadStanding;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// How an asset was estimated anew, and taking the latest of it back.
record EstimatedParts(SpreadDesk room, SpreadStanding one, NoticeBar notice) {

  /// Adds a link to an entry.
  interface Link {
    void to(List<Node> parts, String key, EntryId entry, Map<EntryId, JournalEntry> entries);
  }

  List<Node> parts(Map<EntryId, JournalEntry> entries, Link link) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("spread.estimate.all")));
    for (var made : one.what().estimates()) {
      List<Node> lines = new ArrayList<>();
      lines.add(FormParts.pair(room.texts().date(made.on()), made.in(room.texts()), false));
      lines.add(Prose.note(made.reason()));
      made.entry().ifPresent(entry -> link.to(lines, "spread.endEntry", entry, entries));
      parts.add(FormParts.item(lines.toArray(Node[]::new)));
    }
    var latest = one.what().estimates().getLast();
    boolean isBooked = !one.booked().tailMap(latest.from()).isEmpty();
    if (one.end().isEmpty() && !isBooked)
      parts.add(
          FormParts.deeds(
              FormParts.button(
                  "spreadEstimateBack", room.text("spread.estimate.back"), this::back)));
    return parts;
  }

  private void back() {
    room.run(
        () -> room.spreads().estimating().back(one.what().id(), room.text("spread.undone")),
        notice,
        gone -> room.done(room.text("spread.estimate.backDone", one.what().name())));
  }
}
