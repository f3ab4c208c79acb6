package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.cover.PolicyHistory;
import coop.meent.cover.PolicyTerms;
import coop.meent.cover.PotTerms;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cover list FILE --on DATE`: the policies, what each costs, who is insured, when it renews
/// and by when it can be cancelled.
@Command(name = "list", description = "${bundle:cli.cover.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.cover.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  CoverListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing(
              "policy",
              "kind",
              "insurer",
              "number",
              "yearly",
              "deductible",
              "own",
              "stop",
              "insured",
              "renews",
              "cancel_by",
              "ended");
      for (var one : services.cover().policies()) add(listing, services, one, day);
      shape.print(listing, terminal);
      if (!shape.isForPrograms())
        services.cover().inPot().ifPresent(sum -> terminal.say("cli.cover.inPot", sum));
      return Terminal.DONE;
    }
  }

  private void add(Listing listing, Services services, PolicyHistory one, LocalDate day) {
    var policy = one.policy();
    var terms = one.termsOn(day);
    var pot = one.potOn(day);
    listing.row(
        policy.name(),
        shape.isForPrograms()
            ? policy.kind().name().toLowerCase(Locale.ROOT)
            : policy.kind().in(terminal.texts()),
        policy.insurer(),
        policy.number(),
        terms.map(PolicyTerms::yearly),
        terms.map(PolicyTerms::deductible),
        pot.map(PotTerms::own),
        pot.flatMap(PotTerms::yearStop),
        names(services, one, day),
        policy.renewal(day),
        policy.cancelBy(day),
        policy.ended());
  }

  private static List<String> names(Services services, PolicyHistory one, LocalDate day) {
    return one.insured().members().stream()
        .filter(member -> one.insured().isInsured(member, day))
        .map(member -> name(services, member))
        .toList();
  }

  private static String name(Services services, MemberId member) {
    return services.members().member(member).map(Member::name).orElse("?");
  }
}
