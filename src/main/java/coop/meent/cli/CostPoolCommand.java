package coop.meent.cli;

import coop.meent.base.Id.AccountId;
import coop.meent.base.RefusedException;
import coop.meent.base.Rhythm;
import coop.meent.cost.CostPool;
import coop.meent.cost.CostRefusal;
import coop.meent.cost.PoolDraft;
import coop.meent.cost.VatKind;
import coop.meent.ledger.Account;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cost pool FILE NAME --accounts 45105`: lays a pool down, or says how it is from now on.
@Command(name = "pool", description = "${bundle:cli.cost.pool}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostPoolCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.cost.pool.name}")
  private String name;

  @Option(
      names = "--accounts",
      split = ",",
      paramLabel = "NUMBER",
      description = "${bundle:cli.cost.pool.accounts}")
  private List<String> accounts = List.of();

  @Option(
      names = "--words",
      split = ",",
      paramLabel = "WORD",
      description = "${bundle:cli.cost.pool.words}")
  private @Nullable List<String> words;

  @Option(names = "--vat", description = "${bundle:cli.cost.pool.vat}")
  private @Nullable VatKind vat;

  @Option(names = "--every", description = "${bundle:cli.cost.pool.every}")
  private @Nullable Rhythm rhythm;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.cost.pool.until}")
  private @Nullable LocalDate until;

  @Mixin private Shape shape;

  CostPoolCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var costs = services.costs().service();
      var known =
          costs.pools().stream()
              .filter(one -> one.name().equalsIgnoreCase(name.strip()))
              .findFirst();
      if (until != null) {
        var pool = known.orElseThrow(() -> new RefusedException(new CostRefusal.NoSuchPool(name)));
        return CostDeed.answer(costs.end(pool.id(), until), terminal, this::ended);
      }
      var draft = draft(services, known);
      var outcome = known.isPresent() ? costs.change(known.get().id(), draft) : costs.add(draft);
      return CostDeed.answer(outcome, terminal, pool -> tell(pool, services));
    }
  }

  /// What is not said stays as it was.
  private PoolDraft draft(Services services, Optional<CostPool> known) {
    var ids =
        accounts.isEmpty()
            ? known.map(CostPool::accounts).orElse(List.of())
            : accounts.stream().map(number -> account(services, number)).toList();
    return new PoolDraft(
        known.map(CostPool::name).orElse(name),
        Optional.ofNullable(vat).or(() -> known.map(CostPool::vat)).orElse(VatKind.SERVICE),
        Optional.ofNullable(rhythm).or(() -> known.map(CostPool::rhythm)).orElse(Rhythm.QUARTER),
        ids,
        Optional.ofNullable(words).or(() -> known.map(CostPool::words)).orElse(List.of()));
  }

  private static AccountId account(Services services, String number) {
    return services.costs().service().costAccounts().stream()
        .filter(one -> one.number().equals(number.strip()))
        .map(Account::id)
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchAccount(number)));
  }

  private int tell(CostPool pool, Services services) {
    if (shape.isForPrograms()) {
      var listing = new Listing("name", "vatKind", "rhythm", "accounts", "words");
      listing.row(
          pool.name(),
          pool.vat().name().toLowerCase(Locale.ROOT),
          pool.rhythm().name().toLowerCase(Locale.ROOT),
          numbers(pool, services),
          String.join(",", pool.words()));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
    terminal.say(
        "cli.cost.pool.done", pool.name(), numbers(pool, services), pool.rhythm(), pool.vat());
    return Terminal.DONE;
  }

  private static String numbers(CostPool pool, Services services) {
    return pool.accounts().stream()
        .flatMap(id -> Stream.ofNullable(services.ledger().account(id).orElse(null)))
        .map(Account::number)
        .collect(Collectors.joining(" "));
  }

  private int ended(CostPool pool) {
    terminal.say("cli.cost.pool.ended", pool.name(), pool.until().orElseThrow());
    return Terminal.DONE;
  }
}
