package coop.meent.exchange;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.exchange.Lead.Work;
import coop.meent.exchange.LeadWord.Kind;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Deeds on leads: one transaction each.
public final class ExchangeService {

  private static final int MOST_HOURS = 60;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final Leads leads = new Leads();
  private final ThanksRows agreed = new ThanksRows();

  /// The rooms that leads stand on.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      Colleagues colleagues,
      Clauses clauses) {}

  public ExchangeService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private boolean isMember(MemberId who) {
    return rooms.memberships.register().isMember(who, today());
  }

  /// The newest last.
  public List<LeadStanding> leads() {
    return store.read(sql -> leads.all(sql, today()));
  }

  public Optional<LeadStanding> lead(LeadId id) {
    return leads().stream().filter(one -> one.lead().id().equals(id)).findFirst();
  }

  /// How everybody but the passer fits, the best first.
  public List<Fit> fits(Lead lead) {
    return Fit.of(lead.work(), lead.passer(), rooms.colleagues.colleagues(lead.work()));
  }

  /// Leads that somebody fits and did not answer while others still wait for it.
  public List<LeadStanding> waitingFor(MemberId who) {
    return leads().stream()
        .filter(one -> one.state() == LeadState.OPEN || one.state() == LeadState.OFFERED)
        .filter(one -> !one.lead().passer().equals(who) && one.answerOf(who).isEmpty())
        .filter(one -> !today().isAfter(one.lead().answerBy()))
        .filter(one ->
            fits(one.lead()).stream().anyMatch(fit -> fit.fits() && fit.member().equals(who)))
        .toList();
  }

  /// Passes a lead on.
  public ExchangeOutcome pass(LeadDraft draft, MemberId by) {
    return store.write("exchange.pass", tx -> pass(tx, draft, by));
  }

  private ExchangeOutcome pass(Tx tx, LeadDraft draft, MemberId by) {
    var work = draft.work();
    if (!isMember(by)) return new ExchangeOutcome.NotAMember(name(by));
    if (work.clientName().isEmpty() || work.what().isEmpty())
      return new ExchangeOutcome.NothingNamed();
    boolean isSound =
        work.level() >= 1 && work.level() <= 5 && work.hours() >= 1 && work.hours() <= MOST_HOURS;
    if (!isSound) return new ExchangeOutcome.NotSoMuch();
    if (work.to().isBefore(work.from()))
      return new ExchangeOutcome.EndsBeforeItStarts(work.from(), work.to());
    if (draft.answerBy().isBefore(today()))
      return new ExchangeOutcome.DeadlinePassed(draft.answerBy());
    var clause = work.client().flatMap(client -> rooms.clauses.holding(client, today()));
    if (clause.isPresent() && !draft.isClauseRead())
      return new ExchangeOutcome.ClauseHolds(clause.get());
    var rule = ThanksRule.on(agreed.rules(tx.sql()), today());
    var terms = draft.terms().orElseGet(() -> usual(rule, work));
    if (!terms.isSound()) return new ExchangeOutcome.NotTerms();
    boolean isDirect = work.client().filter(rooms.clauses::isDirect).isPresent();
    if (isDirect && !(terms instanceof Terms.Free))
      return new ExchangeOutcome.NoInvoices(work.clientName());
    var lead =
        new Lead(
            new LeadId(ids.next()), by, work, draft.answerBy(), clause, terms, clock.instant());
    leads.put(tx, lead);
    boolean isUsual = terms.equals(usual(rule, work));
    agreed.put(
        tx, ids, lead, isUsual ? rule.map(ThanksRule::id) : Optional.empty(), clock.instant());
    return done(tx, lead.id());
  }

  private Terms usual(Optional<ThanksRule> rule, Work work) {
    boolean isDirect = work.client().filter(rooms.clauses::isDirect).isPresent();
    if (isDirect) return new Terms.Free();
    return rule.map(one -> one.starting(work.from())).orElseGet(Terms.Free::new);
  }

  /// The terms that hold for work where nothing else is said.
  public Terms usual(Work work) {
    return usual(ThanksRule.on(store.read(agreed::rules), today()), work);
  }

  /// Thanks that came in for somebody's leads or that they owe, as far as they can be read here.
  List<LeadThanks.Part> thanks(MemberId who) {
    return store.read(agreed::parts).stream().filter(one -> one.member().equals(who)).toList();
  }

  private ExchangeOutcome done(Tx tx, LeadId id) {
    var standing =
        leads.all(tx.sql(), today()).stream().filter(one -> one.lead().id().equals(id)).findFirst();
    return new ExchangeOutcome.Done(standing.orElseThrow(), tx.deed());
  }

  /// A colleague could take it, or not.
  public ExchangeOutcome answer(LeadId id, MemberId by, boolean could) {
    return word(
        "exchange.answer",
        id,
        by,
        one -> {
          if (one.lead().passer().equals(by)) return Optional.of(new ExchangeOutcome.OwnLead());
          if (!isMember(by)) return Optional.of(new ExchangeOutcome.NotAMember(name(by)));
          if (!one.state().isOpen()) return Optional.of(new ExchangeOutcome.Closed(one.state()));
          var kind = could ? Kind.YES : Kind.NO;
          return one.answerOf(by).filter(word -> word.kind() == kind).isPresent()
              ? Optional.of(new ExchangeOutcome.SaidAlready())
              : Optional.empty();
        },
        could ? Kind.YES : Kind.NO,
        Optional.empty(),
        Optional.empty());
  }

  /// The passer gives it to somebody who said yes; to somebody else while nothing came of it.
  public ExchangeOutcome give(LeadId id, MemberId whom, MemberId by) {
    return word(
        "exchange.give",
        id,
        by,
        one -> {
          var mine = passer(one, by);
          if (mine.isPresent()) return mine;
          if (!one.state().isOpen() && one.state() != LeadState.GIVEN)
            return Optional.of(new ExchangeOutcome.Closed(one.state()));
          if (!one.willing().contains(whom))
            return Optional.of(new ExchangeOutcome.NotWilling(name(whom)));
          return one.taker().filter(whom::equals).isPresent()
              ? Optional.of(new ExchangeOutcome.SaidAlready())
              : Optional.empty();
        },
        Kind.GIVEN,
        Optional.of(whom),
        Optional.empty());
  }

  private Optional<ExchangeOutcome> passer(LeadStanding one, MemberId by) {
    return one.lead().passer().equals(by)
        ? Optional.empty()
        : Optional.of(new ExchangeOutcome.NotYours(name(one.lead().passer())));
  }

  /// The passer takes it off the board.
  public ExchangeOutcome withdraw(LeadId id, MemberId by) {
    return word(
        "exchange.withdraw",
        id,
        by,
        one -> {
          var mine = passer(one, by);
          if (mine.isPresent()) return mine;
          return one.state().isOpen()
              ? Optional.empty()
              : Optional.of(new ExchangeOutcome.Closed(one.state()));
        },
        Kind.WITHDRAWN,
        Optional.empty(),
        Optional.empty());
  }

  /// Whoever took it tells what came of it, with thanks.
  public ExchangeOutcome tell(LeadId id, MemberId by, boolean isWon, String words) {
    return tell(id, by, isWon, words, Optional.empty());
  }

  /// @param work the assignment that came of it
  public ExchangeOutcome tell(
      LeadId id, MemberId by, boolean isWon, String words, Optional<AssignmentId> work) {
    return word(
        "exchange.tell",
        id,
        by,
        one -> {
          if (one.taker().isEmpty()) return Optional.of(new ExchangeOutcome.Closed(one.state()));
          if (!one.taker().get().equals(by))
            return Optional.of(new ExchangeOutcome.NotYours(name(one.taker().get())));
          return words.isBlank() ? Optional.of(new ExchangeOutcome.NoWords()) : Optional.empty();
        },
        isWon ? Kind.WON : Kind.LOST,
        Optional.empty(),
        Optional.of(words.strip()),
        tx -> work.ifPresent(one -> agreed.put(tx, ids, id, by, one, clock.instant())));
  }

  private ExchangeOutcome word(
      String deed,
      LeadId id,
      MemberId by,
      Function<LeadStanding, Optional<ExchangeOutcome>> refusal,
      Kind kind,
      Optional<MemberId> whom,
      Optional<String> words) {
    return word(deed, id, by, refusal, kind, whom, words, tx -> {});
  }

  private ExchangeOutcome word(
      String deed,
      LeadId id,
      MemberId by,
      Function<LeadStanding, Optional<ExchangeOutcome>> refusal,
      Kind kind,
      Optional<MemberId> whom,
      Optional<String> words,
      Consumer<Tx> more) {
    return store.write(
        deed,
        tx -> {
          var found =
              leads.all(tx.sql(), today()).stream()
                  .filter(one -> one.lead().id().equals(id))
                  .findFirst();
          if (found.isEmpty()) return new ExchangeOutcome.NoSuchLead("?");
          var not = refusal.apply(found.get());
          if (not.isPresent()) return not.get();
          leads.put(
              tx, new LeadWord(ids.next(), id, by, kind, whom, words, today(), clock.instant()));
          more.accept(tx);
          return done(tx, id);
        });
  }

  /// Takes back what was said last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
