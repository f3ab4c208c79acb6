package coop.meent.cli;

import coop.meent.sync.ParcelReport;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came of carrying the files of receipts, as an answer.
record CarryAnswer(Terminal terminal, Shape shape) {

  void print(ParcelReport report) {
    if (!shape.isJson()) {
      text(report);
      return;
    }
    var answer = new LinkedHashMap<String, Object>();
    json(report, answer);
    new Json(terminal.out()).write(answer);
  }

  static void json(ParcelReport report, Map<String, Object> answer) {
    answer.put("filesSent", report.sent());
    answer.put("filesFetched", report.fetched());
    answer.put("filesMissing", report.missing());
    answer.put(
        "filesDamaged",
        report.damaged().stream()
            .map(one -> Map.of("file", one.name(), "place", one.location()))
            .toList());
    answer.put("filesRemoved", report.removed());
  }

  void text(ParcelReport report) {
    count("cli.receipt.sent", report.sent().size());
    count("cli.receipt.fetched", report.fetched().size());
    count("cli.receipt.removed", report.removed());
    count("cli.receipt.missing", report.missing().size());
    report
        .damaged()
        .forEach(one -> terminal.say("cli.receipt.damaged", one.name(), one.location()));
  }

  private void count(String key, int number) {
    if (number > 0) terminal.out().println(terminal.texts().count(key, number));
  }
}
