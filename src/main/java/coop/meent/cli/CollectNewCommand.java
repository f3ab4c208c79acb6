package coop.meent.cli;

import coop.meent.bank.BankAccount;
import coop.meent.base.RefusedException;
import coop.meent.collect.CollectDraft;
import coop.meent.collect.CollectRefusal;
import coop.meent.collect.CollectService;
import coop.meent.collect.ToCollect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent collect new FILE [DEBTOR…]`: puts what is open in a batch, all that can be collected or
/// that of the debtors that are named.
@Command(name = "new", description = "${bundle:cli.collect.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectNewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "DEBTOR",
      description = "${bundle:cli.collect.new.debtor}")
  private @Nullable List<String> debtors;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.collect.new.on}")
  private @Nullable LocalDate on;

  @Option(names = "--to", paramLabel = "IBAN", description = "${bundle:cli.collect.new.to}")
  private @Nullable String to;

  @Option(names = "--each-line", description = "${bundle:cli.pay.new.each}")
  private boolean isEach;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.new.dry}")
  private boolean isDry;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  CollectNewCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(file) : files.open(file)) {
      var by = speaker.in(services).id();
      var collect = services.collecting().service();
      var day = on == null ? collect.earliest() : on;
      var draft =
          new CollectDraft(
              PayDeed.account(collect.accounts(), to).map(BankAccount::id),
              day,
              !isEach,
              chosen(collect, day));
      var outcome = isDry ? collect.preview(draft, by) : collect.make(draft, by);
      return CollectDeed.answer(outcome, shape, terminal);
    }
  }

  /// Without names all that can be collected.
  private List<CollectDraft.Chosen> chosen(CollectService collect, LocalDate day) {
    var open = collect.toCollect(day);
    if (debtors == null || debtors.isEmpty())
      return open.stream().filter(ToCollect::isCollectable).map(CollectDraft.Chosen::all).toList();
    List<CollectDraft.Chosen> chosen = new ArrayList<>();
    for (var debtor : debtors) {
      var word = debtor.toLowerCase(Locale.ROOT);
      var found =
          open.stream()
              .filter(one -> one.what().debtor().name().toLowerCase(Locale.ROOT).contains(word))
              .toList();
      if (found.isEmpty()) throw new RefusedException(new CollectRefusal.NotOpen(debtor));
      found.forEach(one -> chosen.add(CollectDraft.Chosen.all(one)));
    }
    return chosen;
  }
}
