package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.sync.ParcelReport;
import coop.meent.sync.SyncReport;
import coop.meent.sync.SyncService;
import java.util.LinkedHashMap;
import java.util.List;

/// What came of a sync, as an answer: what moved, what somebody should look at, and what to do.
final class SyncAnswer {

  private final Terminal terminal;
  private final Texts texts;
  private final Shape shape;

  SyncAnswer(Terminal terminal, Shape shape) {
    this.terminal = terminal;
    texts = terminal.texts();
    this.shape = shape;
  }

  /// @param files what came of carrying the files of receipts
  void print(SyncReport report, ParcelReport files, SyncService sync, String place) {
    if (shape.isJson()) json(report, files, sync, place);
    else text(report, files, sync, place);
  }

  private void json(SyncReport report, ParcelReport files, SyncService sync, String place) {
    var counts = sync.overview().counts();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("place", place);
    answer.put("isAdmitted", sync.isAdmitted());
    answer.put("accepted", report.received().accepted());
    answer.put("waiting", counts.waiting());
    answer.put("refused", report.received().refused());
    answer.put("suspended", report.received().suspended());
    answer.put("unsealed", report.received().unsealed());
    answer.put("sent", report.sent());
    answer.put("unsent", counts.unsent());
    answer.put("putBack", report.putBack());
    answer.put("wasEmpty", report.wasEmpty());
    answer.put("damaged", report.damaged());
    answer.put("forged", report.forged());
    answer.put("newer", report.newer());
    answer.put("foreign", report.foreign());
    answer.put("admitted", report.admitted());
    answer.put("numbered", report.numbered());
    answer.put("requests", report.requests());
    answer.put("differing", report.differing().stream().map(SpaceNames::key).toList());
    answer.put("conflicts", counts.conflicts());
    answer.put("late", counts.late());
    answer.put("notCounting", counts.notCounting());
    answer.put("packed", report.packed());
    answer.put("collected", report.collected());
    CarryAnswer.json(files, answer);
    new Json(terminal.out()).write(answer);
  }

  private void text(SyncReport report, ParcelReport files, SyncService sync, String place) {
    if (!sync.isAdmitted()) terminal.say("cli.sync.notAdmitted", sync.fingerprint().orElse(""));
    terminal.say(
        "cli.sync.done",
        texts.count("cli.sync.received", report.received().accepted()),
        texts.count("cli.sync.sent", report.sent()),
        place);
    if (report.received().unsealed() > 0) count("cli.sync.unsealed", report.received().unsealed());
    if (report.wasEmpty()) terminal.say("cli.sync.wasEmpty", place);
    if (report.putBack() > 0) count("cli.sync.putBack", report.putBack());
    if (report.packed() > 0) count("cli.sync.packed", report.packed());
    if (report.collected() > 0) count("cli.sync.collected", report.collected());
    each("cli.sync.damaged", report.damaged());
    each("cli.sync.forged", report.forged());
    each("cli.sync.newer", report.newer());
    if (report.foreign() > 0) count("cli.sync.foreign", report.foreign());
    if (report.admitted() > 0) count("cli.sync.admitted", report.admitted());
    if (report.numbered() > 0) count("cli.sync.numbered", report.numbered());
    if (report.requests() > 0) count("cli.sync.requests", report.requests());
    if (!report.differing().isEmpty()) count("cli.sync.differing", report.differing().size());
    new CarryAnswer(terminal, shape).text(files);
    new CountSentences(texts).of(sync.overview().counts()).forEach(terminal.out()::println);
  }

  private void count(String key, int number) {
    terminal.out().println(texts.count(key, number));
  }

  private void each(String key, List<String> places) {
    places.forEach(place -> terminal.say(key, place));
  }
}
