package coop.meent.work;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Hours: logged by the member who worked them, or by the treasurer on their word; read by that
/// member and the office. On the laptop of anybody else there are none but their own, and how long
/// others worked on assignments of the same team. What is on a final invoice stays as it is.
public final class HoursService {

  private static final int A_DAY = 24 * 60;

  /// So long a coordinator is shown what nobody approved: what was invoiced since cannot be told.
  private static final int WEEKS_SHOWN = 8;

  private final Store store;
  private final MemberService members;
  private final WorkService work;
  private final Ids ids;
  private final Clock clock;
  private final TeamSpaces spaces;
  private final ShownHours shown = new ShownHours();
  private final LoggedHours hours = new LoggedHours(shown);

  /// Where teams read nothing of hours.
  public HoursService(Store store, MemberService members, WorkService work, Ids ids, Clock clock) {
    this(store, members, work, ids, clock, assignment -> Optional.empty());
  }

  public HoursService(
      Store store,
      MemberService members,
      WorkService work,
      Ids ids,
      Clock clock,
      TeamSpaces spaces) {
    this.spaces = spaces;
    this.store = store;
    this.members = members;
    this.work = work;
    this.ids = ids;
    this.clock = clock;
  }

  /// From Monday to Sunday.
  public static FiscalPeriod weekOf(LocalDate day) {
    var monday = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    return new FiscalPeriod(monday, monday.plusDays(6));
  }

  /// @param who logs them
  public HoursOutcome log(HoursDraft draft, MemberId who) {
    return refusal(draft, who, Optional.empty())
        .map(HoursOutcome.class::cast)
        .orElseGet(() ->
            store.write(
                "work.log-hours",
                tx ->
                    new HoursOutcome.Logged(
                        put(tx, new HoursId(ids.next()), draft, by(draft, who)), tx.deed())));
  }

  /// As part of another deed, for a draft that is known to be right.
  public Hours log(Tx tx, HoursDraft draft) {
    return put(tx, new HoursId(ids.next()), draft, Optional.empty());
  }

  /// The member they are of stays the same.
  public HoursOutcome change(HoursId id, HoursDraft draft, MemberId who) {
    return change(
        id,
        who,
        was ->
            refusal(draft, who, Optional.of(was))
                .map(HoursOutcome.class::cast)
                .orElseGet(() ->
                    store.write(
                        "work.change-hours",
                        tx ->
                            new HoursOutcome.Logged(
                                put(tx, id, draft, by(draft, who)), tx.deed()))));
  }

  public HoursOutcome withdraw(HoursId id, MemberId who) {
    return change(
        id,
        who,
        was ->
            store.write(
                "work.withdraw-hours",
                tx -> {
                  put(tx, was, Optional.of(clock.instant()));
                  return new HoursOutcome.TakenBack(was, tx.deed());
                }));
  }

  private HoursOutcome change(HoursId id, MemberId who, Function<Hours, HoursOutcome> change) {
    var was = find(id);
    if (was.isEmpty()) return new HoursOutcome.NotHere();
    if (!mayWrite(was.get().member(), who)) return notYours(was.get().member());
    if (was.get().isBilled()) return new HoursOutcome.AlreadyBilled();
    return change.apply(was.get());
  }

  private static Optional<MemberId> by(HoursDraft draft, MemberId who) {
    return Optional.of(who).filter(one -> !one.equals(draft.member()));
  }

  private Hours put(Tx tx, HoursId id, HoursDraft draft, Optional<MemberId> by) {
    var made =
        new Hours(
            id,
            draft.member(),
            draft.assignment(),
            draft.date(),
            draft.minutes(),
            draft.text().strip(),
            draft.isBillable(),
            false,
            false,
            by);
    put(tx, made, Optional.empty());
    return made;
  }

