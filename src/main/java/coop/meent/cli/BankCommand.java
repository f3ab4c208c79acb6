package coop.meent.cli;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.LinkOutcome;
import coop.meent.bank.Proposal;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent bank FILE`: the open bank lines with a proposal and why; books them and takes it back.
@Command(name = "bank", description = "${bundle:cli.bank}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BankCommand implements Callable<Integer> {

  /// As many letters of a line's id as people have to type.
  private static final int SHORT_ID = 8;

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ACCOUNT=AMOUNT",
      description = "${bundle:cli.bank.parts}")
  private List<String> parts = List.of();

  @Mixin private BookOption bookOption;

  @ArgGroup private Deed deed = new Deed();

  static final class Deed {
    @Option(names = "--all", description = "${bundle:cli.bank.all}")
    private boolean all;

    @Option(names = "--accept", description = "${bundle:cli.bank.accept}")
    private boolean accept;

    @Option(names = "--line", paramLabel = "LINE", description = "${bundle:cli.bank.line}")
    private @Nullable String line;

    @Option(names = "--link", paramLabel = "IBAN=ACCOUNT", description = "${bundle:cli.bank.link}")
    private @Nullable String link;

    @Option(names = "--take-back", paramLabel = "LINE", description = "${bundle:cli.bank.takeBack}")
    private @Nullable String takenBack;
  }

  @Mixin private Shape shape;

  BankCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var line = deed.line;
    var takenBack = deed.takenBack;
    if (line == null && !parts.isEmpty()) throw new WrongUseException("cli.wrong.needs", "--line");
    var link = deed.link;
    boolean writes = link != null || deed.accept || line != null || takenBack != null;
    try (var services = writes ? files.open(file) : files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      if (link != null) return link(services, book, link);
      if (deed.accept) return accept(services, book);
      if (line != null) return tell(book(services, book, find(services, book, line)));
      if (takenBack != null)
        return tell(services.bank().undo(find(services, book, takenBack).id()));
      list(services, book);
      return Terminal.DONE;
    }
  }

  private int link(Services services, Book book, String link) {
    var parts = link.split("=", 2);
    if (parts.length < 2) throw new WrongUseException("cli.wrong.missing", "IBAN=ACCOUNT");
    var account = new Lookup(services).account(book, parts[1]);
    var iban = parts[0].replace(" ", "").toUpperCase(Locale.ROOT);
    return switch (services.bank().link(book.id(), iban, book.currency(), account.id(), "")) {
      case LinkOutcome.Linked _ -> {
        terminal.say("cli.bank.linked", iban, account.label());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void list(Services services, Book book) {
    var accounts = accounts(services, book);
    Map<BankLineId, Proposal> proposals =
        services.bank().proposeAll(book.id()).stream()
            .collect(Collectors.toMap(Proposal::line, proposal -> proposal));
    var listing =
        new Listing(
            "line", "date", "counterparty", "text", "amount", "account", "score", "why", "entry");
    for (var line : lines(services, book, deed.all)) {
      var proposal = Optional.ofNullable(proposals.get(line.id()));
      listing.row(
          shape.isJson() ? line.id().uuid() : shortId(line),
          line.content().booked(),
          line.content().counterparty(),
          line.content().text(),
          line.content().amount(),
          proposal.map(found -> numbers(found, accounts)),
          proposal.map(found -> found.reason().score()),
          proposal.map(found -> found.reason().words(terminal.texts())),
          line.entry()
              .flatMap(services.ledger()::entry)
              .map(coop.meent.ledger.JournalEntry::reference));
    }
    shape.print(listing, terminal);
  }

  private static String numbers(Proposal proposal, Map<AccountId, Account> accounts) {
    return proposal.allocations().stream()
        .map(part -> accounts.get(part.account()))
        .flatMap(Stream::ofNullable)
        .map(Account::number)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String shortId(BankLine line) {
    return line.id().uuid().toString().substring(0, SHORT_ID);
  }

  private static Map<AccountId, Account> accounts(Services services, Book book) {
    Map<AccountId, Account> accounts = new HashMap<>();
    services.ledger().accounts(book.id()).forEach(account -> accounts.put(account.id(), account));
    return accounts;
  }

  private static List<BankLine> lines(Services services, Book book, boolean all) {
    var status = all ? BankLineFilter.Status.ALL : BankLineFilter.Status.OPEN;
    return services.bank().lines(BankLineFilter.all(book.id()).that(status), 0, Integer.MAX_VALUE);
  }

  private static BankLine find(Services services, Book book, String id) {
    var found =
        lines(services, book, true).stream()
            .filter(line -> line.id().uuid().toString().startsWith(id))
            .toList();
    if (id.length() < SHORT_ID || found.size() != 1)
      throw new RefusedException(new CommandRefusal.NoSuchLine(id));
    return found.getFirst();
  }

  private int accept(Services services, Book book) {
    var certain =
        services.bank().proposeAll(book.id()).stream().filter(Proposal::isCertain).toList();
    var outcomes = services.bank().bookAll(certain);
    long booked =
        outcomes.stream().filter(outcome -> outcome instanceof BookingOutcome.Booked).count();
    terminal.out().println(terminal.texts().count("cli.bank.accepted", booked));
    return outcomes.stream()
        .filter(outcome -> !(outcome instanceof BookingOutcome.Booked))
        .mapToInt(this::tell)
        .max()
        .orElse(Terminal.DONE);
  }

  /// Without accounts of the reader's own it goes where it is proposed to go.
  private static BookingOutcome accept(Services services, BankLine line) {
    return services
        .bank()
        .propose(line.id())
        .map(proposal -> services.bank().bookAll(List.of(proposal)).getFirst())
        .orElseGet(() -> services.bank().book(line.id(), List.of()));
  }

  private BookingOutcome book(Services services, Book book, BankLine line) {
    if (parts.isEmpty()) return accept(services, line);
    var reader = new EntryLine(new Lookup(services), book, line.content().booked());
    var amount = line.content().amount();
    var allocations =
        parts.stream()
            .map(part -> part.contains("=") ? part : whole(part, amount))
            .flatMap(part -> reader.read(part).stream())
            .map(BankCommand::allocation)
            .toList();
    return services.bank().book(line.id(), allocations);
  }

  /// `45105` or `45105@P21`, of the whole line.
  private static String whole(String part, Money amount) {
    int code = part.indexOf('@');
    return code < 0
        ? part + "=" + amount
        : part.substring(0, code) + "=" + amount + part.substring(code);
  }

  private static Allocation allocation(Posting posting) {
    return new Allocation(
        posting.account(),
        posting.amount(),
        posting.text(),
        posting.dimensions(),
        posting.vatCode(),
        posting.original());
  }

  private int tell(BookingOutcome outcome) {
    return switch (outcome) {
      case BookingOutcome.Booked booked -> {
        terminal.say("cli.book.done", booked.entry().reference(), booked.entry().date());
        yield Terminal.DONE;
      }
      case BookingOutcome.Undone undone -> {
        terminal.say("cli.bank.undone", undone.reversal().reference());
        yield Terminal.DONE;
      }
      case BookingOutcome.LedgerRefused(var reason) -> terminal.refused(reason);
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
