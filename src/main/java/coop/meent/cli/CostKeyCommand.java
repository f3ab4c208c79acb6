package coop.meent.cli;

import coop.meent.cost.CostKey;
import coop.meent.cost.KeyDraft;
import coop.meent.cost.KeyKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cost key FILE POOL --by weeks --from D --resolution TEXT`: by what a pool is shared from
/// a day on; without `--by` it lists the keys.
@Command(name = "key", description = "${bundle:cli.cost.key}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostKeyCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CostDeed common;

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "WHO=WEIGHT",
      description = "${bundle:cli.cost.weights}")
  private Map<String, BigDecimal> weights = new LinkedHashMap<>();

  @Option(names = "--by", paramLabel = "KEY", description = "${bundle:cli.cost.by}")
  private @Nullable KeyKind kind;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.cost.key.from}")
  private @Nullable LocalDate from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.cost.key.resolution}")
  private String resolution = "";

  @Option(
      names = "--resolved",
      paramLabel = "DATE",
      description = "${bundle:cli.cost.key.resolved}")
  private @Nullable LocalDate resolved;

  CostKeyCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var by = kind;
    if (by == null) return list();
    if (from == null) throw new WrongUseException("cli.wrong.missing", "--from");
    try (var services = files.open(common.file())) {
      var pool = common.pool(services);
      var draft =
          new KeyDraft(
              by,
              CostDeed.weights(services, weights),
              from,
              resolved == null ? LocalDate.now(clock) : resolved,
              resolution);
      return CostDeed.answer(
          services.costs().service().fix(pool.id(), draft),
          terminal,
          key -> tell(pool.name(), key));
    }
  }

  private int tell(String pool, CostKey key) {
    terminal.say("cli.cost.key.done", pool, key.kind(), key.from());
    return Terminal.DONE;
  }

  private int list() {
    try (var services = files.openForReading(common.file())) {
      var pool = common.pool(services);
      var listing = new Listing("from", "key", "weights", "resolved", "resolution");
      for (var key : services.costs().service().keys(pool.id()))
        listing.row(
            key.from(),
            common.shape().isForPrograms() ? key.kind() : key.kind().in(terminal.texts()),
            weights(services, key),
            key.resolved(),
            key.resolution());
      common.shape().print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static String weights(Services services, CostKey key) {
    return String.join(
        ", ",
        services.members().members().stream()
            .filter(one -> key.weights().containsKey(one.id()))
            .map(one -> one.name() + "=" + plain(key, one.id()))
            .toList());
  }

  private static String plain(CostKey key, coop.meent.base.Id.MemberId member) {
    return key.weights().getOrDefault(member, BigDecimal.ZERO).toPlainString();
  }
}
