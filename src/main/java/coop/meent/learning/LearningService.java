package coop.meent.learning;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.development.DevelopmentService;
import coop.meent.development.RequestStanding;
import coop.meent.development.RequestState;
import coop.meent.store.UndoOutcome;
import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Interest;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.SkillService;
import coop.meent.talent.Statement;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts what was learned with the skills of who learned it, and tells when certificates end.
public final class LearningService {

  /// So many months after its last day a training is proposed; then it is left.
  static final int MONTHS = 6;

  private final Clock clock;
  private final DevelopmentService development;
  private final SkillService skills;

  public LearningService(Clock clock, DevelopmentService development, SkillService skills) {
    this.clock = clock;
    this.development = development;
    this.skills = skills;
  }

  /// Trainings of somebody that are over, were agreed to, and stand with no skill yet; the one that
  /// ended last first.
  public List<Lesson> lessons(MemberId who) {
    var today = LocalDate.now(clock);
    var talents = skills.talents();
    return development.requests().stream()
        .filter(one -> one.request().member().equals(who))
        .filter(one -> isOver(one, today))
        .flatMap(one -> lesson(one, talents).stream())
        .sorted(Comparator.comparing(Lesson::ended).reversed())
        .toList();
  }

  private static boolean isOver(RequestStanding one, LocalDate today) {
    boolean isAgreed = one.state() == RequestState.APPROVED || one.state() == RequestState.DONE;
    var ended = one.request().training().ends();
    return isAgreed && !ended.isAfter(today) && ended.plusMonths(MONTHS).isAfter(today);
  }

  private static Optional<Lesson> lesson(RequestStanding one, Talents talents) {
    var request = one.request();
    return request
        .training()
        .skill()
        .flatMap(talents::skill)
        .filter(skill -> skill.isListed())
        .map(skill ->
            new Lesson(
                request,
                skill,
                talents.of(request.member(), skill.id()).map(Talent::level).orElse(0)))
        .filter(lesson ->
            talents.of(request.member(), lesson.skill().id()).stream()
                .noneMatch(talent -> isKept(talent, lesson)));
  }

  /// The evidence itself tells: the same training, ended on the same day.
  private static boolean isKept(Talent talent, Lesson lesson) {
    var words = draft(lesson, Optional.empty()).what();
    return talent.evidence().stream()
        .anyMatch(one ->
            one.what().equals(words)
                && one.on().equals(lesson.ended())
                && (one.kind() == EvidenceKind.TRAINING || one.kind() == EvidenceKind.CERTIFICATE));
  }

  private static EvidenceDraft draft(Lesson lesson, Optional<LocalDate> expires) {
    return new EvidenceDraft(
        lesson.skill().isCertificate() ? EvidenceKind.CERTIFICATE : EvidenceKind.TRAINING,
        lesson.course(),
        Optional.empty(),
        Optional.empty(),
        lesson.ended(),
        expires,
        Optional.empty());
  }

  /// Puts it with the skills: says the level where it changed, and notes what shows it.
  ///
  /// @param expires the last day on which a certificate counts
  public LearningOutcome keep(
      MemberId who, TrainingRequestId request, int level, Optional<LocalDate> expires) {
    var found = lessons(who).stream().filter(one -> one.request().id().equals(request)).findFirst();
    if (found.isEmpty()) return new LearningOutcome.NothingToKeep();
    if (level < Statement.LOWEST || level > Statement.HIGHEST)
      return new LearningOutcome.LevelOutside(level, Statement.LOWEST, Statement.HIGHEST);
    var lesson = found.get();
    var before = expires.filter(last -> last.isBefore(lesson.ended()));
    if (before.isPresent()) return new LearningOutcome.EndsBefore(lesson.ended(), before.get());
    var said = say(lesson, level);
    if (said.isPresent()) return said.get();
    var shown = skills.show(who, lesson.skill().id(), draft(lesson, expires));
    if (shown instanceof SkillOutcome.Kept(var _, var deed))
      return new LearningOutcome.Kept(lesson, level, deed);
    return refused(shown);
  }

  /// @return why not
  private Optional<LearningOutcome> say(Lesson lesson, int level) {
    if (level == lesson.level()) return Optional.empty();
    var who = lesson.request().member();
    var was = skills.talent(who, lesson.skill().id());
    var outcome =
        skills.say(
            new Statement(
                who,
                lesson.skill().id(),
                level,
                was.map(Talent::interest).orElse(Interest.FINE),
                was.filter(Talent::wantsToGrow).isPresent(),
                LocalDate.now(clock)));
    return outcome instanceof SkillOutcome.Kept ? Optional.empty() : Optional.of(refused(outcome));
  }

  private static LearningOutcome refused(SkillOutcome outcome) {
    return SkillOutcome.refusal(outcome)
        .<LearningOutcome>map(LearningOutcome.Refused::new)
        .orElseThrow();
  }

  /// Takes what shows it away again; the level that was said stays said.
  public UndoOutcome undo(DeedId deed) {
    return skills.undo(deed);
  }

  /// Certificates that end within the widest warning, or ended not long ago; the nearest first.
  ///
  /// @param only of one member; empty: of everybody
  public List<Expiring> expiring(Optional<MemberId> only) {
    var talents = skills.talents();
    return talents.members().stream()
        .filter(member -> only.filter(one -> !one.equals(member)).isEmpty())
        .flatMap(member -> talents.of(member).stream())
        .filter(talent -> talent.skill().isCertificate() && talent.level() > 0)
        .flatMap(talent -> last(talent, talents.day()).stream())
        .filter(Expiring::isTold)
        .sorted(Comparator.comparing(Expiring::last))
        .toList();
  }

  /// Of several papers the one that shows it longest tells; one without an end never warns.
  private static Optional<Expiring> last(Talent talent, LocalDate day) {
    if (talent.evidence().stream().anyMatch(one -> one.expires().isEmpty()))
      return Optional.empty();
    return talent.evidence().stream()
        .flatMap(one -> one.expires().stream())
        .max(LocalDate::compareTo)
        .map(last -> new Expiring(talent.member(), talent.skill(), last, day));
  }
}
