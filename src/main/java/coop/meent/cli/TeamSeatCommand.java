package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.composer.Must;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillOutcome;
import coop.meent.team.Offer;
import coop.meent.team.Seat;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatFacts;
import coop.meent.team.SeatOutcome;
import coop.meent.team.SeatRole;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team seat FILE ASSIGNMENT`: its seats, what each asks and who sits there; adds one,
/// changes what is named of one, or withdraws one.
@Command(name = "seat", description = "${bundle:cli.team.seat}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamSeatCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "${bundle:cli.team.forWork}")
  private String assignment;

  @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.team.seat.add}")
  private @Nullable String added;

  @Option(names = "--change", paramLabel = "SEAT", description = "${bundle:cli.team.seat.change}")
  private @Nullable String changed;

  @Option(names = "--name", paramLabel = "NAME", description = "${bundle:cli.team.seat.name}")
  private @Nullable String name;

  @Option(
      names = {"--withdraw", "--end"},
      paramLabel = "SEAT",
      description = "${bundle:cli.team.seat.withdraw}")
  private @Nullable String withdrawn;

  @Option(
      names = "--skill",
      paramLabel = "SKILL=LEVEL",
      description = "${bundle:cli.team.seat.skill}")
  private Map<String, Integer> skills = new LinkedHashMap<>();

  @Option(names = "--hours", paramLabel = "N", description = "${bundle:cli.team.seat.hours}")
  private @Nullable Integer hours;

  @Option(names = "--from", description = "${bundle:cli.team.seat.from}")
  private @Nullable LocalDate from;

  @Option(names = "--to", description = "${bundle:cli.team.seat.to}")
  private @Nullable LocalDate to;

  @Option(names = "--beside", paramLabel = "SEAT", description = "${bundle:cli.team.seat.beside}")
  private @Nullable String beside;

  @Option(names = "--aim", description = "${bundle:team.ui.aim}")
  private @Nullable String aim;

  @Option(names = "--authority", description = "${bundle:team.ui.authority}")
  private @Nullable String authority;

  @Option(names = "--limits", description = "${bundle:team.ui.limits}")
  private @Nullable String limits;

  @Option(names = "--budget", paramLabel = "HOURS", description = "${bundle:team.ui.budget}")
  private @Nullable Integer budget;

  @Mixin private Shape shape;

  TeamSeatCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (added == null && withdrawn == null && changed == null) return list();
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment);
      var outcome = deed(services, work);
      return answer(outcome, terminal);
    }
  }

  private SeatOutcome deed(Services services, Assignment work) {
    var facts = services.seats().facts();
    if (withdrawn != null) return services.seats().withdraw(named(facts, work, withdrawn).id());
    if (changed == null) return services.seats().add(work.id(), draft(services, work));
    var seat = named(facts, work, changed);
    return services.seats().change(seat.id(), draft(services, work, seat.draft()));
  }

  static int answer(SeatOutcome outcome, Terminal terminal) {
    var refusal = SeatOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    terminal.say("cli.team.noted");
    return Terminal.DONE;
  }

  /// The seat that is called so, or whose name alone has this part.
  static Seat named(SeatFacts facts, Assignment work, String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var all = facts.seatsOf(work.id());
    var exact = all.stream().filter(seat -> lower(seat).equals(wanted)).toList();
    var found =
        exact.isEmpty()
            ? all.stream().filter(seat -> lower(seat).contains(wanted)).toList()
            : exact;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new SeatOutcome.UnknownSeat());
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word, found.stream().map(Seat::name).collect(Collectors.joining(", "))));
    return found.getFirst();
  }

  private static String lower(Seat seat) {
    return seat.name().toLowerCase(Locale.ROOT);
  }

  private SeatDraft draft(Services services, Assignment work) {
    var last =
        Optional.ofNullable(to)
            .or(work::to)
            .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--to"));
    var nothing = SeatDraft.of("", List.of(), work.from(), last, 0);
    return draft(services, work, nothing);
  }

  /// What is typed, and for the rest what is known.
  private SeatDraft draft(Services services, Assignment work, SeatDraft known) {
    List<Must> musts =
        skills.entrySet().stream()
            .map(one -> new Must(skill(services, one.getKey()).id(), one.getValue()))
            .toList();
    var role =
        new SeatRole(
            or(aim, known.role().aim()),
            or(authority, known.role().authority()),
            or(limits, known.role().limits()),
            Optional.ofNullable(budget).or(() -> known.role().budgetHours()));
    var draft =
        SeatDraft.of(
                Optional.ofNullable(name).or(() -> Optional.ofNullable(added)).orElse(known.name()),
                musts.isEmpty() ? known.musts() : musts,
                Optional.ofNullable(from).orElse(known.from()),
                Optional.ofNullable(to).orElse(known.to()),
                Optional.ofNullable(hours).orElse(known.hours()))
            .as(role);
    var senior =
        beside == null
            ? known.besides()
            : Optional.of(named(services.seats().facts(), work, beside).id());
    return senior.map(draft::growingBesides).orElse(draft);
  }

  private static String or(@Nullable String typed, String known) {
    return typed == null ? known : typed;
  }

  private static Skill skill(Services services, String word) {
    return services.skills().skills().stream()
        .filter(one -> one.isListed() && one.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new SkillOutcome.Unlisted(word)));
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var work = new Lookup(services).assignment(assignment);
      var facts = services.seats().facts();
      var names =
          services.skills().skills().stream().collect(Collectors.toMap(Skill::id, Skill::name));
      var listing = new Listing("seat", "skills", "from", "to", "hours", "member", "state");
      for (var seat : facts.seatsOf(work.id()))
        listing.row(
            seat.name(),
            seat.musts().stream()
                .map(must -> names.getOrDefault(must.skill(), "?") + " " + must.level())
                .collect(Collectors.joining(", ")),
            seat.from(),
            seat.to(),
            seat.hours(),
            facts.in(seat.id()).stream()
                .map(one -> services.members().member(one).map(who -> who.name()).orElse("?"))
                .collect(Collectors.joining(", ")),
            offers(services, facts, seat));
      shape.print(listing, terminal);
      terminal.remark("cli.team.stateIs", facts.state(work.id()));
      return Terminal.DONE;
    }
  }

  private String offers(Services services, SeatFacts facts, Seat seat) {
    return facts.newest(seat.id()).stream()
        .map(offer ->
            services.members().member(offer.member()).map(who -> who.name()).orElse("?")
                + ": "
                + said(offer))
        .collect(Collectors.joining(", "));
  }

  private String said(Offer offer) {
    return terminal
        .texts()
        .get(
            offer.isOpen()
                ? "team.offer.open"
                : offer.isAccepted() ? "team.offer.yes" : "team.offer.no");
  }
}
