package coop.meent.cli;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a command cannot find what its words name.
sealed interface CommandRefusal extends Refusal {

  record NoSuchBook(String code) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NoSuchAccount(String number) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchMember(String number) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchAssignment(String number) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoSuchVatCode(String code, LocalDate day) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code, day);
    }
  }

  record NoSuchEntry(String reference) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference);
    }
  }

  record NoSuchLine(String id) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(id);
    }
  }

  record NoSuchRule(String name) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoReportNamed() implements CommandRefusal {}

  record NoSuchLanguage(String code) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NoSuchPeriod(String text) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(text);
    }
  }

  /// A line of an entry that cannot be read.
  record BadLine(String line) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }
}
