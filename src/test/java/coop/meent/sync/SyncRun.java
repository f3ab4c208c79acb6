package coop.meent.sync;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.govern.Objection;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.Role;
import coop.meent.store.FoldProof;
import coop.meent.store.JudgedChanges;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One schedule of what people do and what happens to their laptops.
final class SyncRun implements AutoCloseable {

  private static final String NEEDLE = "Onrust in de knie, ";

  private final Homes homes;
  private final Seeded random;
  private final FaultyFolder folder;
  private final List<Seat> seats = new ArrayList<>();
  private final List<String> story = new ArrayList<>();
  private final List<Space> differing = new ArrayList<>();
  private final Rivals rivals;
  private int backups;
  private int packed;
  private int collected;

  /// A laptop and its view of the folder.
  private static final class Seat {
    private final Path home;
    private final MemberId member;
    private final Duration clockIsOff;
    private SyncingLaptop laptop;
    private Remote view;
    private Optional<Path> backup = Optional.empty();

    private Seat(Path home, MemberId member, long seed, Duration clockIsOff, Remote view)
        throws IOException {
      this.home = home;
      this.member = member;
      this.clockIsOff = clockIsOff;
      this.view = view;
      laptop = new SyncingLaptop(home, seed, clockIsOff);
    }
  }

  /// @param others draws what is done beside the schedule
  SyncRun(Homes homes, Seeded random, Seeded others) throws IOException {
    this.homes = homes;
    this.random = random;
    rivals = new Rivals(others);
    folder = new FaultyFolder(random);
    try (var files = Files.walk(homes.place().resolve("shared"))) {
      for (var file : files.filter(Files::isRegularFile).toList())
        folder
            .files()
            .put(
                homes.place().resolve("shared").relativize(file).toString(),
                Files.readAllBytes(file));
    }
    for (int i = 0; i < homes.names().size(); i++)
      sit(homes.place().resolve(homes.names().get(i)), homes.members().get(i));
  }

  private void sit(Path home, MemberId member) throws IOException {
    int years = random.chance(20) ? random.nextInt(100) - 50 : 0;
    seats.add(
        new Seat(
            home,
            member,
            random.nextLong(),
            Duration.ofDays(365L * years).plusMinutes(random.nextInt(60)),
            folder.seenFrom()));
  }

  void steps(int count) throws IOException {
    steps(count, this::step);
  }

  /// With laptops that are renewed on the way, each at its own time, and then write what those that
  /// were not yet do not understand.
  void stepsOfTwoVersions(int count) throws IOException {
    steps(
        count,
        seat -> {
          if (random.chance(25)) laterStep(seat);
          else step(seat);
        });
  }

  /// The steward often makes final what is there, so that packs come, take each other's place and
  /// go, and with them what they hold.
  void stepsWithPacks(int count) throws IOException {
    steps(
        count,
        seat -> {
          if (random.chance(25)) pack(seats.getFirst());
          else step(seat);
        });
  }

  private void pack(Seat steward) {
    tell(steward, "makes final what is there");
    steward.laptop.sync.sync(steward.view);
    steward.laptop.sync.governing().checkpoint();
    var report = steward.laptop.sync.sync(steward.view);
    packed += report.packed();
    collected += report.collected();
  }

  int packed() {
    return packed;
  }

  int collected() {
    return collected;
  }

  private interface Step {
    void take(Seat seat) throws IOException;
  }

  private void steps(int count, Step step) throws IOException {
    for (int i = 0; i < count; i++) {
      var seat = random.pick(seats);
      try {
        step.take(seat);
        rivals.act(seat.laptop, seat.member).ifPresent(what -> tell(seat, what));
      } catch (RefusedException refused) {
        story.add("  refused: " + refused.refusal());
      } catch (RuntimeException e) {
        throw new IllegalStateException(String.join("\n", story), e);
      }
    }
  }

  private void step(Seat seat) throws IOException {
    int what = random.nextInt(100);
    if (what < 35) sync(seat);
    else if (what < 50) book(seat);
    else if (what < 62) changeMember(seat);
    else if (what < 70) ownBook(seat);
    else if (what < 76)
      seat.laptop.work.addClient("Client " + random.nextInt(100), Optional.empty());
    else if (what < 80) lock(seat);
    else if (what < 84) changeRoles();
    else if (what < 88) backUpOrRestore(seat);
    else if (what < 90) copyHome(seat);
    else if (what < 92) removeOrSuspend(seat);
    else if (what < 94) seats.getFirst().laptop.sync.governing().checkpoint();
    else if (what < 96) folder.lose(random.chance(20) ? 100 : 30);
    else sync(seat);
  }

