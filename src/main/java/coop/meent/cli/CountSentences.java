package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.sync.Overview;
import java.util.ArrayList;
import java.util.List;

/// What somebody should look at, a sentence each; none when all is well.
final class CountSentences {

  private final Texts texts;

  CountSentences(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Overview.Counts counts) {
    List<String> sentences = new ArrayList<>();
    if (counts.unsent() > 0) sentences.add(texts.count("cli.counts.unsent", counts.unsent()));
    if (counts.waiting() > 0) sentences.add(texts.count("cli.counts.waiting", counts.waiting()));
    if (counts.conflicts() > 0)
      sentences.add(texts.count("cli.counts.conflicts", counts.conflicts()));
    if (counts.late() > 0) sentences.add(texts.count("cli.counts.late", counts.late()));
    if (counts.notCounting() > 0)
      sentences.add(texts.count("cli.counts.notCounting", counts.notCounting()));
    if (!counts.frozen().isEmpty())
      sentences.add(texts.count("cli.counts.frozen", counts.frozen().size()));
    if (counts.needsRenewal()) sentences.add(texts.get("cli.counts.needsRenewal"));
    return sentences;
  }
}
