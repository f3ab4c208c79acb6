package coop.meent.handover;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What came of writing in a dossier; refusals in order of precedence.
public sealed interface DossierOutcome {

  /// @param note what it was about; empty where it was a look at a block
  record Written(Optional<UUID> note, DeedId deed) implements DossierOutcome {}

  record UnknownAssignment() implements DossierOutcome, Refusal {}

  /// The team's words cannot be read here: not of the team, or it has no key yet.
  record NotOfTheTeam(String assignment) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  /// A day that is still to come.
  record NotYet(LocalDate day) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The work had not begun on that day.
  record NotBegun(String assignment, LocalDate first) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment, first);
    }
  }

  record Ended(String assignment, LocalDate last) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment, last);
    }
  }

  record UnknownMember() implements DossierOutcome, Refusal {}

  /// Whom the client calls knows by heart what is missing on paper.
  record KnowsIt(String name) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Who does the work as well fills in unseen what is missing on paper.
  record WorksOnIt(String name) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Of each question it is said whether the answer was found.
  record Unanswered(List<Block> blocks) implements DossierOutcome, Refusal {
    public Unanswered {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Object> arguments() {
      Named all =
          texts -> blocks.stream().map(one -> one.in(texts)).collect(Collectors.joining(", "));
      return List.of(all);
    }
  }

  record HasItAlready(String name) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record HasLeft(String name, LocalDate last) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NoWords() implements DossierOutcome, Refusal {}

  record TooLong(int most) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// A password or a key. What it was is not said again.
  record LooksLikeASecret() implements DossierOutcome, Refusal {}

  /// Access without the place where its secret is kept helps nobody.
  record NoPlace() implements DossierOutcome, Refusal {}

  record UnknownNote() implements DossierOutcome, Refusal {}

  /// There is no small question about it now.
  record NothingAsked(String assignment) implements DossierOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment);
    }
  }

  record EndedAlready() implements DossierOutcome, Refusal {}
}
