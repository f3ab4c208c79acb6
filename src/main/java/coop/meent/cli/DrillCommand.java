package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.Block;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.Drill;
import coop.meent.handover.DrillDraft;
import coop.meent.handover.Drills;
import coop.meent.member.Member;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent drill FILE [ASSIGNMENT]`: by when each dossier is tried again and how it did; with
/// `--tried` notes a drill that was held: what was there behind `--found`, the gaps behind
/// `--missing`.
@Command(name = "drill", description = "${bundle:cli.drill}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DrillCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.dossier.assignment}")
  private @Nullable String assignment;

  @Option(names = "--tried", paramLabel = "WHO", description = "${bundle:cli.drill.tried}")
  private @Nullable String tried;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.drill.on}")
  private @Nullable LocalDate on;

  @Option(
      names = "--missing",
      paramLabel = "BLOCK=WORDS",
      description = "${bundle:cli.drill.missing}")
  private Map<Block, String> missing = new LinkedHashMap<>();

  @Option(
      names = "--found",
      split = ",",
      paramLabel = "BLOCK",
      description = "${bundle:cli.drill.found}")
  private List<Block> found = new ArrayList<>();

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  DrillCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean isDeed = tried != null;
    boolean isLoose = !isDeed && (on != null || !missing.isEmpty() || !found.isEmpty());
    if (isLoose || (isDeed && assignment == null)) throw new WrongUseException("cli.wrong.drill");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      var work = Optional.ofNullable(assignment).map(new Lookup(services)::assignment);
      if (isDeed && hold(services, work.orElseThrow()) instanceof Refusal refusal)
        return terminal.refused(refusal);
      var drills = services.handingOver().drills();
      if (work.isPresent() && drills.of(work.get().id()).isEmpty())
        return terminal.refused(new DossierOutcome.NotOfTheTeam(work.get().name()));
      print(
          services,
          work.map(one -> drills.of(one.id()).stream().toList()).orElseGet(drills::running));
      return Terminal.DONE;
    }
  }

  private DossierOutcome hold(Services services, Assignment work) {
    var people = new People(services.members());
    var by = as == null ? Sitter.at(services).member().id() : people.named(as).id();
    var who = people.named(Optional.ofNullable(tried).orElseThrow()).id();
    var day = CaseDeed.or(on, LocalDate.now(clock));
    var draft = DrillDraft.of(who, day, found, missing);
    return services.handingOver().drills().hold(work.id(), draft, by);
  }

  private void print(Services services, List<Drills> all) {
    var listing =
        new Listing(
            "assignment", "last_tried", "tried_by", "found", "not_found", "still_open", "try_by");
    for (var one : all)
      listing.row(
          one.assignment().name(),
          one.last().map(Drill::on),
          one.last().map(last -> nameOf(services, last.tried())),
          one.last().map(last -> last.found().size()).orElse(0),
          findings(one.last()),
          one.last().map(Drill::open).orElse(0L),
          one.due());
    shape.print(listing, terminal);
  }

  private List<Map<String, Object>> findings(Optional<Drill> last) {
    return last.stream()
        .flatMap(one -> one.findings().stream())
        .map(one -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("block", one.block().name().toLowerCase(Locale.ROOT));
          values.put("words", one.words());
          values.put("open", one.isOpen());
          return values;
        })
        .toList();
  }

  private static String nameOf(Services services, MemberId who) {
    return services.members().member(who).map(Member::name).orElse("?");
  }
}
