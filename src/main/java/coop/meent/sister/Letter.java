package coop.meent.sister;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one cooperative writes to another.
///
/// @param number counts the letters to this sister
/// @param until the last day on which it counts
public record Letter(int number, LocalDate made, LocalDate until, Content content) {

  /// What a letter is about; the kinds stand in [LetterKind].
  public sealed interface Content {
    LetterKind kind();
  }

  /// Who we are. Everybody can read it.
  public record Introduction(String name, String contact, Keys keys) implements Content {
    @Override
    public LetterKind kind() {
      return LetterKind.INTRODUCTION;
    }
  }

  /// Whom we offer, in order of their marks; it takes the place of what was offered before.
  public record Offer(List<Offered> people) implements Content {
    public Offer {
      people = List.copyOf(people);
    }

    @Override
    public LetterKind kind() {
      return LetterKind.OFFER;
    }
  }

  /// Whom of yours we want to talk to.
  public record Asking(Interest interest) implements Content {
    @Override
    public LetterKind kind() {
      return LetterKind.INTEREST;
    }
  }

  /// Yes with a name, or not now.
  ///
  /// @param isYes the detail is kept from who need not know it, also where it is a yes
  public record Answer(UUID interest, boolean isYes, Optional<Detail> detail) implements Content {

    @Override
    public LetterKind kind() {
      return LetterKind.ANSWER;
    }

    Answer withoutDetail() {
      return new Answer(interest, isYes, Optional.empty());
    }
  }
}
