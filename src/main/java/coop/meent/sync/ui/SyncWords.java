package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.sync.SyncReport;
import coop.meent.sync.VaultCheck;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/// Says what came of a sync, in plain sentences: what moved, then what needs a look.
record SyncWords(Texts texts) {

  Notice of(SyncReport report) {
    int came = report.received().accepted() + report.received().unsealed();
    var what =
        came == 0 && report.sent() == 0
            ? texts.get("sync.ui.synced.nothing")
            : texts.get(
                "sync.ui.synced",
                texts.count("sync.ui.changes", came),
                texts.count("sync.ui.changes", report.sent()));
    var next = sentences(report);
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
    int damaged = report.damaged().size() + report.forged().size() + received.damaged();
    if (damaged > 0) said.add(texts.count("sync.ui.synced.damaged", damaged));
    if (!report.newer().isEmpty())
      said.add(texts.count("sync.ui.synced.newer", report.newer().size()));
    if (report.foreign() > 0) said.add(texts.count("sync.ui.synced.foreign", report.foreign()));
    return said;
  }

  Notice of(VaultCheck check) {
    if (check.isSound())
      return new Notice(Tone.OK, texts.count("sync.ui.verified", check.objects()), "");
    return new Notice(
        Tone.LOOK,
        texts.get("sync.ui.verified.unsound", check.damaged().size(), check.missing().size()),
        texts.get("sync.ui.verified.next"));
  }
}
