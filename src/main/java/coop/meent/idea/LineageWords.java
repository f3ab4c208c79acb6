package coop.meent.idea;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import java.util.function.Function;

/// What somebody did with an idea, as one sentence; `idea.line.<SAID>` in words.
public final class LineageWords {

  private LineageWords() {}

  public static String of(Lineage.Line line, Texts texts, Function<MemberId, String> name) {
    var by = name.apply(line.by());
    if (line.step().isEmpty()) return texts.get("idea.line.WRITTEN", by);
    var step = line.step().get();
    return texts.get("idea.line." + step.said().name(), by, step.whom().map(name).orElse(""));
  }
}
