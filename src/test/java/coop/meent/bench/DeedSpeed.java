package coop.meent.bench;

import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberService;
import coop.meent.store.MeentFiles;
import coop.meent.work.WorkService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// What a deed costs beside the bare writing of its rows: both are flushed to disk, one after the
/// other, many times.
final class DeedSpeed {

  private static final int DEEDS = 200;
  private static final int WARM = 1_500;
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final double TIMES_WANTED = 1.5;

  private final Figures figures;

  DeedSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() throws IOException {
    var place = Files.createTempDirectory("meent-deed");
    try {
      // The first deeds of a program wait for the compiler: they are done in another file.
      deeds(
          place.resolve("warm.meent"),
          (what, deed) -> {
            for (int i = 0; i < WARM; i++) deed.accept(i);
          });
      deeds(
          place.resolve("meent.meent"),
          (what, deed) -> {
            var copy = place.resolve(what.replace(' ', '-') + ".copy");
            beside(place.resolve("meent.meent"), copy, what, deed);
          });
    } finally {
      delete(place);
    }
  }

  private interface Doing {
    void of(String what, IntConsumer deed);
  }

  private static void deeds(Path file, Doing doing) throws IOException {
    var clock = Clock.systemUTC();
    var ids = new Ids(clock, new SecureRandom());
    try (var store = new MeentFiles(clock, ids).create(file)) {
      var members = new MemberService(store, ids, clock);
      var ledger = new LedgerService(store, ids, clock);
      var work = new WorkService(store, ids);
      var founded = new Founding(store, members, ledger).found("De Meent", "Bas", DAY, Language.NL);
      var founder = ((FoundingOutcome.Founded) founded).founder();
      doing.of("a client", i -> work.addClient("Client " + i, Optional.of("Town " + i)));
      doing.of(
          "one cell",
          i ->
              members.change(
                  founder.id(),
                  new MemberDraft(
                      founder.name(),
                      founder.trade(),
                      founder.email(),
                      founder.iban(),
                      Optional.of("Town " + i),
                      founder.joined(),
                      founder.left(),
                      founder.roles())));
      var book = ledger.books().getFirst().id();
      var accounts =
          ledger.accounts(book).stream().filter(account -> !account.isPerMember()).toList();
      doing.of(
          "an entry of two lines",
          i -> {
            var amount = Money.ofCents(1_000_000 + i);
            var lines =
                List.of(
                    Posting.of(accounts.getFirst().id(), amount),
                    Posting.of(accounts.get(1).id(), amount.negate()));
            ledger.record(EntryDraft.of(book, DAY, "Entry " + i, lines));
          });
    }
  }

  private void beside(Path file, Path copy, String what, IntConsumer deed) {
    for (int i = 1; i < 20; i++) deed.accept(-i);
    try (var raw = new RawRows(file, copy)) {
      deed.accept(WARM);
      var first = raw.written();
      raw.write(first);
      raw.only(first);
      List<Duration> deeds = new ArrayList<>();
      List<Duration> rows = new ArrayList<>();
      for (int i = 0; i < DEEDS; i++) {
        int number = i;
        deeds.add(Repeated.once(() -> deed.accept(WARM + 1 + number)));
        var written = raw.written();
        raw.prepare(written);
        rows.add(Repeated.once(() -> write(raw, written)));
      }
      tell(what, Repeated.middle(deeds), Repeated.middle(rows), first);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(RawRows raw, List<RawRows.Written> rows) {
    try {
      raw.write(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(String what, Duration deed, Duration bare, List<RawRows.Written> rows) {
    double times = deed.toNanos() / (double) bare.toNanos();
    figures.figure("one deed, " + what + ", synced to disk", deed);
    figures.note(
        "  its rows written bare, synced to disk",
        String.format(
            Locale.ROOT,
            "%.2f ms, ours %.2f times, bar %.1f: %s",
            bare.toNanos() / 1e6,
            times,
            TIMES_WANTED,
            times <= TIMES_WANTED ? "met" : "MISSED"));
    figures.note(
        "  rows",
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row ->
                        row.table() + (row.how() == RawRows.How.NEW ? "" : " (" + row.how() + ")"),
                    TreeMap::new,
                    Collectors.counting()))
            .toString());
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /// `java … coop.meent.bench.DeedSpeed`: these figures alone.
  public static void main(String[] args) throws IOException {
    var figures = new Figures("One deed beside the bare writing of its rows");
    new DeedSpeed(figures).measure();
    System.out.println(figures);
  }
}
