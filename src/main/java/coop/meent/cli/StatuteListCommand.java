package coop.meent.cli;

import coop.meent.member.Standing;
import coop.meent.statute.Bound;
import coop.meent.statute.Law;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import coop.meent.statute.Rules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent statute list FILE`: what the rules say on a day, to everybody or to one member.
@Command(name = "list", description = "${bundle:cli.statute.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class StatuteListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.statute.on}")
  private @Nullable LocalDate on;

  @Option(names = "--member", paramLabel = "WHO", description = "${bundle:cli.statute.member}")
  private @Nullable String member;

  @Option(names = "--history", description = "${bundle:cli.statute.history}")
  private boolean isHistory;

  @Option(names = "--missing", description = "${bundle:cli.statute.missing}")
  private boolean isMissing;

  @Mixin private Shape shape;

  StatuteListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      var book = services.statutes().rulebook();
      var rules = rules(services, book, day);
      shape.print(isMissing ? missing(rules) : listing(book, rules), terminal);
      if (!isMissing && book.isEmpty() && !shape.isForPrograms())
        terminal.remark("cli.statute.none");
      return Terminal.DONE;
    }
  }

  private Rules rules(Services services, Rulebook book, LocalDate day) {
    if (member == null) return book.at(day);
    var register = services.memberships().register();
    var found = new RegisterPeople(register, LocalDate.now(clock)).named(member);
    return register
        .line(found.id(), day)
        .map(line -> line.standing())
        .flatMap(Standing::admitted)
        .map(since -> book.bindingOn(new Bound(found.id(), since), day))
        .orElseGet(() -> book.at(day));
  }

  private Listing listing(Rulebook book, Rules rules) {
    var listing = new Listing("rule", "says", "article", "from", "reserved", "resolution", "id");
    for (var version : rules.all()) {
      var versions = isHistory ? book.history(version.key()) : List.of(version);
      for (var one : versions) row(listing, one);
    }
    return listing;
  }

  private void row(Listing listing, RuleVersion version) {
    var texts = terminal.texts();
    boolean plainly = shape.isForPrograms();
    listing.row(
        plainly ? version.key().toLowerCase(Locale.ROOT) : version.name(texts),
        plainly ? version.value() : version.says(texts),
        plainly ? version.article() : Law.listed(version.article()).in(texts),
        version.from(),
        plainly
            ? version.isReserved()
            : Optional.of(texts.get("cli.yes")).filter(_ -> version.isReserved()),
        version.resolution(),
        version.id().uuid().toString().substring(0, 8));
  }

  /// Rules that the program may need and that nobody laid down, with what the law says.
  private Listing missing(Rules rules) {
    var listing = new Listing("rule", "name", "law", "article", "status");
    for (var key : RuleKey.values()) {
      if (rules.version(key).isPresent()) continue;
      var law = key.legalDefault();
      listing.row(
          key.name().toLowerCase(Locale.ROOT),
          key.in(terminal.texts()),
          law.flatMap(one -> key.read(one.value())).map(value -> value.in(terminal.texts())),
          law.map(one ->
              shape.isForPrograms()
                  ? one.article()
                  : Law.listed(one.article()).in(terminal.texts())),
          law.map(one -> one.status().name()));
    }
    return listing;
  }
}
