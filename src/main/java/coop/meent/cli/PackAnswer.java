package coop.meent.cli;

import coop.meent.annual.PackOutcome;
import coop.meent.base.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells what came of writing a pack or an archive.
final class PackAnswer {

  private PackAnswer() {}

  static int of(PackOutcome outcome, Shape shape, Terminal terminal) {
    return switch (outcome) {
      case PackOutcome.Done done -> {
        tell(done, shape, terminal);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private static void tell(PackOutcome.Done done, Shape shape, Terminal terminal) {
    if (shape.isJson()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("place", done.place().toString());
      answer.put("files", done.files());
      answer.put("leftOut", done.leftOut());
      new Json(terminal.out()).write(answer);
      return;
    }
    terminal.say("cli.year.packed", done.files(), done.place());
    if (!done.leftOut().isEmpty())
      terminal.remark("annual.pack.leftOut", String.join(", ", done.leftOut()));
  }
}
