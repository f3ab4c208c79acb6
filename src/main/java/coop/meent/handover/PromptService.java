package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small questions that keep dossiers good: after an invoice, a talk with the client, or a day that
/// was promised, whoever knows is asked one thing. Two at most stand there, and of one dossier one;
/// "not now" is an answer that is not asked about again.
public final class PromptService {

  /// For how long after something happened it is asked about.
  static final int DAYS = 14;

  static final int MOST = 2;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final WorkService work;
  private final DossierService dossiers;
  private final OccasionSource source;
  private final PromptRows rows = new PromptRows();

  public PromptService(
      Store store,
      Ids ids,
      Clock clock,
      WorkService work,
      DossierService dossiers,
      OccasionSource source) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
    this.dossiers = dossiers;
    this.source = source;
  }

  /// What to ask of somebody now, about what happened last first.
  public List<Prompt> of(MemberId who) {
    var today = LocalDate.now(clock);
    var running =
        work.assignments().stream()
            .filter(one -> !one.from().isAfter(today))
            .filter(one -> one.to().filter(today::isAfter).isEmpty())
            .filter(one -> dossiers.space(one.id()).isPresent())
            .toList();
    var happened = source.within(running, new FiscalPeriod(today.minusDays(DAYS - 1L), today));
    var byAssignment =
        Stream.concat(happened.stream(), begun(running, today))
            .collect(Collectors.groupingBy(Occasion::assignment));
    List<Prompt> prompts = new ArrayList<>();
    for (var one : running) prompt(one, byAssignment.get(one.id()), who).ifPresent(prompts::add);
    return prompts.stream()
        .sorted(
            Comparator.comparing(Prompt::on)
                .reversed()
                .thenComparing(one -> one.assignment().number()))
        .limit(MOST)
        .toList();
  }

  private Optional<Prompt> prompt(
      Assignment assignment,
      @org.jspecify.annotations.Nullable List<Occasion> known,
      MemberId who) {
    var facts = dossiers.facts(assignment.id());
    var theirs =
        Optional.ofNullable(known).orElse(List.of()).stream()
            .filter(one -> one.asked().equals(who))
            .toList();
    boolean isMine = assignment.holder().equals(who) || facts.names(who);
    if (theirs.isEmpty() && !isMine) return Optional.empty();
    var later = store.read(sql -> rows.later(sql, assignment.id()));
    return new Prompts(
            dossiers.on(assignment, LocalDate.now(clock)),
            facts,
            theirs,
            later.stream().map(PromptRows.Later::occasion).collect(Collectors.toSet()),
            later.stream()
                .map(one -> LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC))
                .max(Comparator.naturalOrder()))
        .of(who);
  }

  /// Work that is a month on its way: what one would write on the first day is known only now.
  private static Stream<Occasion> begun(List<Assignment> running, LocalDate today) {
    return running.stream()
        .filter(one -> {
          var day = one.from().plusMonths(1);
          return !day.isAfter(today) && day.isAfter(today.minusDays(DAYS));
        })
        .map(one -> {
          Named what = texts -> texts.get("prompt.begun", one.name());
          return new Occasion(
              Occasion.Kind.BEGUN,
              "BEGUN:" + one.id().uuid(),
              one.id(),
              one.from().plusMonths(1),
              one.holder(),
              what);
        });
  }

  /// Who is asked does not want to answer now, and is not asked about it again.
  public DossierOutcome later(AssignmentId assignment, MemberId by) {
    var space = dossiers.space(assignment);
    var known = work.assignment(assignment);
    if (known.isEmpty()) return new DossierOutcome.UnknownAssignment();
    if (space.isEmpty()) return new DossierOutcome.NotOfTheTeam(known.get().name());
    var prompt =
        of(by).stream().filter(one -> one.assignment().id().equals(assignment)).findFirst();
    if (prompt.isEmpty()) return new DossierOutcome.NothingAsked(known.get().name());
    return store.write(
        "dossier.later",
        tx -> {
          rows.put(tx, ids, space.get(), prompt.get(), by, clock.instant());
          return new DossierOutcome.Written(Optional.empty(), tx.deed());
        });
  }

  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
