package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.member.MembershipService.Surroundings;
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

/// What all deeds on a membership share: find who it is about, refuse what cannot be, write the
/// event, and say how things stand then.
final class MembershipDeeds {

  private static final EnumSet<Role> DECIDING = EnumSet.of(Role.BOARD, Role.STEWARD);

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final StatuteService statutes;
  private final Surroundings around;
  private final Members members;
  private final MembershipEvents events = new MembershipEvents();

  MembershipDeeds(Store store, Ids ids, Clock clock, StatuteService statutes, Surroundings around) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.statutes = statutes;
    this.around = around;
    members = new Members(ids);
  }

  /// @param draft of the event that the deed writes
  record Step(Tx tx, Membership found, EventDraft draft) {
    /// On the day of the event.
    Standing standing() {
      return found.on(draft.on()).orElseThrow();
    }
  }

  Store store() {
    return store;
  }

  Members members() {
    return members;
  }

  MembershipEvents events() {
    return events;
  }

  StatuteService statutes() {
    return statutes;
  }

  Surroundings around() {
    return around;
  }

  MemberId newId() {
    return new MemberId(ids.next());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Register register(DSLContext sql) {
    return new Register(members.all(sql), events.applicants(sql), events.all(sql));
  }

  /// What is open between the cooperative and a member on a day.
  List<Named> open(MemberId who, LocalDate day) {
    return around.open().stream().flatMap(part -> part.of(who, day).stream()).toList();
  }

  List<Named> inTheWay(MemberId who, LocalDate day) {
    return around.open().stream()
        .filter(part -> !part.isSettledByLeaving())
        .flatMap(part -> part.of(who, day).stream())
        .toList();
  }

  MembershipOutcome plain(
      String name, MemberId who, EventKind kind, LocalDate day, Grounds grounds) {
    var draft = EventDraft.of(who, kind, day, grounds);
    return deed(name, draft, step -> done(step.tx(), draft));
  }

  MembershipOutcome deed(String name, EventDraft draft, Function<Step, MembershipOutcome> work) {
    return store.write(
        name,
        tx -> {
          var found = find(tx.sql(), draft.member());
          if (found.isEmpty()) return new MembershipOutcome.Unknown(draft.member());
          var refusal = found.get().refusal(draft.kind(), draft.on(), today());
          return refusal.orElseGet(() -> work.apply(new Step(tx, found.get(), draft)));
        });
  }

  Optional<Membership> find(DSLContext sql, MemberId who) {
    return register(sql)
        .history(who)
        .map(history -> new Membership(who, history, statutes.rulebook(sql)));
  }

  /// Ends on the day that a term says, counted from the day of the event.
  MembershipOutcome ruled(Step step, RuleKey term) {
    var draft = step.draft();
    var rules = step.found().rules(draft.on());
    var missing = rules.missing(term);
    if (missing.isPresent()) return new MembershipOutcome.Asks(missing.get());
    var last = rules.value(term, RuleValue.Term.class).after(draft.on());
    var article = rules.version(term).orElseThrow().article();
    return done(step.tx(), draft.ending(last, rules.used()).byArticle(article));
  }

  MembershipOutcome done(Tx tx, EventDraft draft) {
    boolean isDeclared = draft.kind().canBeDeclared() && isOwnWord(tx.sql(), draft.member());
    events.put(tx, ids, draft, isDeclared, clock.instant());
    var line = register(tx.sql()).line(draft.member(), today()).orElseThrow();
    List<Named> open = new ArrayList<>();
    if (draft.kind().isEnding())
      open.addAll(open(draft.member(), line.standing().lastDay().orElse(today())));
    return new MembershipOutcome.Done(line, open, tx.deed());
  }

  boolean isOwnWord(MemberId who) {
    return store.read(sql -> isOwnWord(sql, who));
  }

  boolean isOwnWord(DSLContext sql, MemberId who) {
    return around.me().get().filter(who::equals).isPresent()
        && members
            .find(sql, who)
            .filter(member -> member.roles().stream().noneMatch(DECIDING::contains))
            .isPresent();
  }
}
