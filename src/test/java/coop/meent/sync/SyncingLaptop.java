package coop.meent.sync;

import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.VotingService;
import coop.meent.bank.BankService;
import coop.meent.base.Ids;
import coop.meent.base.Seeded;
import coop.meent.bill.BillOffice;
import coop.meent.cli.BillRivals;
import coop.meent.cli.CostRivals;
import coop.meent.cli.PaperRivals;
import coop.meent.cli.PaymentRivals;
import coop.meent.cli.RecurringRivals;
import coop.meent.cli.Rivalry;
import coop.meent.cost.CostRoom;
import coop.meent.cost.InsuredCosts;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.pay.NoPayments;
import coop.meent.recurring.RecurringService;
import coop.meent.split.Surroundings;
import coop.meent.split.TeamService;
import coop.meent.statute.StatuteService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.vat.VatService;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// One laptop with a home of its own: its file, its keys and its services.
final class SyncingLaptop implements AutoCloseable {

  static final char[] PASSPHRASE = "correct horse".toCharArray();

  final Clock clock;
  final Ids ids;
  final Path path;
  final Store store;
  final MemberService members;
  final LedgerService ledger;
  final WorkService work;
  final BankService bank;
  final VotingService voting;
  final Rivalry rivalry;
  final SyncService sync;

  /// Makes the file, or opens it with its keys when it is there.
  SyncingLaptop(Path home, long seed, Duration clockIsOff) throws IOException {
    clock = new TickingClock(Instant.parse("2026-11-21T10:00:00Z").plus(clockIsOff));
    var random = new Seeded(seed);
    ids = new Ids(clock, random);
    Files.createDirectories(home);
    path = home.resolve("meent.meent");
    var files = new MeentFiles(clock, ids);
    store = Files.exists(path) ? files.open(path) : files.create(path);
    members = new MemberService(store, ids, clock);
    ledger = new LedgerService(store, ids, clock);
    work = new WorkService(store, ids);
    bank = new BankService(store, ledger, ids, clock);
    var late = new LateEntries(store, ledger, ids, clock);
    var vat = new VatService(store, ledger, ids, clock);
    var team =
        TeamService.over(
            new Surroundings(
                store,
                ids,
                clock,
                ledger,
                new Statements(store),
                members,
                work,
                List::of,
                Space::withMember));
    var hours = new HoursService(store, members, work, ids, clock);
    var invoices =
        new InvoiceService(
            new InvoiceService.Rooms(store, ledger, members, work, hours), ids, clock);
    var statutes = new StatuteService(store, ids, clock);
    var memberships =
        new MembershipService(
            store, ids, clock, members, statutes, MembershipService.Surroundings.NONE);
    voting =
        new VotingService(
            store, ids, clock, new AssemblyService.People(members, memberships, statutes));
    var costs =
        CostRoom.over(
            new coop.meent.cost.Surroundings(
                store,
                ids,
                clock,
                ledger,
                new Statements(store),
                members,
                memberships,
                hours,
                team.agreements(),
                Space::withMember,
                InsuredCosts.NONE));
    var bills = BillOffice.over(store, ids, clock, ledger, members);
    var pay = NoPayments.of(store, ids, clock, ledger, bank);
    var recurring = new RecurringService(store, ids, clock, ledger, invoices);
    rivalry =
        new Rivalry(
            ledger,
            bank,
            late,
            vat,
            invoices,
            team.splits(),
            List.of(
                new PaperRivals(voting),
                new BillRivals(bills, ledger, word -> word),
                new CostRivals(costs.service(), ledger),
                new RecurringRivals(recurring, ledger),
                new PaymentRivals(pay, word -> word)));
    var cheap = new PassphraseLock(new PassphraseCost(64, 1, 1));
    sync = new SyncService(store, members, clock, ids, random, cheap);
    if (sync.isInVault()) sync.unlock(PASSPHRASE);
  }

  @Override
  public void close() {
    store.close();
  }

  /// Goes on a little each time it is looked at.
  private static final class TickingClock extends Clock {
    private long millis;

    private TickingClock(Instant start) {
      millis = start.toEpochMilli();
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis++);
    }
  }
}
