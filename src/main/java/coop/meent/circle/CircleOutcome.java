package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.outlook.SeenYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What came of a deed on a circle; refusals in order of precedence.
public sealed interface CircleOutcome {

  record Done(CircleId circle, DeedId deed) implements CircleOutcome {}

  /// @param member whose balance moved
  /// @param balance as it stands after it
  record Moved(CircleId circle, MemberId member, Money balance, Optional<String> entry, DeedId deed)
      implements CircleOutcome {}

  /// @param count of movements or payments that were noted
  record Many(CircleId circle, int count, Money sum, DeedId deed) implements CircleOutcome {}

  record MonthRun(RunMonth month, Money given, DeedId deed) implements CircleOutcome {}

  /// Kept, or taken away.
  record ScenarioKept(String name, DeedId deed) implements CircleOutcome {}

  record Unknown() implements CircleOutcome, Refusal {}

  record NoName() implements CircleOutcome, Refusal {}

  record NameTaken(String name) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record BadIban(String typed) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }

  /// What was typed is none of this point of the rulebook.
  record BadPoint(RulePoint point, String typed) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named example = texts -> texts.get("circle.point." + point.name() + ".example");
      return List.of(point, typed, example);
    }
  }

  record NoResolution() implements CircleOutcome, Refusal {}

  /// The month was run already: what it was computed by does not change any more.
  record MonthClosed(YearMonth month, YearMonth next) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month, next);
    }
  }

  record SameRules(LocalDate from) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  /// A newer Meent wrote points that this one does not know, or there are no rules that bind.
  record NoRules(String circle, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, month);
    }
  }

  record NoScenarioName() implements CircleOutcome, Refusal {}

  record LongScenarioName(int most) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record ScenarioNameTaken(String name) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// As many as stand side by side are kept.
  record ShelfFull(int most) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NoSuchScenario() implements CircleOutcome, Refusal {}

  record OthersScenario(String name, String by) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, by);
    }
  }

  /// What was written down of an earlier year cannot be.
  record BadYear(SeenYear.Part part, LocalDate today) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named wanted =
          texts -> texts.get("circle.past.part." + part.name(), String.valueOf(today.getYear()));
      return List.of(wanted);
    }
  }

  /// The months of that year that were run count by themselves.
  record YearIsKept(int year, int months) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(String.valueOf(year), months, 12 - months);
    }
  }

  record NoSuchYear(int year) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(String.valueOf(year));
    }
  }

  record NotAMember(String name) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record InAlready(String name, Money level) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, level);
    }
  }

  record NotIn(String name, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, month);
    }
  }

  /// The rulebook offers other levels.
  record NoSuchLevel(Money level, String levels) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(level, levels);
    }
  }

  record Full(String circle, int most) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, most);
    }
  }

  /// The rulebook lets levels change in other months.
  record NotNow(YearMonth month, YearMonth first) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month, first);
    }
  }

  record SameLevel(String name, Money level) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, level);
    }
  }

  record LeavesAlready(String name, YearMonth last) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NotYet(LocalDate day) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoAmount() implements CircleOutcome, Refusal {}

  record MoreThanThere(String name, Money amount, Money balance) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount, balance);
    }
  }

  record TakenBackAlready() implements CircleOutcome, Refusal {}

  /// It went back to the member's own account.
  record PaidBack(String name, Money paid) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, paid);
    }
  }

  /// The circle's account is one of the cooperative's: its payments go with the others.
  record WithPayments(String circle, String iban) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, iban);
    }
  }

  record NothingBack(String circle) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle);
    }
  }

  /// The money went into a gift by now.
  record GivenSince(String name, Money balance) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, balance);
    }
  }

  record NoBooks(String circle) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle);
    }
  }

  record NoSuchLine() implements CircleOutcome, Refusal {}

  record NothingSeen(String circle) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle);
    }
  }

  record NothingToNote(String circle) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle);
    }
  }

  record BeforeFounding(YearMonth first) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(first);
    }
  }

  record AlreadyRun(YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  /// An earlier month was computed twice, with different facts.
  record Contested(YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  record EarlierFirst(YearMonth next) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(next);
    }
  }

  record NotOver(YearMonth month, LocalDate last) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month, last);
    }
  }

  record NobodyIn(YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  /// Cents that cannot be divided go by member number.
  record NoNumber(String name) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotRun(YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  /// Only the last month can be taken back, since the later ones count on it.
  record LaterFirst(YearMonth last) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  record PaidAlready(YearMonth month, Money paid) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month, paid);
    }
  }

  record TooFewCircles() implements CircleOutcome, Refusal {}

  record AlliedAlready(String circle, String alliance) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, alliance);
    }
  }

  record NotAllied(String circle) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle);
    }
  }

  /// Its rulebook asks no allied circles, and so says nothing of what it would give to them.
  record NoTerms(String circle, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, month);
    }
  }

  /// Allied circles go month by month together.
  record AlliedFirst(String circle, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(circle, month);
    }
  }

  /// What allied circles give for a month is kept before the next is run.
  record HelpFirst(String alliance, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(alliance, month);
    }
  }

  /// Allied circles gave for the month that is to be taken back.
  record HelpGiven(String alliance, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(alliance, month);
    }
  }

  /// Nobody lacks anything that allied circles could give.
  record NoHelp(String alliance, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(alliance, month);
    }
  }

  /// It was ordered with the cooperative's payments, and is not booked yet.
  record OrderUnderWay(String name, Money amount) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, amount);
    }
  }

  /// None that somebody can give.
  record NoReason() implements CircleOutcome, Refusal {}

  record NothingToPay(YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(month);
    }
  }

  /// What is to be paid stands in a file for the bank already.
  record FileWritten(LocalDate day, Money total) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, total);
    }
  }

  /// A payment file needs an account of whoever pays or is paid.
  record NoAccount(String name) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchTransfer(String endToEnd) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(endToEnd);
    }
  }

  record NotReceived(String name, YearMonth month) implements CircleOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, month);
    }
  }

  /// @param reason of the bank or the ledger, with words of its own
  record BooksRefuse(Refusal reason) implements CircleOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(CircleOutcome outcome) {
    return switch (outcome) {
      case Done _, Moved _, Many _, MonthRun _, ScenarioKept _ -> Optional.empty();
      case BooksRefuse(var reason) -> Optional.of(reason);
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
