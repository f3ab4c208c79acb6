package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.cli.Services;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.split.SplitOutcome;
import coop.meent.vat.VatBasis;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.xaf.AuditFiles;
import coop.meent.xaf.XafReader;
import coop.meent.xaf.XafVersion;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The return of a year in which every third line bears VAT, and the audit file of that year.
final class VatSpeed {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 365;
  private static final int LINES = 20_000;
  private static final int LINES_OF_ENTRY = 4;
  private static final int RUNS = 11;

  private final Figures figures;

  VatSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() throws IOException {
    var place = Files.createTempDirectory("meent-vat");
    var clock = Clock.fixed(Instant.parse("2027-01-15T09:00:00Z"), ZoneOffset.UTC);
    try (var services = new Wiring(clock).create(place.resolve("vat.meent"))) {
      services
          .founding()
          .found("Co\u00f6peratie De Meent", "Bas Hoekstra", FIRST.minusYears(1), Language.NL);
      var owner = services.members().members().getFirst().id();
      if (!(services.team().ownBooks().open(owner)
          instanceof SplitOutcome.Done<Book>(var book, var _)))
        throw new IllegalStateException("no own book");
      fill(services, book);
      for (var basis : VatBasis.values()) {
        services
            .vat()
            .setScheme(
                new VatScheme(book.id(), FIRST, VatRhythm.YEAR, VatScheme.Kind.NORMAL, basis));
        var year = VatRhythm.YEAR.around(FIRST);
        figures.figure(
            "VAT return of %d lines, by %s".formatted(LINES, basis),
            Repeated.median(
                RUNS,
                () -> {
                  var _ = services.vat().show(book.id(), year).orElseThrow();
                }),
            Duration.ofMillis(500));
      }
      var file = place.resolve("year.xaf");
      var request = AuditFiles.Request.of(book.id(), FIRST.getYear(), XafVersion.V4_0, TODAY);
      figures.figure(
          "audit file of %d lines".formatted(LINES),
          Repeated.median(
              RUNS,
              () -> {
                if (!(services.year().auditFiles().write(request, new Texts(Language.NL), file)
                    instanceof Written.Done)) throw new IllegalStateException("not written");
              }),
          Duration.ofSeconds(3));
      if (new XafReader(file).read().lines() < LINES) throw new IllegalStateException("short");
      var today = services.vat().next(book.id()).orElseThrow();
      if (!today.isOver(TODAY)) throw new IllegalStateException("not over: " + today);
    }
  }

  private static void fill(Services services, Book book) {
    var random = new Seeded(1);
    var rate = coop.meent.base.Rate.percent("21");
    var debtors = account(services, book, "BVorDebHad");
    var sales = account(services, book, "WOmzNodOdh");
    var owed = account(services, book, "BSchBepBla");
    var bank = account(services, book, "BLimBanRba");
    List<EntryDraft> drafts = new ArrayList<>();
    for (int i = 0; i < LINES / (LINES_OF_ENTRY + 1); i++) {
      var day = FIRST.plusDays(random.nextInt(DAYS));
      var net = Money.ofCents(1_00 + random.nextInt(900_000));
      var vat = net.times(rate, RoundingMode.HALF_UP);
      var gross = net.plus(vat);
      drafts.add(
          EntryDraft.of(
              book.id(),
              day,
              "Werk",
              List.of(
                  Posting.of(debtors, gross),
                  Posting.of(sales, net.negate()).withVat("V21"),
                  Posting.of(owed, vat.negate()).withVat("V21"))));
      drafts.add(
          EntryDraft.of(
              book.id(),
              day,
              "Betaald",
              List.of(Posting.of(bank, gross), Posting.of(debtors, gross.negate()))));
    }
    services.store().write("bench.vat", tx -> services.ledger().record(tx, drafts));
  }

  private static AccountId account(Services services, Book book, String rgs) {
    return services.ledger().accounts(book.id()).stream()
        .filter(one -> one.isRgs(rgs))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
