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
/// A block is ready when something stands in it that is not too old, and no gap was found. One that
/// is old, or has a gap, counts half; an empty one not at all.
///
/// @param parts one for each [Block], in order
public record Dossier(Assignment assignment, LocalDate day, List<Part> parts) {

  /// How good a block is; `dossier.standing.<NAME>` in words, with the age in days.
  public enum Standing {
    GOOD(2),
    OLD(1),
    GAP(1),
    EMPTY(0);

    private final int points;

    Standing(int points) {
      this.points = points;
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
                .map(days -> texts.count("dossier.standing.GOOD", days))
                .orElseGet(() -> texts.get("dossier.standing.known"));
        case OLD -> texts.get("dossier.standing.OLD", age().orElse(0L), block.days());
        case GAP -> texts.get("dossier.standing.GAP", gaps.getFirst().said().words());
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
            .map(block -> part(block, then, source.lines(assignment, block), day))
            .toList());
  }

  private static Part part(Block block, DossierFacts facts, List<Named> known, LocalDate day) {
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
    boolean isEmpty = notes.isEmpty() && known.isEmpty();
    boolean isOld =
        known.isEmpty()
            && fresh.filter(one -> one.plusDays(block.days()).isBefore(day)).isPresent();
    var standing =
        isEmpty
            ? gaps.isEmpty() ? Standing.EMPTY : Standing.GAP
            : !gaps.isEmpty() ? Standing.GAP : isOld ? Standing.OLD : Standing.GOOD;
    return new Part(block, standing, notes, gaps, known, fresh, day);
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
