package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What came of reading; refusals in order of precedence.
public sealed interface HoursOutcome {

  record Read(Map<MemberId, BigDecimal> hours) implements HoursOutcome {}

  record BadLine(int line, String text) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, text);
    }
  }

  record NoSuchMember(int line, String word) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, word);
    }
  }

  record Twice(int line, String name) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, name);
    }
  }

  record Empty() implements HoursOutcome, Refusal {}
}
