package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.statute.FinancialYear;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Empties the personal data of who left, once the administration need not be kept any longer, and
/// of who came on trial and never became a member, at once. Amounts, numbers and dates stay.
///
/// Rows that can change are emptied. Facts cannot: their words are told no more, see
/// [coop.meent.store.Masked]. Earlier values stay in the sealed log of changes until that log is
/// packed.
public final class MaskingService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final StatuteService statutes;
  private final List<MoneyTrace> money;
  private final Function<MemberId, List<MaskingOutcome.Field>> elsewhere;
  private final Members members;
  private final MembershipEvents events = new MembershipEvents();
  private final Maskings maskings = new Maskings();
  private final Cooperatives cooperatives = new Cooperatives();

  /// @param elsewhere what other rooms tell of somebody, and will not any more
  public MaskingService(
      Store store,
      Ids ids,
      Clock clock,
      StatuteService statutes,
      List<MoneyTrace> money,
      Function<MemberId, List<MaskingOutcome.Field>> elsewhere) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.statutes = statutes;
    this.money = List.copyOf(money);
    this.elsewhere = elsewhere;
    members = new Members(ids);
  }

  public Optional<Masking> masking(MemberId who) {
    return store.read(sql -> maskings.find(sql, who));
  }

  /// What would change; nothing is written.
  public MaskingOutcome preview(MemberId who) {
    var outlook = preview(who, store.read(sql -> Snapshot.of(sql, this, who)));
    return outlook instanceof MaskingOutcome.Ready ready
        ? ready.with(elsewhere.apply(who))
        : outlook;
  }

  /// Empties them, for good as far as the program shows.
  public MaskingOutcome mask(MemberId who) {
    var outlook = preview(who);
    if (!(outlook instanceof MaskingOutcome.Ready ready)) return outlook;
    return store.write(
        "member.mask",
        tx -> {
          empty(tx, ready);
          return new MaskingOutcome.Done(ready.masking(), ready.name(), tx.deed());
        });
  }

  /// As part of the deed that ends a trial: empties the data of who never became a member, unless
  /// money was booked, or that cannot be seen from here.
  public void afterTrial(Tx tx, MemberId who) {
    var outlook = preview(who, Snapshot.of(tx.sql(), this, who));
    if (outlook instanceof MaskingOutcome.Ready ready) empty(tx, ready);
  }

  /// What the file has of somebody.
  private record Snapshot(
      Optional<Register.Line> line,
      Optional<Member> member,
      Optional<Applicant> applicant,
      List<MembershipEvent> events,
      Optional<Masking> masking,
      Language language) {

    static Snapshot of(DSLContext sql, MaskingService service, MemberId who) {
      var applicants = service.events.applicants(sql);
      var all = service.events.all(sql);
      var register = new Register(service.members.all(sql), applicants, all);
      return new Snapshot(
          register.line(who, LocalDate.now(service.clock)),
          service.members.find(sql, who),
          applicants.stream().filter(one -> one.id().equals(who)).findFirst(),
          all.stream().filter(one -> one.member().equals(who)).toList(),
          service.maskings.find(sql, who),
          service.cooperatives.find(sql).map(Cooperative::language).orElse(Language.NL));
    }
  }

  private MaskingOutcome preview(MemberId who, Snapshot now) {
    if (now.line.isEmpty()) return new MaskingOutcome.Unknown();
    if (now.masking.isPresent()) return new MaskingOutcome.AlreadyMasked(now.masking.get().on());
    var standing = now.line.get().standing();
    if (isInvolved(standing))
      return new MaskingOutcome.StillInvolved(now.line.get().name(), standing.state());
    return standing.admitted().isEmpty() ? neverJoined(who, now) : left(who, now, standing);
  }

  private static boolean isInvolved(Standing standing) {
    var isAway = EnumSet.of(MemberState.FORMER, MemberState.DECLINED);
    return !isAway.contains(standing.state()) || standing.isAsked() || mayAppeal(standing);
  }

  private static boolean mayAppeal(Standing standing) {
    return standing.until().filter(last -> !last.isBefore(standing.day())).isPresent();
  }

  private MaskingOutcome neverJoined(MemberId who, Snapshot now) {
    if (!money.stream().allMatch(MoneyTrace::isSeen)) return new MaskingOutcome.NoBooksHere();
    if (money.stream().anyMatch(trace -> trace.isThere(who)))
      return new MaskingOutcome.MoneyBooked(now.line.orElseThrow().name());
    return ready(who, Masking.Kind.NEVER_JOINED, Optional.empty(), List.of(), now);
  }

  private MaskingOutcome left(MemberId who, Snapshot now, Standing standing) {
    var today = LocalDate.now(clock);
    var rules = statutes.rulebook().at(today);
    var missing = rules.missing(RuleKey.FINANCIAL_YEAR_END, RuleKey.RETENTION_TERM);
    if (missing.isPresent()) return new MaskingOutcome.Asks(missing.get());
    var end = rules.value(RuleKey.FINANCIAL_YEAR_END, RuleValue.DayOfYear.class).day();
    var term = rules.value(RuleKey.RETENTION_TERM, RuleValue.Term.class);
    var last = standing.lastDay().orElse(standing.since());
    var until = term.after(FinancialYear.of(last, end).last());
    if (!today.isAfter(until))
      return new MaskingOutcome.WithinTerm(
          until, rules.version(RuleKey.RETENTION_TERM).orElseThrow().quoted());
    return ready(who, Masking.Kind.LEFT, Optional.of(until), rules.used(), now);
  }

  private MaskingOutcome ready(
      MemberId who,
      Masking.Kind kind,
      Optional<LocalDate> until,
      List<coop.meent.base.Id.RuleVersionId> rules,
      Snapshot now) {
    var masking = new Masking(who, kind.name(), LocalDate.now(clock), until, rules);
    return new MaskingOutcome.Ready(masking, name(now), fields(now));
  }

  /// `former member 12`, in the language of the cooperative's papers, since it goes into the file.
  private static String name(Snapshot now) {
    var texts = new Texts(now.language);
    if (now.line.orElseThrow().standing().admitted().isEmpty())
      return texts.get("member.masked.applicant");
    return now.member
        .flatMap(Member::number)
        .map(number -> texts.get("member.masked.member", String.valueOf(number)))
        .orElseGet(() -> texts.get("member.masked.unnumbered"));
  }

  private static List<MaskingOutcome.Field> fields(Snapshot now) {
    List<MaskingOutcome.Field> fields = new ArrayList<>();
    add(fields, "member.name", Optional.of(now.line.orElseThrow().name()));
    add(fields, "member.trade", now.member.flatMap(Member::trade).or(() -> trade(now)));
    add(fields, "member.town", now.line.get().town());
    add(fields, "member.email", now.member.flatMap(Member::email).or(() -> email(now)));
    add(fields, "member.phone", now.member.flatMap(Member::phone));
    add(fields, "member.iban", now.member.flatMap(Member::iban));
    for (var event : now.events) {
      add(fields, "member.paper.reason", event.reason());
      add(fields, "member.paper.proof", event.proof());
    }
    return fields;
  }

  private static Optional<String> trade(Snapshot now) {
    return now.applicant.flatMap(Applicant::trade);
  }

  private static Optional<String> email(Snapshot now) {
    return now.applicant.flatMap(Applicant::email);
  }

  private static void add(List<MaskingOutcome.Field> fields, String key, Optional<String> words) {
    Named what = texts -> texts.get(key);
    words.ifPresent(text -> fields.add(new MaskingOutcome.Field(what, text)));
  }

  private void empty(Tx tx, MaskingOutcome.Ready ready) {
    var who = ready.masking().member();
    members.find(tx.sql(), who).ifPresent(member -> members.put(tx, masked(member, ready.name())));
    events.applicants(tx.sql()).stream()
        .filter(one -> one.id().equals(who))
        .forEach(one -> events.put(tx, masked(one, ready.name())));
    maskings.put(tx, ids, ready.masking(), clock.instant());
  }

  private static Member masked(Member member, String name) {
    return new Member(
        member.id(),
        member.number(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        member.joined(),
        member.left(),
        member.roles(),
        member.isLegalEntity());
  }

  private static Applicant masked(Applicant applicant, String name) {
    return new Applicant(
        applicant.id(), name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
