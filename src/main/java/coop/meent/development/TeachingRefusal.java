package coop.meent.development;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a colleague is not asked to teach, or paid for it; in order of precedence.
public sealed interface TeachingRefusal extends Refusal {

  /// Nobody decided yet what an hour may cost.
  record NoRate() implements TeachingRefusal {}

  record NotARate() implements TeachingRefusal {}

  record Oneself() implements TeachingRefusal {}

  /// Is no member, or leaves.
  record NotHere(String name) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// @param hours at most
  record NotSoLong(int hours) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours);
    }
  }

  record AboveRate(Money rate, Money cap, String resolution) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(rate, cap, resolution);
    }
  }

  record NoSuchLesson(String word) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  record NotYours(String learner, String teacher) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(learner, teacher);
    }
  }

  /// The one who teaches says yes or no, nobody else.
  record TeacherSays(String teacher) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(teacher);
    }
  }

  record Over(TeachingState state) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record SaidAlready(TeachingState state) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record NotAgreed(String teacher) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(teacher);
    }
  }

  record NotYet(LocalDate starts) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(starts);
    }
  }

  /// More hours than were asked.
  record MoreThanAsked(String given, String asked) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(given, asked);
    }
  }

  record NotSigned(TeachingState state) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /// Nobody makes out the bill of a lesson that is their own.
  record OwnLesson() implements TeachingRefusal {}

  record NoBooks() implements TeachingRefusal {}

  record BilledAlready(String number) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// The cooperative makes out nobody's bills without a word of theirs.
  record NoAgreement(String teacher) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(teacher);
    }
  }

  record NoDetails(String teacher) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(teacher);
    }
  }

  /// A lesson is paid by the bill that was made out of it, and no other.
  record AnotherBill(String number, String lesson) implements TeachingRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, lesson);
    }
  }
}
