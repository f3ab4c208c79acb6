package coop.meent.cli;

import coop.meent.capital.CapitalAccount;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent capital list FILE [WHO] --on DATE`: the capital of everybody, or all that happened to
/// that of one member.
@Command(name = "list", description = "${bundle:cli.capital.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CapitalListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.capital.who}")
  private @Nullable String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.capital.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  CapitalListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      shape.print(who == null ? everybody(services, day) : one(services, who, day), terminal);
      return Terminal.DONE;
    }
  }

  private Listing everybody(Services services, LocalDate day) {
    var accounts = services.capital().accounts();
    var listing = new Listing("number", "name", "capital", "asked", "lots");
    for (var member : services.members().members()) {
      var account = accounts.of(member.id());
      if (account.until(day).isEmpty() && !isMember(services, member, day)) continue;
      listing.row(
          member.number(),
          member.name(),
          account.balance(day),
          account.asked(day).map(CapitalAccount.Ask::open),
          lots(account, day));
    }
    return listing;
  }

  private static boolean isMember(Services services, Member member, LocalDate day) {
    return services.memberships().register().isMember(member.id(), day);
  }

  private static List<Map<String, Object>> lots(CapitalAccount account, LocalDate day) {
    List<Map<String, Object>> lots = new ArrayList<>();
    for (var lot : account.lots(day)) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("date", lot.on());
      values.put("kind", lot.origin().kind().toLowerCase(Locale.ROOT));
      values.put("amount", lot.amount());
      values.put("left", lot.left());
      lots.add(values);
    }
    return lots;
  }

  private Listing one(Services services, String word, LocalDate day) {
    var member = new People(services.members()).named(word);
    var account = services.capital().account(member.id());
    var listing = new Listing("date", "what", "amount", "balance", "entry", "text");
    for (var one : account.until(day))
      listing.row(
          one.on(),
          one.known()
              .filter(any -> !shape.isForPrograms())
              .map(kind -> kind.in(terminal.texts()))
              .orElse(one.kind().toLowerCase(Locale.ROOT)),
          one.amount(),
          account.balance(one.on()),
          one.entry().flatMap(services.ledger()::entry).map(entry -> entry.reference()),
          one.reason());
    return listing;
  }
}
