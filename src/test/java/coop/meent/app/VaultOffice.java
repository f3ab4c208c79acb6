package coop.meent.app;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.bill.Bill;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import coop.meent.cli.Services;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.receipt.ReceiptFile;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.ui.QuietSync;
import coop.meent.sync.ui.SyncDesk;
import coop.meent.ui.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A cooperative of a few members with a laptop each, all in one folder, on one clock that a test
/// moves. Bas founded it and is steward; the others come in with [#letIn].
public final class VaultOffice implements AutoCloseable {

  public static final char[] PASSPHRASE = "correct horse".toCharArray();
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  public final Hand clock = new Hand();
  public final Path folder;
  public final Remote shared;
  public final Services bas;
  public final MemberId basId;
  private final Wiring wiring = new Wiring(clock, new PassphraseLock(new PassphraseCost(64, 1, 1)));
  private final Map<String, Services> laptops = new LinkedHashMap<>();

  /// Goes on a little each time it is looked at.
  public static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-21T09:30:00Z");

    public void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }

  public VaultOffice(Path folder) throws IOException {
    this.folder = folder;
    shared = new FolderRemote(Files.createDirectory(folder.resolve("Meent")));
    bas = laptop("Bas Hoekstra");
    var founded =
        (FoundingOutcome.Founded)
            bas.founding()
                .found("Coöperatie De Meent", "Bas Hoekstra", TODAY.minusYears(2), Language.NL);
    basId = founded.founder().id();
  }

  /// A laptop with an empty file.
  public Services laptop(String name) throws IOException {
    var home = Files.createDirectory(folder.resolve(name.split(" ")[0].toLowerCase(Locale.ROOT)));
    var made = wiring.create(home.resolve("de-meent.meent"));
    laptops.put(name, made);
    return made;
  }

  /// Closes a laptop's file and opens it again: its keys are locked then.
  public Services reopen(String name) {
    var was = Objects.requireNonNull(laptops.get(name));
    var file = was.store().file();
    was.close();
    var again = wiring.open(file);
    laptops.put(name, again);
    return again;
  }

  public void found() {
    var code = bas.sync().found(basId, PASSPHRASE, shared);
    bas.sync().confirmRecovery(code.text(), shared);
    bas.sync().sync(shared);
  }

  public MemberId add(String name, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Utrecht"),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) bas.members().add(draft)).member().id();
  }

  /// Somebody who asked to be let in, and was not yet.
  public Services asking(String name, MemberId member) throws IOException {
    var invitation = bas.sync().invite(member, shared);
    var theirs = laptop(name);
    var code = theirs.sync().join(invitation.text(), PASSPHRASE, shared);
    theirs.sync().confirmRecovery(code.text(), shared);
    bas.sync().sync(shared);
    return theirs;
  }

  public Services letIn(String name, Role... roles) throws IOException {
    var theirs = asking(name, add(name, roles));
    bas.sync().admit(bas.sync().requests().getFirst().device());
    together(bas, theirs, bas, theirs);
    return theirs;
  }

  public void together(Services... all) {
    for (var one : all) one.sync().sync(shared);
  }

  /// Changes where somebody lives, at one laptop.
  public static void move(Services at, MemberId who, String town) {
    change(at, who, town, at.members().member(who).orElseThrow().roles());
  }

  public static void change(Services at, MemberId who, String town, Set<Role> roles) {
    Member was = at.members().member(who).orElseThrow();
    var outcome =
        at.members()
            .change(
                who,
                new MemberDraft(
                    was.name(),
                    was.trade(),
                    was.email(),
                    was.iban(),
                    Optional.of(town),
                    was.joined(),
                    was.left(),
                    roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles)));
    if (!(outcome instanceof MemberOutcome.Saved)) throw new AssertionError(outcome);
  }

  public static BookId book(Services at) {
    return at.ledger().books().getFirst().id();
  }

  public static void record(Services at, LocalDate date, String text, String euros) {
    var amount = Money.parse(euros);
    var outcome =
        at.ledger()
            .record(
                EntryDraft.of(
                    book(at),
                    date,
                    text,
                    List.of(
                        Posting.of(account(at, 0), amount),
                        Posting.of(account(at, 1), amount.negate()))));
    if (!(outcome instanceof RecordOutcome.Recorded)) throw new AssertionError(outcome);
  }

  private static AccountId account(Services at, int number) {
    return at.ledger().accounts(book(at)).stream()
        .filter(account -> !account.isPerMember())
        .skip(number)
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// The owner of a laptop claims something, with its receipt; nobody else has heard of it yet.
  public static Bill claim(Services at, ReceiptFile receipt) {
    var owner = at.sync().member().orElseThrow();
    var draft =
        ClaimDraft.of(
            owner, TODAY.minusDays(3), receipt.name(), CostKind.TRAVEL, Money.parse("80.00"), 9);
    var outcome = at.bills().claim(draft, List.of(receipt), owner, true);
    if (outcome instanceof BillOutcome.Done<Bill>(var bill, var _)) return bill;
    throw new AssertionError(outcome);
  }

  /// What a laptop carries, after a test gave it something else to.
  public static void carriesReceipts(Services at) {
    at.sync().carries(new ReceiptParcels(at.receipts()));
  }

  public SyncDesk desk(Desk desk, Services at) {
    return new SyncDesk(
        desk,
        at.sync(),
        at.members(),
        clock,
        SyncNeighbours.reading(SyncNeighbours.Rooms.of(at), desk.texts().language()),
        wiring.logins(),
        new QuietSync(
            desk.texts(),
            new QuietSync.Threads(desk.tasks(), desk.tasks()),
            at.sync(),
            wiring.logins(),
            QuietSync.Timer.NEVER));
  }

  static Texts english() {
    return new Texts(Language.EN);
  }

  @Override
  public void close() {
    laptops.values().forEach(Services::close);
  }
}
