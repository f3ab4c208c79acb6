package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id;
import coop.meent.base.Id.AccountId;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

/// `meent journal FILE`: entries with their postings.
@Command(name = "journal", description = "${bundle:cli.journal}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JournalCommand implements Callable<Integer> {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final int PAGE = 5_000;

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--account", paramLabel = "NUMBER", description = "${bundle:cli.journal.account}")
  private @Nullable String account;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.journal.from}")
  private LocalDate from = FIRST;

  @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.journal.to}")
  private LocalDate to = LAST;

  @Mixin private Shape shape;

  JournalCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (to.isBefore(from)) throw new WrongUseException("cli.wrong.period", from, to);
    try (var services = files.openForReading(file)) {
      var lookup = new Lookup(services);
      var book = lookup.book(bookOption.code());
      var filter = JournalFilter.all(book.id()).within(new FiscalPeriod(from, to));
      if (account != null) filter = filter.on(lookup.account(book, account).id());
      var entries = entries(services, filter);
      var accounts = new HashMap<AccountId, Account>();
      services.ledger().accounts(book.id()).forEach(one -> accounts.put(one.id(), one));
      var numbers = numbers(services);
      shape.print(
          shape.isJson() ? nested(entries, accounts, numbers) : flat(entries, accounts, numbers),
          terminal);
      return Terminal.DONE;
    }
  }

  private static List<JournalEntry> entries(Services services, JournalFilter filter) {
    List<JournalEntry> entries = new ArrayList<>();
    while (true) {
      var page = services.ledger().journal(filter, entries.size(), PAGE);
      entries.addAll(page);
      if (page.size() < PAGE) return entries;
    }
  }

  private static Map<Id, Object> numbers(Services services) {
    Map<Id, Object> numbers = new HashMap<>();
    services
        .members()
        .members()
        .forEach(member -> numbers.put(member.id(), People.reference(member)));
    services.work().assignments().forEach(one -> numbers.put(one.id(), one.number().toString()));
    services
        .work()
        .clients()
        .forEach(client -> numbers.put(client.id(), client.number().toString()));
    return numbers;
  }

  private Listing flat(
      List<JournalEntry> entries, Map<AccountId, Account> accounts, Map<Id, Object> numbers) {
    var listing =
        new Listing("entry", "date", "text", "account", "name", "amount", "member", "assignment");
    for (var entry : entries) {
      for (var posting : entry.postings()) {
        var account = account(accounts, posting);
        listing.row(
            entry.reference(),
            entry.date(),
            posting.text().orElse(entry.text()),
            account.number(),
            account.name(terminal.texts().language()),
            posting.amount(),
            posting.dimensions().member().map(numbers::get),
            posting.dimensions().assignment().map(numbers::get));
      }
    }
    return listing;
  }

  private Listing nested(
      List<JournalEntry> entries, Map<AccountId, Account> accounts, Map<Id, Object> numbers) {
    var listing = new Listing("entry", "date", "kind", "text", "document", "postings");
    for (var entry : entries) {
      List<Object> postings = new ArrayList<>();
      for (var posting : entry.postings())
        postings.add(posting(posting, account(accounts, posting), numbers));
      listing.row(
          entry.reference(),
          entry.date(),
          entry.kind().name().toLowerCase(Locale.ROOT),
          entry.text(),
          entry.document(),
          postings);
    }
    return listing;
  }

  private Map<String, Object> posting(Posting posting, Account account, Map<Id, Object> numbers) {
    var about = posting.dimensions();
    var map = new LinkedHashMap<String, Object>();
    map.put("account", account.number());
    map.put("name", account.name(terminal.texts().language()));
    map.put("amount", posting.amount());
    posting
        .original()
        .ifPresent(original -> {
          map.put("original", original.amount());
          map.put("currency", original.currency());
          map.put("rate", original.rate().plain());
          map.put("rateDate", original.rate().date());
          map.put("rateSource", original.rate().source());
        });
    map.put("text", posting.text());
    map.put("vat", posting.vatCode());
    map.put("member", about.member().map(numbers::get));
    map.put("assignment", about.assignment().map(numbers::get));
    map.put("client", about.client().map(numbers::get));
    return map;
  }

  private static Account account(Map<AccountId, Account> accounts, Posting posting) {
    return java.util.Objects.requireNonNull(accounts.get(posting.account()));
  }
}
