package coop.meent.bond;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A proposal that some people be there for each other, with all that they answered, in the order
/// in which it counts on every laptop.
///
/// @param by who proposed it
/// @param people two of a pair, three to five of a pod; never changed
/// @param reasons as they were when it was proposed; empty where one of them asked
/// @param words of its people alone
public record Bond(
    BondId id,
    MemberId by,
    BondKind kind,
    List<MemberId> people,
    List<Reason> reasons,
    LocalDate on,
    Instant recordedAt,
    List<Word> words) {

  public Bond {
    people = List.copyOf(people);
    reasons = List.copyOf(reasons);
    words = words.stream().filter(Bond.isOneOf(people)).toList();
  }

  private static java.util.function.Predicate<Word> isOneOf(List<MemberId> people) {
    return word -> people.contains(word.by());
  }

  /// Kinds of [Word]; see the migration.
  enum Said {
    YES,
    NO,
    LEFT;

    static Optional<Said> of(String word) {
      for (var said : values()) if (said.name().equals(word)) return Optional.of(said);
      return Optional.empty();
    }
  }

  public record Word(Said said, MemberId by, LocalDate on, Instant recordedAt) {}

  /// With one more answer.
  Bond hearing(Word word) {
    List<Word> more = new ArrayList<>(words);
    more.add(word);
    return new Bond(id, by, kind, people, reasons, on, recordedAt, more);
  }

  boolean isSaid(MemberId who, Said said) {
    return words.stream().anyMatch(word -> word.by().equals(who) && word.said() == said);
  }

  boolean isAnsweredBy(MemberId who) {
    return words.stream().anyMatch(word -> word.by().equals(who));
  }

  /// Those of it besides somebody.
  public List<MemberId> others(MemberId me) {
    return people.stream().filter(one -> !one.equals(me)).toList();
  }
}
