package coop.meent.statute;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/// What a rule says. Read by [RuleType#read].
public sealed interface RuleValue extends Named {

  /// As a file keeps it.
  String code();

  enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  record Term(int count, Unit unit) implements RuleValue {

    public LocalDate after(LocalDate day) {
      return switch (unit) {
        case DAYS -> day.plusDays(count);
        case WEEKS -> day.plusWeeks(count);
        case MONTHS -> day.plusMonths(count);
        case YEARS -> day.plusYears(count);
      };
    }

    public LocalDate before(LocalDate day) {
      return new Term(-count, unit).after(day);
    }

    @Override
    public String code() {
      return count + unit.name().substring(0, 1);
    }

    @Override
    public String in(Texts texts) {
      return texts.count("statute.term." + unit.name(), count);
    }
  }

  record Amount(Money money) implements RuleValue {
    @Override
    public String code() {
      return money.toString();
    }

    @Override
    public String in(Texts texts) {
      return texts.euro(money);
    }
  }

  /// A part of a whole, kept as it was written: two thirds is no decimal.
  record Share(int part, int whole) implements RuleValue {
    @Override
    public String code() {
      return part + "/" + whole;
    }

    @Override
    public String in(Texts texts) {
      return 100 % whole == 0 ? part * (100 / whole) + "%" : code();
    }
  }

  record Count(int count) implements RuleValue {
    @Override
    public String code() {
      return String.valueOf(count);
    }

    @Override
    public String in(Texts texts) {
      return texts.value(count);
    }
  }

  record Choice(String option) implements RuleValue {
    @Override
    public String code() {
      return option;
    }

    @Override
    public String in(Texts texts) {
      return texts.get("statute.choice." + option);
    }
  }

  record DayOfYear(MonthDay day) implements RuleValue {
    @Override
    public String code() {
      return day.toString();
    }

    @Override
    public String in(Texts texts) {
      return day.format(DateTimeFormatter.ofPattern("d MMMM", texts.language().locale()));
    }
  }
}
