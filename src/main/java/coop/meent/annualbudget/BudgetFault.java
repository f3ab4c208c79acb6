package coop.meent.annualbudget;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;

/// What is wrong with a file of a budget, line by line; in order of precedence.
public sealed interface BudgetFault extends Refusal {

  /// It lacks a column that every budget has.
  record NoColumn(String names) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }

  record OtherYear(long line, String year, String expected) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, year, expected);
    }
  }

  record NoSuchAccount(long line, String account) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, account);
    }
  }

  record NotOfTheResult(long line, String account) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, account);
    }
  }

  record Twice(long line, String account) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, account);
    }
  }

  record BadAmount(long line, String column, String text) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, column, text);
    }
  }

  record NoAmount(long line) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record OtherTotal(long line, Money total, Money sum) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, total, sum);
    }
  }

  record LongNote(long line, int most) implements BudgetFault {
    @Override
    public List<Object> arguments() {
      return List.of(line, most);
    }
  }
}
