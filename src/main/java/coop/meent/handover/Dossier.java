package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dossier of an assignment on a day, and how ready it is: whether a colleague could go on with
/// it tomorrow.
///
/// A block is ready when something stands in it that is not too old, and no gap was found, or when
/// the program knows enough of it by itself. One that is old, has a gap, or holds only the little
/// that the program knows, counts half; an empty one not at all.
///
/// @param parts one for each [Block], in order
public record Dossier(Assignment assignment, LocalDate day, List<Part> parts) {

  /// How good a block is; `dossier.standing.<NAME>` in words, with the age in days.
  public enum Standing {
    GOOD(2),
    OLD(1),
    GAP(1),
    /// A day that stands in it has passed: access that worked until then, an action, a promise.
    PAST(1),
    /// Nobody wrote anything, and what the program knows is not enough.
    THIN(1),
    EMPTY(0);

    private final int points;

    Standing(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }

  /// @param known what the program filled in
  /// @param fresh the last day on which somebody wrote in it, or found it right
  public record Part(
      Block block,
      Standing standing,
      List<Note> notes,
      List<Note> gaps,
      List<Named> known,
      Optional<LocalDate> fresh,
      LocalDate day)
      implements Named {

    public Part {
      notes = List.copyOf(notes);
      gaps = List.copyOf(gaps);
      known = List.copyOf(known);
    }

    /// In days; empty where nobody wrote anything.
    public Optional<Long> age() {
      return fresh.map(one -> ChronoUnit.DAYS.between(one, day));
    }

    /// Why it counts as it does.
    @Override
    public String in(Texts texts) {
      return switch (standing) {
        case GOOD ->
            age()
                .map(days ->
                    days == 0
                        ? texts.get("dossier.standing.today")
                        : texts.count("dossier.standing.GOOD", days))
                .orElseGet(() -> texts.get("dossier.standing.known"));
        case OLD -> texts.get("dossier.standing.OLD", age().orElse(0L), block.days());
        case GAP -> texts.get("dossier.standing.GAP", gaps.getFirst().said().words());
        case PAST -> {
          var said = passed(notes, block, day).orElseThrow().said();
          yield texts.get("dossier.standing.PAST", said.words(), said.on().orElseThrow());
        }
        case THIN -> texts.get("dossier.standing.THIN");
        case EMPTY -> texts.get("dossier.standing.EMPTY");
      };
    }
  }

  static Dossier of(
      Assignment assignment, DossierFacts facts, DossierSource source, LocalDate day) {
    var then = facts.on(day);
    return new Dossier(
        assignment,
        day,
        Arrays.stream(Block.values())
            .map(block -> part(block, then, source.of(assignment, block), day))
            .toList());
  }

  private static Part part(Block block, DossierFacts facts, Known known, LocalDate day) {
    var theirs = facts.notes().stream().filter(one -> one.block() == block).toList();
    var notes = theirs.stream().filter(one -> !one.isGap()).toList();
    var gaps = theirs.stream().filter(Note::isGap).toList();
    var fresh =
        Stream.concat(
                notes.stream().map(one -> LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC)),
                facts.looks().stream()
                    .filter(one -> one.block() == block)
                    .map(DossierFacts.Look::on))
            .max(Comparator.naturalOrder());
    var standing = standing(block, notes, gaps, known, fresh, day);
    return new Part(block, standing, notes, gaps, known.lines(), fresh, day);
  }

  private static Standing standing(
      Block block,
      List<Note> notes,
      List<Note> gaps,
      Known known,
      Optional<LocalDate> fresh,
      LocalDate day) {
    if (!gaps.isEmpty()) return Standing.GAP;
    if (passed(notes, block, day).isPresent()) return Standing.PAST;
    if (known.isEnough()) return Standing.GOOD;
    if (notes.isEmpty() && known.lines().isEmpty()) return Standing.EMPTY;
    if (fresh.isEmpty()) return Standing.THIN;
    boolean isOld = fresh.get().plusDays(block.days()).isBefore(day);
    return isOld ? Standing.OLD : Standing.GOOD;
  }

  /// What had to be by a day that is over.
  private static Optional<Note> passed(List<Note> notes, Block block, LocalDate day) {
    boolean isDated = block == Block.ACCESS || block == Block.ACTIONS || block == Block.PROMISES;
    return notes.stream()
        .filter(one -> isDated && one.said().on().filter(by -> by.isBefore(day)).isPresent())
        .findFirst();
  }

  public Part part(Block block) {
    return parts.stream().filter(one -> one.block() == block).findFirst().orElseThrow();
  }

  /// In parts of a hundred.
  public int percent() {
    int points = parts.stream().mapToInt(one -> one.standing().points).sum();
    return points * 100 / (parts.size() * Standing.GOOD.points);
  }

  /// Blocks that lower it, the emptiest first.
  public List<Part> lacking() {
    return parts.stream()
        .filter(one -> one.standing() != Standing.GOOD)
        .sorted(Comparator.comparingInt(one -> one.standing().points))
        .toList();
  }
}
