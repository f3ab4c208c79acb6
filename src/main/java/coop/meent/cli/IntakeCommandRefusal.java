package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a column was named in vain.
sealed interface IntakeCommandRefusal extends Refusal {

  record NoSuchColumn(String heading, String headings) implements IntakeCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(heading, headings);
    }
  }

  record OtherField(String field, String fields) implements IntakeCommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(field, fields);
    }
  }
}
