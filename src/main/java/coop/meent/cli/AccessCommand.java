package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.Access;
import coop.meent.handover.DossierOutcome;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent access FILE [ASSIGNMENT]`: who can get in where, and what is to be handed over because
/// somebody leaves or pauses; with `--what` and `--to` hands one over, with `--withdrawn` ends it.
@Command(name = "access", description = "${bundle:cli.access}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccessCommand implements Callable<Integer> {

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

  @Option(names = "--of", paramLabel = "WHO", description = "${bundle:cli.access.of}")
  private @Nullable String whose;

  @Option(names = "--to-hand-over", description = "${bundle:cli.access.toHandOver}")
  private boolean isToHandOver;

  @Option(names = "--what", paramLabel = "WORDS", description = "${bundle:cli.access.what}")
  private @Nullable String what;

  @Option(names = "--to", paramLabel = "WHO", description = "${bundle:cli.access.to}")
  private @Nullable String to;

  @Option(names = "--withdrawn", description = "${bundle:cli.access.withdrawn}")
  private boolean isWithdrawn;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  AccessCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isDeed = what != null;
    boolean isOne = (to != null) != isWithdrawn;
    boolean isNeither = to == null && !isWithdrawn;
    if (isDeed ? assignment == null || !isOne : !isNeither)
      throw new WrongUseException("cli.wrong.access");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      if (isDeed && act(services) instanceof Refusal refusal) return terminal.refused(refusal);
      print(services, chosen(services));
      return Terminal.DONE;
    }
  }

  private List<Access> chosen(Services services) {
    var work = Optional.ofNullable(assignment).map(new Lookup(services)::assignment);
    var who = Optional.ofNullable(whose).map(word -> new People(services.members()).named(word));
    return services.handingOver().access().all().stream()
        .filter(one -> work.isEmpty() || work.get().id().equals(one.assignment().id()))
        .filter(one -> who.isEmpty() || who.get().id().equals(one.holder()))
        .filter(one -> !isToHandOver || one.isToHandOver())
        .toList();
  }

  /// Of several that fit the words the first.
  private DossierOutcome act(Services services) {
    var people = new People(services.members());
    var by = as == null ? Sitter.at(services).member().id() : people.named(as).id();
    var words = Optional.ofNullable(what).orElseThrow().toLowerCase(Locale.ROOT);
    var one =
        chosen(services).stream()
            .filter(each -> each.note().said().words().toLowerCase(Locale.ROOT).contains(words))
            .findFirst();
    if (one.isEmpty()) return new DossierOutcome.UnknownNote();
    var access = services.handingOver().access();
    var work = one.get().assignment().id();
    var note = one.get().note().id();
    return to == null
        ? access.withdraw(work, note, by)
        : access.handOver(work, note, people.named(to).id(), by);
  }

  private void print(Services services, List<Access> all) {
    var listing =
        new Listing(
            "assignment", "access", "member", "kept_at", "granted_by", "until", "hand_over");
    for (var one : all) {
      var said = one.note().said();
      listing.row(
          one.assignment().name(),
          said.words(),
          nameOf(services, one.holder()),
          said.place(),
          said.grantedBy(),
          said.on(),
          one.going().map(why -> why.in(terminal.texts())));
    }
    shape.print(listing, terminal);
  }

  private static String nameOf(Services services, MemberId who) {
    return services.members().member(who).map(Member::name).orElse("?");
  }
}
