package coop.meent.audit;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why something is not done in an audit; in order of precedence.
public sealed interface AuditRefusal extends Refusal {

  /// The books of the cooperative cannot be read at this laptop.
  record NoBooks() implements AuditRefusal {}

  /// Only the board writes down whom the meeting appointed.
  record NotTheBoard() implements AuditRefusal {}

  record NotAMember(String name) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Who answers for the books does not judge them (BW 2:48 lid 2).
  record OnTheBoard(String name) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// They would judge their own year.
  record WasInOffice(String name, String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, year);
    }
  }

  record SeatTaken(String name, String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, year);
    }
  }

  record NotAYear(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record FutureDay(LocalDate day) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoDecider() implements AuditRefusal {}

  record LongWords(int most) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record NoSuchSeat(String name, String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, year);
    }
  }

  record NoReason() implements AuditRefusal {}

  /// Only who was appointed for a year looks at it.
  record NotOfTheCommittee(String name, String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, year);
    }
  }

  /// What is looked at must stand still.
  record YearOpen(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  /// The balances are no longer those that the year was closed with.
  record BooksMoved(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record NoWord() implements AuditRefusal {}

  record LongWord(int most) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record BadCount(int most) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record BadAmount() implements AuditRefusal {}

  record NothingBooked(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record DrawnAlready(String word) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NoSuchEntry(String entry) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry);
    }
  }

  /// Nobody judges what they had a hand in.
  record OwnHand(String entry, Named part) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry, part);
    }
  }

  record NoWords() implements AuditRefusal {}

  record NoSuchQuestion(String number) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record QuestionClosed(int number) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// The committee asks; the treasurer or the board answers.
  record NotForTheCommittee() implements AuditRefusal {}

  /// Closing a question that nobody answered asks for the reason.
  record NotAnswered(int number) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// No sample was drawn of the books as they are now.
  record NotDrawn(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }

  record Unseen(int count, int all) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(count, all);
    }
  }

  /// The assembly is told of questions that stand open.
  record OpenWithoutRemarks(int count) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(count);
    }
  }

  /// The same was signed before, of the same books.
  record SignedSo(String year) implements AuditRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(year);
    }
  }
}
