package coop.meent.bench;

import coop.meent.annual.PackOutcome;
import coop.meent.annual.PackWatch;
import coop.meent.app.Wiring;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.YearOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The end of a year: closing one of very many entries, and its pack with a statement for each of
/// two hundred members.
final class YearSpeed {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 365;
  private static final int ENTRIES = 350_000;
  private static final int AT_ONCE = 50_000;
  private static final int RUNS = 3;
  private static final int MEMBERS = 200;

  private final Figures figures;

  YearSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() throws IOException {
    close(Files.createTempDirectory("meent-close"));
    pack(Files.createTempDirectory("meent-pack"));
  }

  private void close(Path place) throws IOException {
    var clock = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);
    try (var services = new Wiring(clock).create(place.resolve("close.meent"))) {
      services
          .founding()
          .found("Co\u00f6peratie De Meent", "Bas Hoekstra", FIRST.minusYears(1), Language.NL);
      var owner = services.members().members().getFirst().id();
      var book = services.ledger().cooperativeBook().orElseThrow();
      fill(services, book);
      List<Duration> taken = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) taken.add(close(services, book, owner));
      figures.figure(
          "closing a year of %,d entries".formatted(ENTRIES),
          Repeated.middle(taken),
          Duration.ofSeconds(5));
      var year = FiscalPeriod.year(FIRST.getYear());
      figures.figure(
          "… what stands open in it, every change proved",
          Repeated.once(() -> {
            var _ = services.year().loose().in(book, year);
          }));
    }
  }

  private static Duration close(Services services, Book book, MemberId owner) {
    var years = services.year().years();
    var taken =
        Repeated.once(() -> {
          if (!(years.close(book.id(), FIRST.getYear(), owner, "") instanceof YearOutcome.Closed))
            throw new IllegalStateException("not closed");
        });
    if (!(years.reopen(book.id(), FIRST.getYear(), owner, "again") instanceof YearOutcome.Reopened))
      throw new IllegalStateException("not opened again");
    return taken;
  }

  private static void fill(Services services, Book book) {
    var random = new Seeded(1);
    var rgs = List.of("WOmzNodOdh", "BVorDebHad", "BSchBepBla", "BEivKapOnd");
    var bank = account(services, book, "BLimBanRba");
    var others =
        services.ledger().accounts(book.id()).stream()
            .filter(one -> rgs.stream().anyMatch(one::isRgs))
            .toList();
    for (int made = 0; made < ENTRIES; made += AT_ONCE) {
      List<EntryDraft> drafts = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        var amount = Money.ofCents(1_00 + random.nextInt(900_000));
        var other = others.get(random.nextInt(others.size()));
        drafts.add(
            EntryDraft.of(
                book.id(),
                FIRST.plusDays(random.nextInt(DAYS)),
                "Werk",
                List.of(Posting.of(bank, amount), Posting.of(other.id(), amount.negate()))));
      }
      services.store().write("bench.year", tx -> services.ledger().record(tx, drafts));
    }
  }

  private static AccountId account(Services services, Book book, String rgs) {
    return services.ledger().accounts(book.id()).stream()
        .filter(one -> one.isRgs(rgs))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void pack(Path place) throws IOException {
    var options = DemoOptions.on(BenchBooks.TODAY).withMembers(MEMBERS).withTransactions(20_000);
    new Demo(options).make(place);
    try (var services =
        new Wiring(Clock.systemUTC()).openForReading(place.resolve("de-meent.meent"))) {
      var book = services.ledger().cooperativeBook().orElseThrow();
      var pack = services.year().pack();
      int year = BenchBooks.TODAY.getYear() - 1;
      var taken =
          Repeated.once(() -> {
            var made =
                pack.write(book.id(), year, Language.NL, place.resolve("pack"), PackWatch.NOBODY);
            if (!(made instanceof PackOutcome.Done)) throw new IllegalStateException("" + made);
          });
      figures.figure(
          "year pack, a statement for each of %d members".formatted(MEMBERS),
          taken,
          Duration.ofSeconds(20));
    }
  }

  /// These figures alone.
  public static void main(String[] args) throws IOException {
    var figures = new Figures("The end of a year");
    new YearSpeed(figures).measure();
    System.out.println(figures);
  }
}
