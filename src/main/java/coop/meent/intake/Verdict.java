package coop.meent.intake;

import coop.meent.base.Refusal;
import java.util.List;

/// What becomes of a row.
public sealed interface Verdict {

  /// Nobody like this is there.
  record Adds() implements Verdict {}

  /// Is there already, and stays as it is but for what was empty.
  ///
  /// @param fills what was empty and is known now
  /// @param differs what the spreadsheet says otherwise; it is not taken over
  record There(List<Field> fills, List<Field> differs) implements Verdict {

    public There {
      fills = List.copyOf(fills);
      differs = List.copyOf(differs);
    }
  }

  record Wrong(List<Refusal> why) implements Verdict {

    public Wrong {
      why = List.copyOf(why);
    }
  }
}
