package coop.meent.annualbudget;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a budget is not made or decided so; in order of precedence.
public sealed interface AnnualBudgetRefusal extends Refusal {

  /// Only the treasurer plans, and with the board notes what was decided; a book of one's own is
  /// planned by its owner.
  record NotEntitled(String book) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(book);
    }
  }

  record NotAYear(String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  /// What a closed year was budgeted at is history.
  record YearClosed(String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  /// Only income and costs are budgeted.
  record NotOfTheResult(Named account) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account);
    }
  }

  record Retired(Named account, LocalDate from) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account, from);
    }
  }

  record LongNote(int most) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// The year before has nothing on that account to take the proportions of.
  record NoShape(Named account, String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account, year);
    }
  }

  record NoLine(Named account, String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(account, year);
    }
  }

  record BadPercent(String percent) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  record NothingToStartFrom(String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  /// Every account that could be filled in has a line already.
  record AllThere(String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record NothingPlanned(String year) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record AsDecided(int number) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record FutureDay(LocalDate day) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// It was decided before the version that it changes.
  record BeforeTheLast(LocalDate day, LocalDate last) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, last);
    }
  }

  record NoDecider() implements AnnualBudgetRefusal {}

  record NoVersion(String year, String number) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year, number);
    }
  }

  /// Only the version decided last can be taken back: those after it rest on it.
  record NotTheLast(int number, int last) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, last);
    }
  }

  record NoReason() implements AnnualBudgetRefusal {}

  record NotWholeMonths(String period) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(period);
    }
  }

  /// A file of which nothing was taken over, since lines of it are wrong.
  record WrongLines(int count) implements AnnualBudgetRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(count);
    }
  }
}
