package coop.meent.knowledge;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.store.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A note with all that was ever said of it, in the order in which it counts on every laptop.
///
/// @param space who can read it, for ever
/// @param origin whose knowledge it was, and its first owner
/// @param from the note with fewer readers that it came of; often not here
/// @param versions at least one; the last counts and the earlier ones stay
public record Note(
    NoteId id,
    Space space,
    MemberId origin,
    NoteKind kind,
    About about,
    Optional<NoteId> from,
    Instant recordedAt,
    List<Version> versions,
    List<Source> sources,
    List<Word> words) {

  public Note {
    versions = List.copyOf(versions);
    sources = List.copyOf(sources);
    words = List.copyOf(words);
  }

  /// What it said from a moment on, and who wrote that.
  public record Version(UUID id, MemberId by, NoteText text, Instant recordedAt) {}

  /// Kinds of [Word].
  enum Said {
    CONFIRMED,
    USED,
    OFFERED,
    TAKEN,
    DECLINED,
    WITHDRAWN,
    ENDED,
    SHARED;

    static Optional<Said> of(String word) {
      for (var said : values()) if (said.name().equals(word)) return Optional.of(said);
      return Optional.empty();
    }
  }

  /// What became of it; see the migration.
  public record Word(
      Said said,
      MemberId by,
      Optional<UUID> version,
      Optional<MemberId> whom,
      Optional<NoteId> next,
      Optional<LocalDate> reviewBy,
      Optional<String> words,
      LocalDate on,
      Instant recordedAt) {

    static Word of(Said said, MemberId by, LocalDate on, Instant recordedAt) {
      return new Word(
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

    Word with(MemberId other) {
      return new Word(said, by, version, Optional.of(other), next, reviewBy, words, on, recordedAt);
    }

    Word saying(String thanks) {
      var kept = Optional.of(thanks.strip()).filter(text -> !text.isEmpty());
      return new Word(said, by, version, whom, next, reviewBy, kept, on, recordedAt);
    }

    Word ofVersion(UUID id, LocalDate until) {
      return new Word(
          said, by, Optional.of(id), whom, next, Optional.of(until), words, on, recordedAt);
    }

    Word goingOn(NoteId in) {
      return new Word(said, by, version, whom, Optional.of(in), reviewBy, words, on, recordedAt);
    }
  }

  /// With one more word.
  Note hearing(Word word) {
    List<Word> more = new ArrayList<>(words);
    more.add(word);
    return new Note(id, space, origin, kind, about, from, recordedAt, versions, sources, more);
  }

  /// As somebody wrote it better.
  Note saying(Version version) {
    List<Version> more = new ArrayList<>(versions);
    more.add(version);
    return new Note(id, space, origin, kind, about, from, recordedAt, more, sources, words);
  }

  public Version last() {
    return versions.getLast();
  }

  public NoteText text() {
    return last().text();
  }

  public boolean isPrivate() {
    return space.kind() == Space.Kind.PRIVATE;
  }

  /// Whether somebody wrote any of it, or it was theirs to begin with.
  public boolean isOf(MemberId who) {
    return origin.equals(who) || versions.stream().anyMatch(one -> one.by().equals(who));
  }

  /// Everybody whom it owes something to, each once: whose it was, who wrote it, who is named, and
  /// whom the notes that it rests on credit.
  public Set<MemberId> credited(Map<NoteId, Note> all) {
    Set<MemberId> people = new LinkedHashSet<>();
    credit(people, new LinkedHashSet<>(), all);
    return people;
  }

  /// Two notes may rest on each other: each is asked once.
  private void credit(Set<MemberId> people, Set<NoteId> asked, Map<NoteId, Note> all) {
    if (!asked.add(id)) return;
    people.add(origin);
    versions.forEach(one -> people.add(one.by()));
    for (var source : sources) {
      source.member().ifPresent(people::add);
      source
          .note()
          .flatMap(one -> Optional.ofNullable(all.get(one)))
          .ifPresent(note -> note.credit(people, asked, all));
    }
  }
}
