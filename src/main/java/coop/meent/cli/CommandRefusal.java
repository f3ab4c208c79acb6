package coop.meent.cli;

import coop.meent.base.Refusal;
import java.nio.file.FileSystemException;
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

  record YearStandsOpen(String year) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
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

  /// On call, or too few.
  record NothingToStress(String name) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchCircle(String name) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
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

  /// The group is not short of it, or it is on no list.
  record NoSuchGap(String skill) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(skill);
    }
  }

  /// Nothing can be told of a year that has not begun.
  record YearNotBegun(String year) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

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

  /// A place that takes no file or folder.
  record NotWritten(String file, String reason) implements CommandRefusal {
    static NotWritten of(FileSystemException e) {
      var reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      return new NotWritten(String.valueOf(e.getFile()), reason);
    }

    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  /// A filter of a search whose value says nothing.
  record NoSuchFilter(String typed) implements CommandRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
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
