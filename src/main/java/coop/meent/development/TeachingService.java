package coop.meent.development;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TeachingId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.development.TeachingWord.Kind;
import coop.meent.document.Report;
import coop.meent.member.MemberState;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.HoursText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A colleague teaches, paid from the budget of who learns: asked with the request, agreed to by
/// who teaches, signed by both once it was given, and paid as a bill of the teacher.
public final class TeachingService {

  /// Of one request.
  public static final int MOST_HOURS = 200;

  private static final int HOUR = 60;

  private final Surroundings around;
  private final TrainingRequests requests;
  private final LessonBills bills;
  private final TeachingRows rows = new TeachingRows();

  TeachingService(Surroundings around, TrainingRequests requests, LessonBills bills) {
    this.around = around;
    this.requests = requests;
    this.bills = bills;
  }

  // What an hour may cost.

  /// By the day from which they hold.
  public List<TeachingRate> rates() {
    return around.store().read(rows::rates);
  }

  /// As it holds for what is asked today.
  public Optional<TeachingRate> rate() {
    return TeachingRate.on(rates(), around.today());
  }

  /// Whether whoever sits here may lay it down.
  public boolean mayRule() {
    return around.store().isWritable()
        && around.store().refusal(Space.COMMON, "teaching_rate").isEmpty();
  }

  public DevelopmentOutcome<TeachingRate> lay(TeachingRate rate) {
    return around.deed(
        "development.teachingRate",
        tx -> {
          if (rate.resolution().isBlank())
            throw Surroundings.refused(new DevelopmentRefusal.NoResolution());
          if (!rate.cap().isPositive()) throw refused(new TeachingRefusal.NotARate());
          if (rate.from().isBefore(around.today()))
            throw Surroundings.refused(
                new DevelopmentRefusal.TermsInThePast(rate.from(), around.today()));
          rows.put(tx, around.ids().next(), rate, around.clock().instant());
          return rate;
        });
  }

  // Asking, as part of asking for training.

  /// Refuses what may not be asked.
  void check(Tx tx, Budgets budgets, MemberId learner, TeachingDraft draft) {
    var rate =
        TeachingRate.on(rows.rates(tx.sql()), around.today())
            .orElseThrow(() -> refused(new TeachingRefusal.NoRate()));
    if (draft.teacher().equals(learner)) throw refused(new TeachingRefusal.Oneself());
    if (!stays(budgets, draft.teacher()))
      throw refused(new TeachingRefusal.NotHere(around.name(draft.teacher())));
    if (draft.minutes() < 1 || draft.minutes() > MOST_HOURS * HOUR)
      throw refused(new TeachingRefusal.NotSoLong(MOST_HOURS));
    if (!draft.rate().isPositive()) throw Surroundings.refused(new DevelopmentRefusal.NoAmount());
    if (draft.rate().compareTo(rate.cap()) > 0)
      throw refused(new TeachingRefusal.AboveRate(draft.rate(), rate.cap(), rate.resolution()));
  }

  private boolean stays(Budgets budgets, MemberId who) {
    return budgets
        .register()
        .line(who, around.today())
        .map(line -> line.standing())
        .filter(one -> one.state().isMember() && one.state() != MemberState.LEAVING)
        .filter(one -> one.lastDay().isEmpty())
        .isPresent();
  }

  void ask(Tx tx, TrainingRequest request, TeachingDraft draft) {
    rows.put(
        tx,
        new Teaching(
            new TeachingId(around.ids().next()),
            request.id(),
            request.member(),
            draft.teacher(),
            request.training().course(),
            draft.minutes(),
            draft.rate(),
            request.training().starts(),
            request.training().ends(),
            request.asked(),
            around.clock().instant()));
  }

  void withdraw(Tx tx, TrainingRequestId request) {
    rows.all(tx.sql()).stream()
        .filter(one -> one.teaching().request().equals(request))
        .filter(one -> !one.state().isOver())
        .forEach(one -> word(tx, one, one.teaching().learner(), Kind.WITHDRAWN));
  }

  // What is said to it.

  /// In the order in which they were asked; every member reads them.
  public List<TeachingStanding> all() {
    return around.store().read(rows::all);
  }

  /// Those of somebody, the newest first.
  public List<TeachingStanding> of(MemberId who) {
    return all().stream().filter(one -> one.teaching().isOf(who)).toList().reversed();
  }

  public Optional<TeachingStanding> of(TrainingRequestId request) {
    return all().stream().filter(one -> one.teaching().request().equals(request)).findFirst();
  }

  /// Says yes, of oneself.
  public DevelopmentOutcome<TeachingStanding> agree(TeachingId id, MemberId by) {
    return answer(id, by, Kind.AGREES);
  }

  /// Says no: the money that is kept for it is free again.
  public DevelopmentOutcome<TeachingStanding> decline(TeachingId id, MemberId by) {
    return answer(id, by, Kind.DECLINES);
  }

  private DevelopmentOutcome<TeachingStanding> answer(TeachingId id, MemberId by, Kind kind) {
    return around.deed(
        kind == Kind.AGREES ? "development.teach" : "development.teachNot",
        tx -> {
          var one = found(tx, id);
          if (!one.teaching().teacher().equals(by))
            throw refused(new TeachingRefusal.TeacherSays(around.name(one.teaching().teacher())));
          var state = one.state();
          boolean isSaid =
              state == (kind == Kind.AGREES ? TeachingState.AGREED : TeachingState.DECLINED);
          if (isSaid) throw refused(new TeachingRefusal.SaidAlready(state));
          if (state != TeachingState.ASKED && state != TeachingState.AGREED)
            throw refused(new TeachingRefusal.Over(state));
          var budgets = Budgets.in(around, requests, tx);
          if (kind == Kind.AGREES && !stays(budgets, by))
            throw refused(new TeachingRefusal.NotHere(around.name(by)));
          word(tx, one, by, kind);
          return found(tx, id);
        });
  }

