package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rules;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// Coming, pausing and going: every deed writes an event, and the register on any day is what the
/// events come to. The row in `member` stays the summary that other rooms read.
public final class MembershipService {

  /// Older notice needs a proof.
  private static final int DAYS_WITHOUT_PROOF = 31;

  private static final int LONGEST_NAME = 200;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService people;
  private final StatuteService statutes;
  private final Surroundings around;
  private final Members members;
  private final MembershipEvents events = new MembershipEvents();

  /// What other rooms add.
  ///
  /// @param me whose laptop this is, where that is settled; a member who holds no office writes
  ///   declarations, the board writes events
  public record Surroundings(
      Supplier<Optional<MemberId>> me, List<PauseEffect> pauses, List<OpenMatters> open) {

    public static final Surroundings NONE =
        new Surroundings(Optional::empty, List.of(new RuledPause()), List.of());

    public Surroundings {
      pauses = List.copyOf(pauses);
      open = List.copyOf(open);
    }
  }

  public MembershipService(
      Store store,
      Ids ids,
      Clock clock,
      MemberService people,
      StatuteService statutes,
      Surroundings around) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.people = people;
    this.statutes = statutes;
    this.around = around;
    members = new Members(ids);
  }

  /// The register, of this moment: ask it for any day.
  public Register register() {
    return store.read(this::register);
  }

  private Register register(DSLContext sql) {
    return new Register(members.all(sql), events.applicants(sql), events.all(sql));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  // Coming.

  /// Takes in an application.
  public MembershipOutcome apply(Applicant draft, LocalDate day, Grounds grounds) {
    var name = draft.name().strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) return new MembershipOutcome.NoName();
    if (name.length() > LONGEST_NAME) return new MembershipOutcome.NameTooLong(LONGEST_NAME);
    if (day.isAfter(today())) return new MembershipOutcome.NotYet(day);
    var applicant =
        new Applicant(new MemberId(ids.next()), name, draft.trade(), draft.email(), draft.town());
    return store.write(
        "member.apply",
        tx -> {
          events.put(tx, applicant);
          return done(tx, EventDraft.of(applicant.id(), EventKind.APPLIED, day, grounds));
        });
  }

  /// Somebody who was a member, or was refused, applies again.
  public MembershipOutcome applyAgain(MemberId who, LocalDate day, Grounds grounds) {
    return plain("member.apply", who, EventKind.APPLIED, day, grounds);
  }

  /// Notes that the rules in force were accepted, each version by itself.
  public MembershipOutcome acceptRules(MemberId who, LocalDate day, Grounds grounds) {
    return deed(
        "member.accept-rules",
        EventDraft.of(who, EventKind.RULES_ACCEPTED, day, grounds),
        step -> {
          var rules = step.found.rulebook().at(day).all().stream().map(RuleVersion::id).toList();
          if (rules.isEmpty()) return new MembershipOutcome.NoRules();
          statutes.tell(step.tx, rules, List.of(who), day, grounds.proof());
          return done(step.tx, step.draft.by(rules));
        });
  }

  /// @param until the last day; without it as long as the rule says
  public MembershipOutcome startTrial(
      MemberId who, LocalDate day, Optional<LocalDate> until, Grounds grounds) {
    return deed(
        "member.trial",
        EventDraft.of(who, EventKind.TRIAL, day, grounds),
        step -> {
          if (until.isPresent()) return done(step.tx, step.draft.ending(until.get(), List.of()));
          return ruled(step, RuleKey.TRIAL_TERM);
        });
  }

  public MembershipOutcome endTrial(MemberId who, LocalDate day, Grounds grounds) {
    return plain("member.trial-end", who, EventKind.TRIAL_ENDED, day, grounds);
  }

  /// Admits an applicant, who gets the next member number.
  public MembershipOutcome admit(MemberId who, LocalDate day, Grounds grounds) {
    return deed(
        "member.admit",
        EventDraft.of(who, EventKind.ADMITTED, day, grounds),
        step -> {
          if (!step.standing().isAccepted()) return new MembershipOutcome.RulesNotAccepted();
          members.put(step.tx, row(step.tx, who, day));
          return done(step.tx, step.draft);
        });
  }

  /// Who was a member before keeps number and row.
  private Member row(Tx tx, MemberId who, LocalDate day) {
    return members
        .find(tx.sql(), who)
        .map(known -> known.between(day, Optional.empty()))
        .orElseGet(() -> newMember(tx, who, day));
  }

  private Member newMember(Tx tx, MemberId who, LocalDate day) {
    var applicant =
        events.applicants(tx.sql()).stream()
            .filter(one -> one.id().equals(who))
            .findFirst()
            .orElseThrow();
    return new Member(
        who,
        people.newNumber(tx),
        applicant.name(),
        applicant.trade(),
        applicant.email(),
        Optional.empty(),
        applicant.town(),
        day,
        Optional.empty(),
        EnumSet.noneOf(Role.class),
        false);
  }

  /// Refuses an applicant, who may appeal to the assembly for as long as the rule says.
  public MembershipOutcome refuse(MemberId who, LocalDate day, Grounds grounds) {
    if (grounds.reason().isEmpty()) return new MembershipOutcome.NoReason(EventKind.REFUSED);
    return deed(
        "member.refuse",
        EventDraft.of(who, EventKind.REFUSED, day, grounds),
        step -> ruled(step, RuleKey.APPEAL_TERM));
  }

  /// Ends on the day that a term says, counted from the day of the event.
  private MembershipOutcome ruled(Step step, RuleKey term) {
    var draft = step.draft;
    var rules = step.found.rules(draft.on());
    var missing = rules.missing(term);
    if (missing.isPresent()) return new MembershipOutcome.Asks(missing.get());
    var last = rules.value(term, RuleValue.Term.class).after(draft.on());
    var article = rules.version(term).orElseThrow().article();
    return done(step.tx, draft.ending(last, rules.used()).byArticle(article));
  }

  /// Notes that who was refused or expelled appeals to the assembly.
  public MembershipOutcome appeal(MemberId who, LocalDate day, Grounds grounds) {
    return deed(
        "member.appeal",
        EventDraft.of(who, EventKind.APPEALED, day, grounds),
        step -> {
          var last = step.standing().until().filter(until -> until.isBefore(day));
          if (last.isPresent()) return new MembershipOutcome.AppealTooLate(last.get());
          return done(step.tx, step.draft);
        });
  }

  // Pausing.

  /// What a pause would change, to be seen before it is decided.
  public List<Effect> effects(MemberId who, LocalDate from, Optional<LocalDate> returns) {
    var rules = store.read(sql -> find(sql, who).map(found -> found.rules(from)));
    if (rules.isEmpty()) return List.of();
    var pause = new Pause(who, from, returns, rules.get());
    return around.pauses.stream().flatMap(part -> part.of(pause).stream()).toList();
  }

  /// Pauses a membership; a member who holds no office asks for it.
  public MembershipOutcome pause(
      MemberId who, LocalDate from, Optional<LocalDate> returns, Grounds grounds) {
    if (returns.filter(day -> !day.isAfter(from)).isPresent())
      return new MembershipOutcome.ReturnsTooEarly();
    var kind = isOwnWord(who) ? EventKind.PAUSE_ASKED : EventKind.PAUSED;
    return deed(
        "member.pause",
        EventDraft.of(who, kind, from, grounds),
        step -> {
          var rules = step.found.rules(from);
          var tooLong = tooLong(rules, from, returns);
          if (tooLong.isPresent()) return tooLong.get();
          for (var key : List.of(RuleKey.PAUSE_VOTES, RuleKey.PAUSE_FEE)) rules.ask(key);
          return done(step.tx, step.draft.returning(returns).by(rules.used()));
        });
  }

  private static Optional<MembershipOutcome> tooLong(
      Rules rules, LocalDate from, Optional<LocalDate> returns) {
    return rules
        .find(RuleKey.PAUSE_LONGEST, RuleValue.Term.class)
        .map(longest -> longest.after(from))
        .filter(latest -> returns.filter(day -> day.isAfter(latest)).isPresent())
        .map(latest ->
            new MembershipOutcome.PauseTooLong(
                latest, rules.version(RuleKey.PAUSE_LONGEST).orElseThrow().quoted()));
  }

  public MembershipOutcome resume(MemberId who, LocalDate day, Grounds grounds) {
    return plain("member.resume", who, EventKind.RESUMED, day, grounds);
  }

  // Going.

  /// What came of asking when a membership would end.
  public sealed interface NoticeOutlook {

    record Ends(NoticePeriod period) implements NoticeOutlook {}

    record Refused(MembershipOutcome why) implements NoticeOutlook {}
  }

  /// When notice would end the membership, by which rules; nothing is written.
  public NoticeOutlook outlook(NoticeDraft draft) {
    return store.read(sql ->
        find(sql, draft.member())
            .map(found -> outlook(found, draft))
            .orElseGet(
                () -> new NoticeOutlook.Refused(new MembershipOutcome.Unknown(draft.member()))));
  }

  private NoticeOutlook outlook(Membership found, NoticeDraft draft) {
    var refusal = found.refusal(draft.kind(), draft.on(), today()).or(() -> proof(draft));
    if (refusal.isPresent()) return new NoticeOutlook.Refused(refusal.get());
    return switch (NoticePeriod.of(found.rules(draft.on()), draft.on())) {
      case NoticePeriod.Outcome.Computed(var period) -> new NoticeOutlook.Ends(period);
      case NoticePeriod.Outcome.Asks(var missing) ->
          new NoticeOutlook.Refused(new MembershipOutcome.Asks(missing));
    };
  }

  private Optional<MembershipOutcome> proof(NoticeDraft draft) {
    if (draft.isByCooperative() && draft.grounds().reason().isEmpty())
      return Optional.of(new MembershipOutcome.NoReason(draft.kind()));
    long days = ChronoUnit.DAYS.between(draft.on(), today());
    if (days <= DAYS_WITHOUT_PROOF || draft.grounds().proof().isPresent()) return Optional.empty();
    return Optional.of(new MembershipOutcome.OldNotice(draft.on(), DAYS_WITHOUT_PROOF));
  }

  /// Gives notice; the last day follows from the rules that bind the member.
  public MembershipOutcome giveNotice(NoticeDraft draft) {
    var who = draft.member();
    return deed(
        "member.notice",
        EventDraft.of(who, draft.kind(), draft.on(), draft.grounds()),
        step ->
            switch (outlook(step.found, draft)) {
              case NoticeOutlook.Refused(var why) -> why;
              case NoticeOutlook.Ends(var period) -> {
                summarize(step.tx, who, Optional.of(period.lastDay()));
                yield done(
                    step.tx,
                    step.draft
                        .ending(period.lastDay(), period.versions())
                        .byArticle(period.article()));
              }
            });
  }

  public MembershipOutcome withdrawNotice(MemberId who, LocalDate day, Grounds grounds) {
    return deed(
        "member.notice-withdrawn",
        EventDraft.of(who, EventKind.NOTICE_WITHDRAWN, day, grounds),
        step -> {
          summarize(step.tx, who, Optional.empty());
          return done(step.tx, step.draft);
        });
  }

  /// Expels a member at once; an appeal is open for as long as the rule says.
  public MembershipOutcome expel(MemberId who, LocalDate day, Grounds grounds) {
    if (grounds.reason().isEmpty()) return new MembershipOutcome.NoReason(EventKind.EXPELLED);
    return deed(
        "member.expel",
        EventDraft.of(who, EventKind.EXPELLED, day, grounds),
        step -> {
          var rules = step.found.rules(day);
          var missing = rules.missing(RuleKey.APPEAL_TERM);
          if (missing.isPresent()) return new MembershipOutcome.Asks(missing.get());
          var appeal = rules.value(RuleKey.APPEAL_TERM, RuleValue.Term.class).after(day);
          summarize(step.tx, who, Optional.of(day));
          return done(step.tx, step.draft.ending(day, rules.used()).returning(Optional.of(appeal)));
        });
  }

  public MembershipOutcome died(MemberId who, LocalDate day, Grounds grounds) {
    return deed(
        "member.died",
        EventDraft.of(who, EventKind.DIED, day, grounds),
        step -> {
          summarize(step.tx, who, Optional.of(day));
          return done(step.tx, step.draft);
        });
  }

  /// Completes leaving once the last day has come: offices end with the membership, and what is
  /// open yet is listed.
  public MembershipOutcome leave(MemberId who, Grounds grounds) {
    var today = today();
    return deed(
        "member.leave",
        EventDraft.of(who, EventKind.ENDED, today, grounds),
        step -> {
          var last = step.standing().lastDay();
          if (last.isEmpty())
            return new MembershipOutcome.WrongState(EventKind.ENDED, step.standing().state());
          if (last.get().isAfter(today)) return new MembershipOutcome.NotBefore(last.get());
          summarize(step.tx, who, last);
          members.endRoles(step.tx, who, last.get());
          return done(step.tx, step.draft.ending(last.get(), List.of()));
        });
  }

  /// What is open between the cooperative and a member on a day.
  public List<Named> open(MemberId who, LocalDate day) {
    return around.open.stream().flatMap(part -> part.of(who, day).stream()).toList();
  }

  /// Only the board may write the last day into the summary; where a member declares it, the next
  /// deed of the board does.
  private void summarize(Tx tx, MemberId who, Optional<LocalDate> last) {
    if (isOwnWord(tx.sql(), who)) return;
    members
        .find(tx.sql(), who)
        .ifPresent(member -> members.put(tx, member.between(member.joined(), last)));
  }

  // What all deeds share.

  /// @param draft of the event that the deed writes
  private record Step(Tx tx, Membership found, EventDraft draft) {
    /// On the day of the event.
    Standing standing() {
      return found.on(draft.on()).orElseThrow();
    }
  }

  private MembershipOutcome plain(
      String name, MemberId who, EventKind kind, LocalDate day, Grounds grounds) {
    var draft = EventDraft.of(who, kind, day, grounds);
    return deed(name, draft, step -> done(step.tx, draft));
  }

  private MembershipOutcome deed(
      String name, EventDraft draft, Function<Step, MembershipOutcome> work) {
    return store.write(
        name,
        tx -> {
          var found = find(tx.sql(), draft.member());
          if (found.isEmpty()) return new MembershipOutcome.Unknown(draft.member());
          var refusal = found.get().refusal(draft.kind(), draft.on(), today());
          return refusal.orElseGet(() -> work.apply(new Step(tx, found.get(), draft)));
        });
  }

  private Optional<Membership> find(DSLContext sql, MemberId who) {
    return register(sql)
        .history(who)
        .map(history -> new Membership(who, history, statutes.rulebook(sql)));
  }

  private MembershipOutcome done(Tx tx, EventDraft draft) {
    boolean isDeclared = draft.kind().canBeDeclared() && isOwnWord(tx.sql(), draft.member());
    events.put(tx, ids, draft, isDeclared, clock.instant());
    var line = register(tx.sql()).line(draft.member(), today()).orElseThrow();
    List<Named> open = new ArrayList<>();
    if (draft.kind().isEnding())
      open.addAll(open(draft.member(), line.standing().lastDay().orElse(today())));
    return new MembershipOutcome.Done(line, open, tx.deed());
  }

  private boolean isOwnWord(MemberId who) {
    return store.read(sql -> isOwnWord(sql, who));
  }

  private boolean isOwnWord(DSLContext sql, MemberId who) {
    return around.me.get().filter(who::equals).isPresent()
        && members
            .find(sql, who)
            .filter(member -> member.roles().stream().noneMatch(DECIDING::contains))
            .isPresent();
  }

  private static final EnumSet<Role> DECIDING = EnumSet.of(Role.BOARD, Role.STEWARD);

  /// Takes back a deed, unless something leans on it by now. What a member declared stays: the
  /// board notes that notice was withdrawn.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
