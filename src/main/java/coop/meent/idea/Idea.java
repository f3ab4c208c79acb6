package coop.meent.idea;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.store.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An idea with all that was ever said of it, in the order in which it counts on every laptop.
///
/// @param space who can read it, for ever
/// @param by who wrote it down, and its first owner
/// @param originator whose idea it was; the same as `by`, unless that one left before it went on
///   among more readers
/// @param on the day on which it came up
/// @param from the same idea among fewer readers; often not here
public record Idea(
    IdeaId id,
    Space space,
    MemberId by,
    MemberId originator,
    String title,
    String text,
    LocalDate on,
    Optional<IdeaId> from,
    Instant recordedAt,
    List<Step> steps) {

  public Idea {
    steps = List.copyOf(steps);
  }

  /// What is said of an idea; see the migration. `idea.said.<SAID>` in words.
  public enum Said implements Named {
    FIRST,
    NAMED,
    TOLD,
    YES,
    NO,
    USED,
    BUILT,
    OFFERED,
    WITHDRAWN,
    DECLINED,
    TAKEN,
    ENDED,
    SHARED;

    static Optional<Said> of(String word) {
      for (var said : values()) if (said.name().equals(word)) return Optional.of(said);
      return Optional.empty();
    }

    @Override
    public String in(Texts texts) {
      return texts.get("idea.said." + name());
    }
  }

  /// One step in its life.
  ///
  /// @param about the step that it answers
  /// @param on of a use the day on which it was used; else the day on which it was said
  public record Step(
      UUID id,
      Said said,
      MemberId by,
      Optional<UUID> about,
      Optional<MemberId> whom,
      Optional<IdeaId> base,
      Optional<IdeaId> next,
      Optional<String> words,
      LocalDate on,
      Instant recordedAt) {

    static Step of(UUID id, Said said, MemberId by, LocalDate on, Instant recordedAt) {
      return new Step(
          id,
          said,
          by,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          on,
          recordedAt);
    }

    Step about(UUID step) {
      return new Step(id, said, by, Optional.of(step), whom, base, next, words, on, recordedAt);
    }

    Step with(MemberId other) {
      return new Step(id, said, by, about, Optional.of(other), base, next, words, on, recordedAt);
    }

    Step on(IdeaId idea) {
      return new Step(id, said, by, about, whom, Optional.of(idea), next, words, on, recordedAt);
    }

    Step goingOn(IdeaId in) {
      return new Step(id, said, by, about, whom, base, Optional.of(in), words, on, recordedAt);
    }

    Step saying(String text) {
      var kept = Optional.of(text.strip()).filter(line -> !line.isEmpty());
      return new Step(id, said, by, about, whom, base, next, kept, on, recordedAt);
    }
  }

  /// With one more step.
  Idea after(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Idea(id, space, by, originator, title, text, on, from, recordedAt, more);
  }

  public boolean isPrivate() {
    return space.kind() == Space.Kind.PRIVATE;
  }
}
