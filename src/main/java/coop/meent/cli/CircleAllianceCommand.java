package coop.meent.cli;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.circle.AllianceFacts;
import coop.meent.circle.AllianceSheet;
import coop.meent.circle.Alliances;
import coop.meent.circle.AlliedShapes;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.TakenBack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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

/// `meent circle alliance FILE [ALLIANCE] [MONTH]`: circles that give together, what it is worth to
/// them, and who gives what to whom in a month; founds one, lets circles join and leave, keeps what
/// they give and takes it back.
@Command(
    name = "alliance",
    description = "${bundle:cli.circle.alliance}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleAllianceCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ALLIANCE",
      description = "${bundle:cli.circle.alliance.name}")
  private @Nullable String name;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "MONTH",
      description = "${bundle:cli.circle.alliance.month}")
  private @Nullable YearMonth month;

  @Option(
      names = "--found",
      split = ",",
      paramLabel = "CIRCLE",
      description = "${bundle:cli.circle.alliance.found}")
  private @Nullable List<String> founded;

  @Option(
      names = "--join",
      paramLabel = "CIRCLE",
      description = "${bundle:cli.circle.alliance.join}")
  private @Nullable String joining;

  @Option(
      names = "--leave",
      paramLabel = "CIRCLE",
      description = "${bundle:cli.circle.alliance.leave}")
  private @Nullable String leaving;

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      description = "${bundle:cli.circle.alliance.from}")
  private @Nullable YearMonth from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.circle.resolution}")
  private @Nullable String resolution;

  @Option(names = "--give", description = "${bundle:cli.circle.alliance.give}")
  private boolean isGiven;

  @Option(
      names = "--withdraw",
      paramLabel = "REASON",
      description = "${bundle:cli.circle.alliance.withdraw}")
  private @Nullable TakenBack withdrawn;

  @Option(names = "--dry-run", description = "${bundle:cli.circle.dry}")
  private boolean isDry;

  @Mixin private Shape shape;

  CircleAllianceCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean isReading =
        founded == null && joining == null && leaving == null && !isGiven && withdrawn == null;
    try (var services = isReading ? files.openForReading(file) : files.open(file)) {
      if (founded != null) return answer(found(services, founded));
      if (name == null) {
        shape.print(list(services), terminal);
        return Terminal.DONE;
      }
      var alliance = named(services, name);
      var wanted = month == null ? services.circles().alliances().nextMonth(alliance) : month;
      if (isReading) return show(services, alliance, wanted);
      return answer(act(services, alliance, wanted));
    }
  }

  private Alliances deeds(Services services) {
    return (isDry ? services.circles().tried() : services.circles()).alliances();
  }

  private static AllianceFacts named(Services services, String name) {
    var wanted = name.toLowerCase(Locale.ROOT).strip();
    var like =
        services.circles().alliances().all().stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return like.stream()
        .filter(one -> one.name().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty())
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchCircle(name)));
  }

  private String resolved() {
    if (resolution == null) throw new WrongUseException("cli.wrong.circle.alliance");
    return resolution;
  }

  private YearMonth since(List<CircleFacts> circles) {
    return from != null
        ? from
        : circles.stream()
            .map(CircleFacts::nextMonth)
            .max(YearMonth::compareTo)
            .orElse(YearMonth.now(clock));
  }

  private CircleOutcome found(Services services, List<String> names) {
    var circles =
        names.stream().map(one -> CircleOption.named(services, one.strip())).distinct().toList();
    var ids = circles.stream().map(one -> one.circle().id()).toList();
    return deeds(services).found(name == null ? "" : name, ids, since(circles), resolved());
  }

  private CircleOutcome act(Services services, AllianceFacts alliance, YearMonth wanted) {
    var deeds = deeds(services);
    if (joining != null) {
      var circle = CircleOption.named(services, joining);
      return deeds.join(alliance.id(), circle.circle().id(), since(List.of(circle)), resolved());
    }
    if (leaving != null) {
      var circle = CircleOption.named(services, leaving);
      return deeds.leave(alliance.id(), circle.circle().id(), since(List.of(circle)), resolved());
    }
    if (withdrawn != null) return deeds.withdraw(alliance.id(), wanted, withdrawn);
    return deeds.give(alliance.id(), wanted);
  }

  private int answer(CircleOutcome outcome) {
    var refusal = CircleOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (shape.isForPrograms()) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("dry_run", isDry);
      told.put("done", !isDry);
      if (outcome instanceof CircleOutcome.Many many) told.put("given", many.sum());
      new Json(terminal.out()).write(told);
    } else if (outcome instanceof CircleOutcome.Many many)
      terminal
          .out()
          .println(
              terminal.texts().get("circle.alliance.given")
                  + " "
                  + terminal.texts().euro(many.sum()));
    else terminal.say("cli.circle.done");
    if (isDry) terminal.remark("cli.circle.nothing");
    return Terminal.DONE;
  }

  private static String circle(Services services, CircleId id) {
    return services.circles().circle(id).map(one -> one.circle().name()).orElse("");
  }

  private static String member(Services services, MemberId id) {
    return services.members().member(id).map(one -> one.numbered()).orElse("");
  }

  private Listing list(Services services) {
    var listing = new Listing("alliance", "circles", "since", "last_month");
    var now = YearMonth.now(clock);
    for (var one : services.circles().alliances().all())
      listing.row(
          one.name(),
          String.join(", ", one.circles(now).stream().map(id -> circle(services, id)).toList()),
          one.first().map(YearMonth::toString).orElse(""),
          one.months().isEmpty() ? "" : one.months().getLast().month().toString());
    return listing;
  }

  private int show(Services services, AllianceFacts alliance, YearMonth wanted) {
    var alliances = services.circles().alliances();
    var kept = alliance.month(wanted).flatMap(alliances::sheet);
    var sheet =
        kept.orElseGet(() ->
            switch (alliances.preview(alliance, wanted)) {
              case Alliances.Preview.Ready(var ready, var _) -> ready;
              case Alliances.Preview.Not(var refusal) -> throw new RefusedException(refusal);
            });
    var circles =
        alliance.circles(wanted).stream()
            .flatMap(id -> services.circles().circle(id).stream())
            .toList();
    var worth = AlliedShapes.worth(circles, LocalDate.now(clock));
    if (shape.isForPrograms()) {
      Map<String, Object> whole = new LinkedHashMap<>();
      whole.put("alliance", alliance.name());
      whole.put("month", wanted.toString());
      whole.put("kept", kept.isPresent());
      whole.put("lacking", sheet.asked());
      whole.put("given", sheet.given());
      whole.put("missing", sheet.missing());
      whole.put("back", sheet.back());
      whole.put("circles", parts(services, sheet).rows());
      whole.put("gifts", gifts(services, sheet).rows());
      worth.ifPresent(one -> {
        whole.put("chance_alone", one.alone());
        whole.put("chance_together", one.helping());
      });
      new Json(terminal.out()).write(whole);
      return Terminal.DONE;
    }
    var texts = terminal.texts();
    List<String> lines = new ArrayList<>();
    worth.ifPresent(one -> lines.add(one.words().in(texts)));
    lines.add(
        texts.get(
            kept.isPresent() ? "circle.alliance.was" : "circle.alliance.would",
            wanted,
            sheet.asked(),
            sheet.given()));
    for (var line : lines) terminal.out().println(line);
    parts(services, sheet).printText(terminal.out(), texts);
    if (sheet.isMoving()) gifts(services, sheet).printText(terminal.out(), texts);
    return Terminal.DONE;
  }

  private static Listing parts(Services services, AllianceSheet sheet) {
    var listing = new Listing("circle", "above_floor", "at_most", "gives");
    for (var one : sheet.parts())
      listing.row(circle(services, one.circle()), one.above(), one.most(), one.gives());
    return listing;
  }

  private Listing gifts(Services services, AllianceSheet sheet) {
    var listing = new Listing("donor", "circle", "recipient", "helped", "gives", "proof");
    for (var one : sheet.flows())
      listing.row(
          member(services, one.donor()),
          circle(services, one.circle()),
          one.recipient().map(id -> member(services, id)).orElse(""),
          circle(services, one.helped()),
          one.paid(),
          one.in(terminal.texts()));
    return listing;
  }
}