  /// Signs that so much was given; what both sign alike is what is paid.
  public DevelopmentOutcome<TeachingStanding> sign(TeachingId id, int minutes, MemberId by) {
    return around.deed(
        "development.lesson",
        tx -> {
          var one = found(tx, id);
          checkSigning(tx, one, minutes, by);
          rows.put(
              tx,
              new TeachingWord(
                  around.ids().next(),
                  id,
                  by,
                  Kind.GIVEN,
                  Optional.of(minutes),
                  Optional.empty(),
                  around.today(),
                  around.clock().instant()));
          return found(tx, id);
        });
  }

  private void checkSigning(Tx tx, TeachingStanding one, int minutes, MemberId by) {
    var teaching = one.teaching();
    if (!teaching.isOf(by))
      throw refused(
          new TeachingRefusal.NotYours(
              around.name(teaching.learner()), around.name(teaching.teacher())));
    var budgets = Budgets.in(around, requests, tx);
    if (budgets.register().line(by, around.today()).isEmpty()
        || !budgets.register().isMember(by, around.today()))
      throw refused(new TeachingRefusal.NotHere(around.name(by)));
    if (one.state().isOver() || one.state() == TeachingState.SIGNED)
      throw refused(new TeachingRefusal.Over(one.state()));
    if (one.state() == TeachingState.ASKED)
      throw refused(new TeachingRefusal.NotAgreed(around.name(teaching.teacher())));
    if (around.today().isBefore(teaching.starts()))
      throw refused(new TeachingRefusal.NotYet(teaching.starts()));
    if (minutes < 1) throw refused(new TeachingRefusal.NotSoLong(MOST_HOURS));
    if (minutes > teaching.minutes())
      throw refused(
          new TeachingRefusal.MoreThanAsked(
              HoursText.shown(minutes), HoursText.shown(teaching.minutes())));
    if (one.given(by).equals(Optional.of(minutes)))
      throw refused(new TeachingRefusal.SaidAlready(one.state()));
    if (by.equals(teaching.learner())) checkAgreed(budgets, teaching.request());
  }

  /// So that nobody is taught on the budget what nobody agreed to.
  private void checkAgreed(Budgets budgets, TrainingRequestId request) {
    var standing = budgets.find(request, around.today());
    var state = standing.map(RequestStanding::state).orElse(RequestState.ASKED);
    if (state != RequestState.APPROVED)
      throw Surroundings.refused(new DevelopmentRefusal.NotApproved(state));
  }

  // Paying.

  /// Makes out the teacher's bill of what both signed. Others approve and pay it as every bill.
  public DevelopmentOutcome<LessonBills.Made> bill(TeachingId id, MemberId by) {
    return around.deed(
        "development.lessonBill",
        tx -> {
          var one = found(tx, id);
          if (!around.answers(by))
            throw Surroundings.refused(new DevelopmentRefusal.NotOffice(around.name(by)));
          if (one.teaching().isOf(by)) throw refused(new TeachingRefusal.OwnLesson());
          checkAgreed(Budgets.in(around, requests, tx), one.teaching().request());
          if (one.signed().isEmpty()) throw refused(new TeachingRefusal.NotSigned(one.state()));
          checkRate(tx, one.teaching());
          var before = one.bill().filter(bills::stands);
          if (before.isPresent()) throw refused(new TeachingRefusal.BilledAlready(before.get()));
          var made = bills.make(tx, one, by);
          rows.put(
              tx,
              new TeachingWord(
                  around.ids().next(),
                  id,
                  by,
                  Kind.BILLED,
                  Optional.empty(),
                  Optional.of(made.number()),
                  around.today(),
                  around.clock().instant()));
          return made;
        });
  }

  /// The lesson on paper; once it was billed, the teacher's invoice.
  public Function<Language, Report> paper(TeachingStanding lesson) {
    return bills.paper(lesson).report();
  }

  /// Asked at a laptop that does not keep to the rule.
  private void checkRate(Tx tx, Teaching teaching) {
    var rate =
        TeachingRate.on(rows.rates(tx.sql()), teaching.on())
            .orElseThrow(() -> refused(new TeachingRefusal.NoRate()));
    if (teaching.rate().compareTo(rate.cap()) > 0)
      throw refused(new TeachingRefusal.AboveRate(teaching.rate(), rate.cap(), rate.resolution()));
  }

  /// Takes back what was said last, while nothing leans on it.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  private TeachingStanding found(Tx tx, TeachingId id) {
    return rows.all(tx.sql()).stream()
        .filter(one -> one.teaching().id().equals(id))
        .findFirst()
        .orElseThrow(() -> refused(new TeachingRefusal.NoSuchLesson("?")));
  }

  private void word(Tx tx, TeachingStanding one, MemberId by, Kind kind) {
    rows.put(
        tx,
        new TeachingWord(
            around.ids().next(),
            one.teaching().id(),
            by,
            kind,
            Optional.empty(),
            Optional.empty(),
            around.today(),
            around.clock().instant()));
  }

  private static RefusedException refused(TeachingRefusal refusal) {
    return new RefusedException(refusal);
  }
}
