package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.store.FoldProof;
import coop.meent.sync.ParcelReport;
import coop.meent.sync.SyncReport;
import coop.meent.sync.VaultCheck;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/// Says what came of a sync, in plain sentences: what moved, then what needs a look.
record SyncWords(Texts texts) {

  /// @param files what came of carrying the files of receipts
  Notice of(SyncReport report, ParcelReport files) {
    int came = report.received().accepted() + report.received().unsealed();
    var what =
        came == 0 && report.sent() == 0
            ? texts.get("sync.ui.synced.nothing")
            : texts.get(
                "sync.ui.synced",
                texts.count("sync.ui.changes", came),
                texts.count("sync.ui.changes", report.sent()));
    var next = sentences(report);
    next.addAll(sentences(files));
    return new Notice(next.isEmpty() ? Tone.OK : Tone.WAIT, what, String.join(" ", next));
  }

  private List<String> sentences(SyncReport report) {
    List<String> said = new ArrayList<>();
    var received = report.received();
    if (report.wasEmpty()) said.add(texts.get("sync.ui.synced.wasEmpty"));
    if (report.requests() > 0) said.add(texts.count("sync.ui.synced.requests", report.requests()));
    if (report.admitted() > 0) said.add(texts.count("sync.ui.synced.admitted", report.admitted()));
    if (report.numbered() > 0) said.add(texts.count("sync.ui.synced.numbered", report.numbered()));
    if (received.waiting() > 0) said.add(texts.count("sync.ui.synced.waiting", received.waiting()));
    if (received.refused() > 0) said.add(texts.count("sync.ui.synced.refused", received.refused()));
    if (received.suspended() > 0)
      said.add(texts.count("sync.ui.synced.suspended", received.suspended()));
    if (report.putBack() > 0) said.add(texts.count("sync.ui.synced.putBack", report.putBack()));
    if (report.packed() > 0) said.add(texts.count("sync.ui.synced.packed", report.packed()));
    if (report.collected() > 0)
      said.add(texts.count("sync.ui.synced.collected", report.collected()));
    int damaged = report.damaged().size() + report.forged().size() + received.damaged();
    if (damaged > 0) said.add(texts.count("sync.ui.synced.damaged", damaged));
    if (!report.newer().isEmpty())
      said.add(texts.count("sync.ui.synced.newer", report.newer().size()));
    if (report.foreign() > 0) said.add(texts.count("sync.ui.synced.foreign", report.foreign()));
    return said;
  }

  private List<String> sentences(ParcelReport files) {
    List<String> said = new ArrayList<>();
    if (!files.sent().isEmpty()) said.add(texts.count("sync.ui.files.sent", files.sent().size()));
    if (!files.fetched().isEmpty())
      said.add(texts.count("sync.ui.files.fetched", files.fetched().size()));
    if (files.removed() > 0) said.add(texts.count("sync.ui.files.removed", files.removed()));
    if (!files.missing().isEmpty())
      said.add(texts.count("sync.ui.files.missing", files.missing().size()));
    for (var one : files.damaged())
      said.add(texts.get("sync.ui.files.damaged", one.name(), one.location()));
    return said;
  }

  /// Of files alone.
  Notice of(ParcelReport files) {
    var said = sentences(files);
    boolean isDone = files.missing().isEmpty() && files.damaged().isEmpty();
    if (said.isEmpty()) return new Notice(Tone.OK, texts.get("sync.ui.files.nothing"), "");
    return new Notice(
        isDone ? Tone.OK : Tone.WAIT,
        said.getFirst(),
        String.join(" ", said.subList(1, said.size())));
  }

  /// Of one file that somebody wants to see.
  Notice ofOne(ParcelReport files) {
    if (!files.damaged().isEmpty())
      return new Notice(
          Tone.LOOK,
          texts.get(
              "sync.ui.files.damaged",
              files.damaged().getFirst().name(),
              files.damaged().getFirst().location()),
          texts.get("sync.ui.files.damaged.next"));
    if (files.fetched().isEmpty())
      return new Notice(
          Tone.WAIT, texts.get("sync.ui.files.nobody"), texts.get("sync.ui.files.nobody.next"));
    return new Notice(Tone.OK, texts.count("sync.ui.files.fetched", 1), "");
  }

  Notice of(VaultCheck check) {
    if (check.isSound())
      return new Notice(Tone.OK, texts.count("sync.ui.verified", check.objects()), "");
    if (check.difference().isPresent()) return of(check.difference().get());
    return new Notice(
        Tone.LOOK,
        texts.get("sync.ui.verified.unsound", check.damaged().size(), check.missing().size()),
        texts.get("sync.ui.verified.next"));
  }

  private Notice of(FoldProof.Difference found) {
    var what =
        found
            .column()
            .map(
                column -> texts.get("sync.ui.verified.differs", found.table(), found.row(), column))
            .orElseGet(() -> texts.get("sync.ui.verified.rows", found.table(), found.row()));
    return new Notice(Tone.LOOK, what, texts.get("sync.ui.verified.differs.next"));
  }
}
