package coop.meent.cli;

import coop.meent.bank.BankRule;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent rule FILE`: the rules by which bank lines get a proposal; adds one or ends one.
@Command(name = "rule", description = "${bundle:cli.rule}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RuleCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.rule.add}")
  private @Nullable String name;

  @Option(names = "--account", paramLabel = "NUMBER", description = "${bundle:cli.rule.account}")
  private @Nullable String account;

  @Option(names = "--counterparty", description = "${bundle:cli.rule.counterparty}")
  private @Nullable String counterparty;

  @Option(names = "--iban", description = "${bundle:cli.rule.iban}")
  private @Nullable String iban;

  @Option(names = "--holding", paramLabel = "TEXT", description = "${bundle:cli.rule.text}")
  private @Nullable String text;

  @Option(names = "--direction", description = "${bundle:cli.rule.direction}")
  private BankRule.@Nullable Direction direction;

  @Option(names = "--member", paramLabel = "NUMBER", description = "${bundle:cli.rule.member}")
  private @Nullable String member;

  @Option(names = "--end", paramLabel = "NAME", description = "${bundle:cli.rule.end}")
  private @Nullable String ended;

  @Mixin private Shape shape;

  RuleCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (name != null && ended != null) throw new WrongUseException("cli.wrong.together");
    if (name != null && account == null)
      throw new WrongUseException("cli.wrong.needs", "--account");
    boolean writes = name != null || ended != null;
    try (var services = writes ? files.open(file) : files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      if (name != null) return add(services, book, name);
      if (ended != null) return end(services, book, ended);
      list(services, book);
      return Terminal.DONE;
    }
  }

  private int add(Services services, Book book, String name) {
    var lookup = new Lookup(services);
    var target = lookup.account(book, Objects.requireNonNull(account)).id();
    var plain = RuleDraft.of(book.id(), name, target);
    var draft =
        new RuleDraft(
            plain.id(),
            plain.book(),
            plain.position(),
            plain.name(),
            Optional.ofNullable(direction),
            Optional.ofNullable(counterparty),
            Optional.ofNullable(iban),
            Optional.ofNullable(text),
            plain.account(),
            Optional.ofNullable(member).map(number -> lookup.member(number).id()),
            plain.assignment(),
            plain.entryText());
    return switch (services.bank().saveRule(draft)) {
      case RuleOutcome.Saved(var rule) -> {
        terminal.say("cli.rule.done", rule.name());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private int end(Services services, Book book, String name) {
    var rule =
        services.bank().rules(book.id()).stream()
            .filter(one -> one.name().equals(name) && one.ended().isEmpty())
            .findFirst()
            .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchRule(name)));
    services.bank().endRule(book.id(), rule.id(), LocalDate.now(clock));
    terminal.say("cli.rule.ended", name);
    return Terminal.DONE;
  }

  private void list(Services services, Book book) {
    var listing =
        new Listing("name", "direction", "counterparty", "iban", "text", "account", "ended");
    for (var rule : services.bank().rules(book.id())) {
      listing.row(
          rule.name(),
          rule.direction().map(way -> way.name().toLowerCase(java.util.Locale.ROOT)),
          rule.counterparty(),
          rule.counterpartyIban(),
          rule.text(),
          services.ledger().account(rule.account()).map(Account::number),
          rule.ended());
    }
    shape.print(listing, terminal);
  }
}