  /// For the member and the office, and how long it was for the team, where the member notes it.
  private void put(Tx tx, Hours made, Optional<Instant> withdrawn) {
    hours.put(tx, made, withdrawn);
    if (made.loggedBy().isEmpty())
      spaces.of(made.assignment()).ifPresent(team -> shown.put(tx, team, made, withdrawn));
  }

  private Optional<Refusal> refusal(HoursDraft draft, MemberId who, Optional<Hours> before) {
    if (!mayWrite(draft.member(), who)) return Optional.of((Refusal) notYours(draft.member()));
    if (draft.minutes() < 1) return Optional.of(new HoursOutcome.NoTime());
    var assignment = work.assignment(draft.assignment());
    if (assignment.isEmpty()) return Optional.of(new HoursOutcome.NoSuchAssignment());
    if (!assignment.get().runsOn(draft.date()))
      return Optional.of(new HoursOutcome.NotThen(assignment.get().name(), draft.date()));
    if (draft.date().isAfter(LocalDate.now(clock)))
      return Optional.of(new HoursOutcome.NotYet(draft.date()));
    int logged =
        of(draft.member(), new FiscalPeriod(draft.date(), draft.date())).stream()
            .filter(other -> before.filter(was -> was.id().equals(other.id())).isEmpty())
            .mapToInt(Hours::minutes)
            .sum();
    return logged + draft.minutes() > A_DAY
        ? Optional.of(new HoursOutcome.MoreThanADay(draft.date(), HoursText.shown(logged)))
        : Optional.empty();
  }

  private HoursOutcome notYours(MemberId member) {
    return new HoursOutcome.NotYours(name(member));
  }

  /// Whether somebody may log for a member.
  public boolean mayWrite(MemberId member, MemberId who) {
    return member.equals(who) || keepsBooks(who);
  }

  private boolean keepsBooks(MemberId who) {
    return members.member(who).filter(one -> one.roles().contains(Role.TREASURER)).isPresent();
  }

  public Optional<Hours> find(HoursId id) {
    return store.read(sql -> hours.find(sql, id));
  }

  /// Of one member, in order of day.
  public List<Hours> of(MemberId member, FiscalPeriod period) {
    return store.read(sql -> hours.of(sql, member, period));
  }

  /// Of everybody whose hours are here, in order of day.
  public List<Hours> within(FiscalPeriod period) {
    return store.read(sql -> hours.within(sql, period));
  }

  /// Billable hours of an assignment in a period that are on no invoice, in order of day.
  public List<Hours> unbilled(AssignmentId assignment, FiscalPeriod period) {
    return store.read(sql -> hours.unbilled(sql, assignment, period));
  }

  public List<Hours> unbilled(Tx tx, AssignmentId assignment, FiscalPeriod period) {
    return hours.unbilled(tx.sql(), assignment, period);
  }

  /// What was put on invoices from a day on, as far as it can be read here.
  public List<InvoicedHours> invoiced(LocalDate from) {
    var since = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.read(sql -> hours.invoiced(sql, since));
  }

  /// All billable hours that are on no invoice, in order of day.
  public List<Hours> unbilled() {
    return store.read(hours::unbilled);
  }

  /// Weeks of members that wait for somebody's yes, the oldest first, as far as they can be read
  /// here: all of them by the office, those of its teams lately by a coordinator.
  public List<HoursWeek> toApprove() {
    return HoursWeek.of(
        store.read(sql -> {
          List<Hours> waiting = new ArrayList<>(hours.toApprove(sql));
          waiting.addAll(waitingElsewhere(sql));
          waiting.sort(Comparator.comparing(Hours::date).thenComparing(one -> one.id().uuid()));
          return waiting;
        }));
  }

  /// Of teams, where the hours themselves are not here.
  private List<Hours> waitingElsewhere(DSLContext sql) {
    var approved = shown.approved(sql);
    return shown.since(sql, LocalDate.now(clock).minusWeeks(WEEKS_SHOWN)).stream()
        .filter(one -> !ShownHours.isApproved(one, approved))
        .filter(one -> hours.find(sql, one.id()).isEmpty())
        .toList();
  }

