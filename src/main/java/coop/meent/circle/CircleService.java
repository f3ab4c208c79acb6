package coop.meent.circle;

import coop.meent.bank.BankService;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.pay.Ordered;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Deeds on circles: founding, rulebook, members, and what is put aside. What is given in a month
/// is [CircleMonths]'.
public final class CircleService {

  /// Other debts, by the Dutch reference chart.
  private static final String FUNDS = "BSchOvsOvs";

  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

  private final CircleDeeds deeds;

  /// What circles lean on.
  public record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      Absences absences) {}

  public CircleService(Store store, Ids ids, Clock clock, Rooms rooms) {
    deeds =
        new CircleDeeds(
            store,
            ids,
            clock,
            new CircleDeeds.Rooms(
                rooms.ledger,
                rooms.bank,
                rooms.members,
                rooms.memberships,
                rooms.statutes,
                rooms.absences),
            new Circles(),
            new CircleMoney(),
            new Months(),
            new Ordered(store),
            false);
  }

  private CircleService(CircleDeeds deeds) {
    this.deeds = deeds;
  }

  /// The same, but its deeds only answer what they would do.
  public CircleService tried() {
    return new CircleService(deeds.tried());
  }

  CircleDeeds deeds() {
    return deeds;
  }

  public CircleMonths months() {
    return new CircleMonths(deeds);
  }

  public Alliances alliances() {
    return new Alliances(deeds, months());
  }

  /// What circles saw in all their time.
  public CircleSight sight() {
    return new CircleSight(deeds);
  }

  /// Scenarios that are kept.
  ///
  /// @param me who sits here
  public CircleShelf shelf(MemberId me) {
    return new CircleShelf(deeds, me);
  }

  /// All that can be read here, by name.
  public List<CircleFacts> circles() {
    return deeds.store().read(deeds::all);
  }

  public Optional<CircleFacts> circle(CircleId id) {
    return deeds.store().read(sql -> deeds.find(sql, id));
  }

  /// Whether whoever sits here may found circles and change rulebooks.
  public boolean mayRule() {
    return may(Space.COMMON, "circle_ruling");
  }

  /// Whether whoever sits here notes deposits and runs months.
  public boolean mayRun() {
    return may(Space.CARE, "circle_basis");
  }

  /// Tells those who gave what their recipients said; nothing where no months are run.
  ///
  /// @return how many gifts it was told of
  public int tellThanks() {
    return mayRun() ? new ThanksTelling(deeds, months()).tell() : 0;
  }

  private boolean may(Space space, String table) {
    return deeds.store().isWritable() && deeds.store().refusal(space, table).isEmpty();
  }

  /// What is needed to found a circle.
  ///
  /// @param rules see [CircleRules#of]
  /// @param resolution which decision founded it
  /// @param iban of one account for all; empty where everybody keeps an own one
  public record Founding(
      String name,
      YearMonth from,
      CircleRules rules,
      String resolution,
      Optional<String> iban,
      Optional<Circle.Booking> booking) {}

  public CircleOutcome found(Founding founding) {
    var name = founding.name.strip();
    if (name.isEmpty()) return new CircleOutcome.NoName();
    if (founding.resolution.isBlank()) return new CircleOutcome.NoResolution();
    var iban = founding.iban.map(Taking::plain);
    if (iban.filter(one -> !IBAN.matcher(one).matches()).isPresent())
      return new CircleOutcome.BadIban(founding.iban.orElseThrow());
    return deeds.write("circle.found", tx -> found(tx, founding, name, iban));
  }

  private CircleOutcome found(Tx tx, Founding founding, String name, Optional<String> iban) {
    boolean isTaken =
        deeds.circles().all(tx.sql()).stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
    if (isTaken) return new CircleOutcome.NameTaken(name);
    var id = new CircleId(deeds.ids().next());
    var booking = founding.booking.or(() -> iban.flatMap(this::booking));
    var circle = new Circle(id, name, founding.from.atDay(1), iban, booking);
    deeds.circles().put(tx, circle);
    var step = new CircleDeeds.Step(tx, deeds.find(tx.sql(), id).orElseThrow());
    new Rulings(deeds).put(step, founding.rules, circle.founded(), founding.resolution);
    return step.done();
  }

  /// An account whose statements come into a book is booked there, with what the circle holds for
  /// its members as a debt.
  private Optional<Circle.Booking> booking(String iban) {
    for (var book : deeds.rooms().ledger().books()) {
      boolean isHere =
          deeds.rooms().bank().accounts(book.id()).stream()
              .anyMatch(account -> account.iban().equals(iban));
      if (!isHere) continue;
      var funds = deeds.rooms().ledger().account(book.id(), FUNDS);
      if (funds.isPresent())
        return Optional.of(new Circle.Booking(book.id(), funds.get().id(), Optional.empty()));
    }
    return Optional.empty();
  }

  /// Changes points of the rulebook from a day on.
  public CircleOutcome rule(
      CircleId circle, Map<RulePoint, String> points, LocalDate from, String resolution) {
    return new Rulings(deeds).change(circle, points, from, resolution);
  }

  /// Notes that members were told of a version.
  public CircleOutcome tell(
      CircleId circle,
      CircleRulingId ruling,
      Collection<MemberId> members,
      LocalDate day,
      Optional<String> proof) {
    return new Rulings(deeds).tell(circle, ruling, members, day, proof);
  }

  /// @param iban where the member keeps what is put aside, when the circle has no account
  public CircleOutcome join(
      CircleId circle, MemberId member, Money level, YearMonth from, Optional<String> iban) {
    if (iban.map(Taking::plain).filter(one -> !IBAN.matcher(one).matches()).isPresent())
      return new CircleOutcome.BadIban(iban.orElseThrow());
    return new Taking(deeds).join(circle, member, level, from, iban);
  }

  public CircleOutcome level(CircleId circle, MemberId member, Money level, YearMonth from) {
    return new Taking(deeds).level(circle, member, level, from);
  }

  /// Gives notice; the last month follows from the rulebook.
  public CircleOutcome leave(CircleId circle, MemberId member, LocalDate said) {
    return new Taking(deeds).leave(circle, member, said);
  }

  /// Bank lines that look like deposits, the oldest first.
  public List<SeenDeposit> seen(CircleFacts facts) {
    return new Deposits(deeds).seen(facts);
  }

  /// Books all deposits that are seen.
  public CircleOutcome bookSeen(CircleId circle) {
    return new Deposits(deeds).book(circle);
  }

  /// Notes that everybody put aside what a month asks.
  public CircleOutcome noteAll(CircleId circle, YearMonth month, LocalDate day) {
    return new Deposits(deeds).all(circle, month, day);
  }

  public CircleOutcome note(
      CircleId circle, MemberId member, Money amount, LocalDate day, Optional<DepositNote> reason) {
    return new Deposits(deeds).note(circle, member, MovementKind.DEPOSIT, amount, day, reason);
  }

  /// Notes what somebody had before the circle came into the file.
  public CircleOutcome open(CircleId circle, MemberId member, Money amount, LocalDate day) {
    return new Deposits(deeds)
        .note(circle, member, MovementKind.OPENING, amount, day, Optional.empty());
  }

  public CircleOutcome takeBack(CircleId circle, MovementId movement) {
    return new Deposits(deeds).takeBack(circle, movement);
  }

  /// Pays out to who left.
  public CircleOutcome payOut(CircleId circle, MemberId member, Money amount, LocalDate day) {
    return new Deposits(deeds).payOut(circle, member, amount, day);
  }

  /// Notes what is above the cap at the end of a year, to be paid back.
  public CircleOutcome refund(CircleId circle, int year) {
    return new Deposits(deeds).refund(circle, year);
  }

  public UndoOutcome undo(DeedId deed) {
    return deeds.store().undo(deed);
  }
}
