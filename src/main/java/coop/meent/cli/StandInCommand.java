package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.WeekSpan;
import coop.meent.handover.Backing;
import coop.meent.handover.StandInOutcome;
import coop.meent.member.Member;
import coop.meent.team.Seat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent stand-in FILE [ASSIGNMENT]`: who stands behind every place, and the weeks to come in
/// which nobody does; with `--first` and `--second` names them for a place.
@Command(name = "stand-in", description = "${bundle:cli.standIn}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class StandInCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.dossier.assignment}")
  private @Nullable String assignment;

  @Option(names = "--seat", paramLabel = "SEAT", description = "${bundle:cli.standIn.seat}")
  private @Nullable String seat;

  @Option(names = "--first", paramLabel = "WHO", description = "${bundle:cli.standIn.first}")
  private @Nullable String first;

  @Option(names = "--second", paramLabel = "WHO", description = "${bundle:cli.standIn.second}")
  private @Nullable String second;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  StandInCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isDeed = first != null || second != null;
    if (isDeed && assignment == null) throw new WrongUseException("cli.wrong.standIn");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      if (isDeed && name(services) instanceof Refusal refusal) return terminal.refused(refusal);
      print(services, places(services));
      return Terminal.DONE;
    }
  }

  private List<Backing> places(Services services) {
    var plan = services.handingOver().standIns().plan();
    if (assignment == null) return plan;
    var work = new Lookup(services).assignment(assignment).id();
    return plan.stream().filter(one -> one.assignment().id().equals(work)).toList();
  }

  private StandInOutcome name(Services services) {
    var people = new People(services.members());
    var by = as == null ? Sitter.at(services).member().id() : people.named(as).id();
    var place =
        places(services).stream()
            .filter(one -> one.seat().map(Seat::name).equals(Optional.ofNullable(seat)))
            .findFirst();
    if (place.isEmpty()) return new StandInOutcome.UnknownPlace();
    var one = Optional.ofNullable(first).map(word -> people.named(word).id());
    var two = Optional.ofNullable(second).map(word -> people.named(word).id());
    return services
        .handingOver()
        .standIns()
        .name(
            place.get().assignment().id(),
            place.get().seat().map(Seat::id),
            one.or(() -> place.get().first()),
            two.or(() -> place.get().second()),
            by);
  }

  private void print(Services services, List<Backing> places) {
    var listing = new Listing("assignment", "seat", "sitting", "first", "second", "nobody");
    for (var one : places)
      listing.row(
          one.assignment().name(),
          one.seat().map(Seat::name).orElse(terminal.texts().get("standin.holder")),
          one.sitting().stream()
              .map(who -> nameOf(services, who))
              .collect(Collectors.joining(", ")),
          one.first().map(who -> nameOf(services, who)),
          one.second().map(who -> nameOf(services, who)),
          shape.isForPrograms()
              ? one.alone().stream().map(String::valueOf).collect(Collectors.joining(" "))
              : WeekSpan.words(one.alone(), terminal.texts()));
    shape.print(listing, terminal);
  }

  private static String nameOf(Services services, MemberId who) {
    return services.members().member(who).map(Member::name).orElse("?");
  }
}