  /// Whether somebody may say yes to hours of others.
  public boolean mayApprove(MemberId who) {
    return isOffice(who) || has(who, Role.COORDINATOR);
  }

  private boolean isOffice(MemberId who) {
    return members.member(who).filter(Member::isBoardOrTreasurer).isPresent();
  }

  private boolean has(MemberId who, Role role) {
    return members.member(who).filter(one -> one.roles().contains(role)).isPresent();
  }

  /// Says yes to all hours of a member's week that wait for it, or to none: nobody approves what
  /// they worked or noted themselves.
  public ApprovalOutcome approve(MemberId member, LocalDate day, MemberId who) {
    if (!mayApprove(who)) return new ApprovalOutcome.NotOffice(name(who));
    var week = weekOf(day);
    var waiting =
        toApprove().stream()
            .filter(one -> one.member().equals(member) && one.days().equals(week))
            .flatMap(one -> one.hours().stream())
            .toList();
    if (waiting.isEmpty()) return new ApprovalOutcome.NothingWaits(name(member), week.from());
    var own = waiting.stream().filter(one -> one.isOf(who)).findFirst();
    if (own.isPresent())
      return own.get().member().equals(who)
          ? new ApprovalOutcome.OwnHours()
          : new ApprovalOutcome.NotedThem(name(member));
    return say(waiting, true, who);
  }

  /// Takes the yes to a member's week back, as far as it is on no invoice; who is of no office only
  /// the own yes.
  public ApprovalOutcome takeBackApproval(MemberId member, LocalDate day, MemberId who) {
    if (!mayApprove(who)) return new ApprovalOutcome.NotOffice(name(who));
    var week = weekOf(day);
    var approved =
        isOffice(who)
            ? of(member, week).stream().filter(one -> one.isApproved() && !one.isBilled()).toList()
            : ownYes(member, week, who);
    if (approved.isEmpty()) return new ApprovalOutcome.NothingWaits(name(member), week.from());
    return say(approved, false, who);
  }

  private List<Hours> ownYes(MemberId member, FiscalPeriod week, MemberId who) {
    return store.read(sql ->
        shown.since(sql, week.from()).stream()
            .filter(one -> one.member().equals(member) && !one.date().isAfter(week.to()))
            .filter(one -> shown.isBy(sql, one, who))
            .toList());
  }

  /// The office notes it beside the hours, and everybody who may says it by its seal.
  private ApprovalOutcome say(List<Hours> all, boolean isYes, MemberId who) {
    boolean isOffice = isOffice(who);
    return store.write(
        "work.approve-hours",
        tx -> {
          for (var one : all) {
            if (isOffice) hours.approve(tx, ids, one, isYes, who, clock.instant());
            shown.approve(tx, ids, one, isYes, who, clock.instant());
          }
          return new ApprovalOutcome.Approved(all, tx.deed());
        });
  }

  private String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// Says that hours are on a line of an invoice, as part of the deed that makes it.
  public void bill(Tx tx, List<Hours> billed, BilledOn on) {
    for (var one : billed) hours.bill(tx, one, on, false, clock.instant());
  }

  /// Lets the hours of an invoice go on another one, as part of the deed that takes it back.
  public void release(Tx tx, InvoiceId invoice) {
    for (var one : hours.on(tx.sql(), invoice)) {
      hours
          .find(tx.sql(), one.hours())
          .ifPresent(found ->
              hours.bill(tx, found, new BilledOn(invoice, one.line()), true, clock.instant()));
    }
  }

  /// The hours that an invoice counted, line by line: who worked how much of it.
  public List<BilledHours> billedOn(InvoiceId invoice) {
    return store.read(sql -> hours.on(sql, invoice));
  }

  /// As [#billedOn], of every invoice that counted hours.
  public Map<InvoiceId, List<BilledHours>> billed() {
    return store.read(hours::onInvoices);
  }

  /// Takes back that hours were logged, changed or taken back.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
