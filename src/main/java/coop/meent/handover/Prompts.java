package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses what to ask of one dossier, if anything: one thing, about what happened last, and
/// nothing for a while after somebody wrote or said "not now".
///
/// @param later occasions after which somebody said "not now"
/// @param lastLater when that was said last
record Prompts(
    Dossier dossier,
    DossierFacts facts,
    List<Occasion> occasions,
    Set<String> later,
    Optional<LocalDate> lastLater) {

  /// How long nothing is asked after an answer, or after none was wanted.
  static final int QUIET_DAYS = 3;

  Optional<Prompt> of(MemberId who) {
    if (isQuiet()) return Optional.empty();
    return Stream.concat(occasions.stream(), milestones())
        .filter(one -> one.asked().equals(who) && !later.contains(one.key()))
        .filter(one -> !isAnswered(one))
        .max(Comparator.comparing(Occasion::on).thenComparing(Occasion::key))
        .map(this::prompt);
  }

  private boolean isQuiet() {
    var since = dossier.day().minusDays(QUIET_DAYS);
    return Stream.concat(written(), lastLater.stream()).anyMatch(since::isBefore);
  }

  /// Days on which somebody wrote in it, or found a block right.
  private Stream<LocalDate> written() {
    return Stream.concat(
        facts.notes().stream().map(one -> LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC)),
        facts.looks().stream().map(DossierFacts.Look::on));
  }

  /// Promises and actions whose day came, and that nobody said anything of since.
  private Stream<Occasion> milestones() {
    return Occasion.Kind.MILESTONE.blocks().stream()
        .flatMap(block -> dossier.part(block).notes().stream())
        .filter(note -> note.said().on().filter(this::came).isPresent())
        .map(this::milestone);
  }

  private boolean came(LocalDate day) {
    return !day.isAfter(dossier.day()) && day.isAfter(dossier.day().minusDays(PromptService.DAYS));
  }

  private Occasion milestone(Note note) {
    var day = note.said().on().orElseThrow();
    return new Occasion(
        Occasion.Kind.MILESTONE,
        "MILESTONE:" + note.id(),
        dossier.assignment().id(),
        day,
        note.said().person().orElse(dossier.assignment().holder()),
        texts -> texts.get("prompt.milestone", note.said().words(), texts.date(day)));
  }

  /// Whether one of the blocks that it asks after was written in since, or found right.
  private boolean isAnswered(Occasion one) {
    return blocks(one).stream()
        .map(dossier::part)
        .flatMap(part -> part.fresh().stream())
        .anyMatch(day -> !day.isBefore(one.on()));
  }

  private List<Block> blocks(Occasion one) {
    if (one.kind() != Occasion.Kind.MILESTONE) return one.kind().blocks();
    return one.kind().blocks().stream()
        .filter(block ->
            dossier.part(block).notes().stream()
                .anyMatch(note -> one.key().equals("MILESTONE:" + note.id())))
        .toList();
  }

  private Prompt prompt(Occasion one) {
    var part =
        blocks(one).stream()
            .map(dossier::part)
            .min(Comparator.comparingInt(each -> each.standing().points()))
            .orElseThrow();
    return new Prompt(dossier.assignment(), one, part, dossier.percent());
  }
}
