package coop.meent.sister;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a deed on sisters is not done, or a letter not taken; in order of precedence.
public sealed interface SisterRefusal extends Refusal {

  /// Letters to and from sisters are the coordinator's.
  record NotCoordinator(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAMember(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Nothing was introduced yet, so there is nothing that a letter could be signed with.
  record NoOwnKeys() implements SisterRefusal {}

  /// The keys lie with another coordinator.
  record KeysElsewhere(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoSuchSister(String word) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(word);
    }
  }

  /// Nobody compared its code yet.
  record NotConfirmed(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Revoked(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NothingToConfirm(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// What was read out is another code than the letter has: somebody may be in between.
  record OtherCode(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotALetter() implements SisterRefusal {}

  record TooLarge(int mebibytes) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(mebibytes);
    }
  }

  record NewerLetter() implements SisterRefusal {}

  /// Not as it was made: damaged on its way, or changed.
  record Damaged() implements SisterRefusal {}

  record OwnLetter() implements SisterRefusal {}

  /// It comes from a cooperative that was never introduced.
  record UnknownSister() implements SisterRefusal {}

  record NotForUs(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// It was sealed for keys that are not ours any more.
  record OtherKeys() implements SisterRefusal {}

  /// Signed with other keys than the sister is known by.
  record NotSigned() implements SisterRefusal {}

  record Expired(LocalDate until) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  record AlreadyTaken() implements SisterRefusal {}

  /// What was offered later counts, whatever comes later.
  record Older(int number, int last) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number, last);
    }
  }

  /// The mark in an interest is of nobody who may be offered now.
  record NobodyMeant() implements SisterRefusal {}

  /// An answer to what we did not ask.
  record NotAsked(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record Unreadable(String path) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(path);
    }
  }

  record Unwritable(String path) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(path);
    }
  }

  record UntilOutside(LocalDate from, LocalDate to) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record NobodyToOffer() implements SisterRefusal {}

  /// So few people are known by what they can do; to be allowed knowingly.
  record FewOffered(int count, int least) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(count, least);
    }
  }

  record NoSuchPerson(String code) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record AskedAlready(String code) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NothingNamed() implements SisterRefusal {}

  /// An interest names no client.
  record NamesClient(String client) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(client);
    }
  }

  record BadHours(int most) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record BadDays(LocalDate from, LocalDate to) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record RatesTurned(Money from, Money to) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, to);
    }
  }

  record NoSuchAsk(String code) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  /// Only who is asked answers.
  record NotYours(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NoContact() implements SisterRefusal {}

  record AnsweredAlready() implements SisterRefusal {}

  record AskIsOver(LocalDate until) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(until);
    }
  }

  /// Nothing goes out before the person answered.
  record NotAnswered(String name) implements SisterRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }
}