  private void laterStep(Seat seat) throws IOException {
    if (!seat.laptop.store.read(LaterMeent::isHere)) {
      if (random.chance(40)) renew(seat);
    } else if (random.chance(60)) {
      tell(seat, "writes what only a later Meent knows");
      LaterMeent.putThing(seat.laptop.store, random.nextInt(4), "words " + random.nextInt(1000));
    } else {
      tell(seat, "writes a column that only a later Meent knows");
      LaterMeent.putConsent(
          seat.laptop.store, seat.member, random.nextInt(), "mood " + random.nextInt(1000));
    }
  }

  private void renew(Seat seat) throws IOException {
    tell(seat, "is renewed");
    seat.laptop.close();
    LaterMeent.renew(seat.home.resolve("meent.meent"));
    seat.laptop = new SyncingLaptop(seat.home, random.nextLong(), seat.clockIsOff);
  }

  /// The last ones too.
  void renewAll() throws IOException {
    for (var seat : seats) if (!seat.laptop.store.read(LaterMeent::isHere)) renew(seat);
  }

  private void tell(Seat seat, String what) {
    story.add(seat.home.getFileName() + " " + what);
  }

  private void sync(Seat seat) {
    tell(seat, "syncs");
    seat.laptop.sync.sync(seat.view);
  }

  private void book(Seat seat) {
    var books = seat.laptop.ledger.books();
    var book = books.stream().filter(one -> one.kind() == BookKind.COOPERATIVE).findFirst();
    if (book.isEmpty()) return;
    tell(seat, "books");
    record(seat, book.get().id(), "Entry " + random.nextInt(1000));
  }

  private void record(Seat seat, BookId book, String text) {
    var accounts = seat.laptop.ledger.accounts(book);
    if (accounts.size() < 2) return;
    var amount = Money.ofCents(1 + random.nextInt(10_000));
    AccountId debit = accounts.get(random.nextInt(accounts.size() / 2)).id();
    AccountId credit = accounts.getLast().id();
    var day = LocalDate.of(2026, 1 + random.nextInt(10), 1 + random.nextInt(28));
    var _ =
        seat.laptop.ledger.record(
            EntryDraft.of(
                book,
                day,
                text,
                List.of(Posting.of(debit, amount), Posting.of(credit, amount.negate()))));
  }

  /// In a book that nobody else may read.
  private void ownBook(Seat seat) {
    var own =
        seat.laptop.ledger.books().stream()
            .filter(book -> book.member().equals(Optional.of(seat.member)))
            .findFirst();
    if (own.isPresent()) {
      record(seat, own.get().id(), needle(seat));
      return;
    }
    tell(seat, "begins an own book, knowing " + seat.laptop.members.members().size() + " members");
    seat.laptop.store.write(
        "own book",
        tx ->
            seat.laptop.ledger.openBook(
                tx, BookKind.MEMBER, Optional.of(seat.member), "own", needle(seat)));
  }

  private String needle(Seat seat) {
    return NEEDLE + seat.member.uuid();
  }

  private void changeMember(Seat seat) {
    var all = seat.laptop.members.members();
    if (all.isEmpty()) return;
    var member =
        random.chance(50)
            ? seat.laptop.members.member(seat.member).orElseThrow()
            : random.pick(all);
    tell(seat, "changes " + member.name());
    var _ =
        seat.laptop.members.change(
            member.id(), draft(member, Optional.of("town " + random.nextInt(5)), member.roles()));
  }

  private static MemberDraft draft(Member member, Optional<String> town, Set<Role> roles) {
    return new MemberDraft(
        member.name(),
        member.trade(),
        member.email(),
        member.iban(),
        town,
        member.joined(),
        member.left(),
        roles);
  }

  /// The board decides, the steward's next sync makes it count.
  private void changeRoles() {
    var steward = seats.getFirst();
    var member = random.pick(steward.laptop.members.members());
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(member.roles());
    var role = random.pick(List.of(Role.TREASURER, Role.COORDINATOR, Role.CARE_COMMITTEE));
    if (!roles.remove(role)) roles.add(role);
    tell(steward, "sees to it that " + member.name() + " has " + roles);
    var _ = steward.laptop.members.change(member.id(), draft(member, member.town(), roles));
  }

  private void lock(Seat seat) {
    var book =
        seat.laptop.ledger.books().stream()
            .filter(one -> one.kind() == BookKind.COOPERATIVE)
            .findFirst();
    if (book.isEmpty()) return;
    tell(seat, "locks or lifts");
    var _ =
        random.chance(30)
            ? seat.laptop.ledger.liftLock(book.get().id())
            : seat.laptop.ledger.lock(
                book.get().id(), LocalDate.of(2026, 1 + random.nextInt(9), 28));
  }

  private void backUpOrRestore(Seat seat) throws IOException {
    seat.laptop.close();
    if (seat.backup.isPresent() && random.chance(60)) {
      boolean isWhole = random.chance(30);
      tell(seat, isWhole ? "is a machine put back whole" : "puts a backup back");
      putBack(seat.backup.get(), seat.home, isWhole);
    } else {
      tell(seat, "makes a backup");
      var backup = homes.place().resolve("backup" + backups++);
      Homes.copy(seat.home, backup);
      seat.backup = Optional.of(backup);
    }
    seat.laptop = new SyncingLaptop(seat.home, random.nextLong(), seat.clockIsOff);
  }

  /// @param isWhole also what tells beside the file that it is not as it was left: then nobody can
  ///   know before the next sync
  private static void putBack(Path backup, Path home, boolean isWhole) throws IOException {
    try (var files = Files.list(backup)) {
      for (var file : files.toList()) {
        if (isWhole || file.getFileName().toString().endsWith(".meent"))
          Files.copy(file, home.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Two laptops go on with one home.
  private void copyHome(Seat seat) throws IOException {
    if (seats.size() > 8 || seat.equals(seats.getFirst())) return;
    tell(seat, "copies its home");
    seat.laptop.close();
    var copy = homes.place().resolve(seat.home.getFileName() + "-copy" + backups++);
    Homes.copy(seat.home, copy);
    seat.laptop = new SyncingLaptop(seat.home, random.nextLong(), seat.clockIsOff);
    sit(copy, seat.member);
  }

  private void removeOrSuspend(Seat seat) {
    if (seat.equals(seats.getFirst())) return;
    var steward = seats.getFirst().laptop.sync;
    var device =
        seat.laptop.sync.overview().laptops().stream().filter(one -> one.isHere()).findFirst();
    if (device.isEmpty()) return;
    if (random.chance(30)) {
      tell(seat, "is removed");
      steward.governing().removeDevice(device.get().device());
    } else if (random.chance(50)) {
      tell(seat, "is suspended");
      steward.governing().suspend(device.get().device());
    } else {
      for (var suspension : steward.governing().suspensions()) steward.governing().lift(suspension);
    }
  }

  /// The folder is whole again, and everybody syncs until nothing moves. Then the steward's
  /// checkpoint says what all must come to.
  void comeTogether() {
    folder.mend();
    everybodySyncs();
    everybodyChooses();
    everybodySyncs();
    var steward = seats.getFirst().laptop.sync.governing();
    boolean wasSuspended = !steward.suspensions().isEmpty();
    for (var suspension : steward.suspensions()) steward.lift(suspension);
    if (wasSuspended) everybodySyncs();
    steward.checkpoint();
    seats.getFirst().laptop.sync.sync(seats.getFirst().view);
    for (var seat : seats) differing.addAll(seat.laptop.sync.sync(seat.view).differing());
  }

  /// Who may, each without knowing of the others' choice.
  private void everybodyChooses() {
    for (var seat : seats) {
      try {
        rivals.choose(seat.laptop).ifPresent(what -> tell(seat, what));
      } catch (RefusedException refused) {
        story.add("  refused: " + refused.refusal());
      }
    }
  }

  private void everybodySyncs() {
    for (int round = 0; round < 8; round++) {
      for (var seat : seats) seat.laptop.sync.sync(seat.view);
    }
  }

  /// How often somebody chose between decisions that contradicted each other.
  int chosen() {
    return rivals.chosen();
  }

  List<String> complaints() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (var seat : seats) complaints.addAll(complaints(seat));
    for (var space : List.of(Space.COMMON, Space.OFFICE)) complaints.addAll(differences(space));
    for (var seat : seats) complaints.addAll(differencesOfOwn(seat));
    complaints.addAll(contradictions());
    complaints.addAll(needles());
    if (!differing.isEmpty()) complaints.add("other than at the checkpoint: " + differing);
    if (!complaints.isEmpty()) complaints.addAll(story);
    return complaints;
  }

  private static boolean isIn(Seat seat) {
    return seat.laptop.sync.overview().laptops().stream()
        .anyMatch(laptop -> laptop.isHere() && laptop.isActive());
  }

  private List<String> complaints(Seat seat) {
    List<String> complaints = new ArrayList<>();
    var name = seat.home.getFileName().toString();
    var breaches = seat.laptop.store.read(Verification::breaches);
    if (!breaches.isEmpty()) complaints.add(name + " breaches " + breaches);
    if (packed > 0)
      seat.laptop
          .sync
          .proof()
          .flatMap(FoldProof.Outcome::difference)
          .ifPresent(found -> complaints.add(name + " is other than its changes: " + found));
    var counts = seat.laptop.sync.overview().counts();
    if (isIn(seat) && counts.waiting() > 0)
      complaints.add(name + " waits for " + counts.waiting() + waiting(seat));
    if (isIn(seat) && counts.unsent() > 0) complaints.add(name + " has unsent " + counts.unsent());
    int notUnderstood = seat.laptop.store.read(JudgedChanges::notUnderstood);
    if (isIn(seat) && notUnderstood > 0)
      complaints.add(name + " does not understand " + notUnderstood);
    for (var one : seat.laptop.sync.overview().notCounting()) {
      boolean isBeyond =
          one.reason() instanceof Objection.RoleCutOff
              || one.reason() instanceof Objection.DeviceCutOff
              || one.reason() instanceof Objection.MemberCutOff
              || one.reason() instanceof SyncRefusal.Suspended;
      if (!isBeyond) complaints.add(name + " refuses an honest change: " + one);
    }
    complaints.addAll(numbers(seat, name));
    return complaints;
  }

  /// No number twice, and every member has one.
  private static List<String> numbers(Seat seat, String name) {
    List<String> complaints = new ArrayList<>();
    for (var query :
        List.of(
            "SELECT series, number, count(*) FROM journal_entry"
                + " GROUP BY book_id, series, number HAVING count(*) > 1",
            "SELECT series, number, count(*) FROM client GROUP BY 1, 2 HAVING count(*) > 1",
            "SELECT series, number, count(*) FROM assignment GROUP BY 1, 2 HAVING count(*) > 1",
            "SELECT number, count(*) FROM member GROUP BY 1 HAVING count(*) > 1",
            "SELECT name FROM member WHERE number IS NULL")) {
      var found =
          seat.laptop.store.read(sql -> sql.fetch(query).formatCSV().lines().skip(1).toList());
      if (isIn(seat) && !found.isEmpty())
        complaints.add(name + " has numbers twice, or none: " + query + " " + found);
    }
    return complaints;
  }

  private static String waiting(Seat seat) {
    return seat.laptop.store.read(sql ->
        sql.fetch(
                """
                SELECT hex(substr(hash, 1, 4)) AS change, hex(substr(missing_hash, 1, 4)) AS missing,
                  missing_hash IN (SELECT hash FROM waiting_change) AS waits_too,
                  missing_hash IN (SELECT hash FROM change) AS is_here,
                  missing_hash IN (SELECT hash FROM governance_record) AS is_record
                FROM waiting_change\
                """)
            .formatCSV());
  }

  private List<String> differences(Space space) {
    Map<Object, List<String>> states = new HashMap<>();
    for (var seat : seats) {
      var standing = seat.laptop.sync.overview().governance().orElseThrow().current().orElseThrow();
      if (!isIn(seat) || !standing.reads(seat.member.uuid(), space)) continue;
      var state = seat.laptop.store.write("state", tx -> tx.stateHash(space));
      states
          .computeIfAbsent(state, any -> new ArrayList<>())
          .add(seat.home.getFileName().toString());
    }
    return states.size() < 2 ? List.of() : List.of(space + " differs: " + states.values());
  }

  /// All who may read the office see the same contradictions.
  private List<String> contradictions() {
    Map<Object, List<String>> seen = new HashMap<>();
    for (var seat : seats) {
      var standing = seat.laptop.sync.overview().governance().orElseThrow().current().orElseThrow();
      if (!isIn(seat) || !standing.reads(seat.member.uuid(), Space.OFFICE)) continue;
      seen.computeIfAbsent(seat.laptop.sync.overview().contradictions(), any -> new ArrayList<>())
          .add(seat.home.getFileName().toString());
    }
    return seen.size() < 2 ? List.of() : List.of("contradictions differ: " + seen);
  }

  private List<String> differencesOfOwn(Seat seat) {
    var own = Space.own(seat.member);
    Set<Object> states = new java.util.HashSet<>();
    for (var other : seats) {
      if (isIn(other) && other.member.equals(seat.member))
        states.add(other.laptop.store.write("state", tx -> tx.stateHash(own)));
    }
    return states.size() < 2 ? List.of() : List.of("own book of " + seat.home + " differs");
  }

  /// What stands in somebody's own book is in no byte of the folder, nor of another's laptop.
  private List<String> needles() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (var file : folder.files().entrySet()) {
      if (text(file.getValue()).contains(NEEDLE)) complaints.add("needle in " + file.getKey());
    }
    for (var seat : seats) {
      try (var files = Files.list(seat.home)) {
        for (var file : files.toList()) {
          var text = text(Files.readAllBytes(file));
          for (var other : homes.members()) {
            if (!other.equals(seat.member) && text.contains(NEEDLE + other.uuid()))
              complaints.add("needle of another in " + file);
          }
        }
      }
    }
    return complaints;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    seats.forEach(seat -> seat.laptop.close());
  }
}
