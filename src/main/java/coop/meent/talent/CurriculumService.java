package coop.meent.talent;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deeds on what members tell clients. Each writes the own words; the coordinator notes them for
/// who has no laptop. What is proposed to begin with is made of what the member showed, and nothing
/// of it is told before the member kept it.
public final class CurriculumService {

  static final int LONGEST_HEADLINE = 120;
  static final int LONGEST = 8_000;

  private static final int HEADLINED = 3;
  private static final int SHOWN = 12;

  private final Store store;
  private final Clock clock;
  private final MemberService members;
  private final SkillService skills;
  private final Curricula curricula = new Curricula();

  public CurriculumService(Store store, Clock clock, MemberService members, SkillService skills) {
    this.store = store;
    this.clock = clock;
    this.members = members;
    this.skills = skills;
  }

  public Optional<Curriculum> of(MemberId member, Language language) {
    return all(member).stream().filter(one -> one.language() == language).findFirst();
  }

  /// In all languages in which one was written.
  public List<Curriculum> all(MemberId member) {
    return store.read(sql -> curricula.of(sql, member));
  }

  /// Whether whoever sits here may note what another member tells.
  public boolean mayWriteForOthers() {
    return store.isWritable() && store.refusal(Space.COMMON, "curriculum").isEmpty();
  }

  public CurriculumOutcome keep(MemberId member, Language language, CurriculumDraft draft) {
    var person = members.member(member);
    if (person.isEmpty()) return new CurriculumOutcome.UnknownMember();
    var gone = person.get().left().filter(last -> last.isBefore(LocalDate.now(clock)));
    if (gone.isPresent()) return new CurriculumOutcome.MemberLeft(person.get().name(), gone.get());
    if (draft.text().isEmpty()) return new CurriculumOutcome.NoWords();
    if (draft.headline().length() > LONGEST_HEADLINE)
      return new CurriculumOutcome.HeadlineTooLong(LONGEST_HEADLINE);
    if (draft.text().length() > LONGEST) return new CurriculumOutcome.TooLong(LONGEST);
    return store.write(
        "talent.curriculum",
        tx -> {
          var kept =
              new Curriculum(member, language, draft.headline(), draft.text(), clock.instant());
          curricula.put(tx, kept);
          return new CurriculumOutcome.Kept(kept, tx.deed());
        });
  }

  /// To begin with: what the member can and wants to be asked for, and what shows it. It is kept
  /// nowhere; the member takes out what clients need not know.
  public CurriculumDraft proposal(MemberId member, Language language) {
    var texts = new Texts(language);
    var told = told(member);
    var headline =
        told.stream()
            .limit(HEADLINED)
            .map(one -> one.skill().name())
            .collect(Collectors.joining(" · "));
    var can =
        told.stream()
            .filter(one -> !one.skill().isCertificate())
            .map(one -> one.skill().name() + ": " + texts.get("talent.level." + one.level()));
    var did =
        told.stream()
            .flatMap(one -> one.evidence().stream())
            .filter(one -> one.kind() != EvidenceKind.CERTIFICATE)
            .sorted(Comparator.comparing(Evidence::on).reversed().thenComparing(Evidence::what))
            .map(one -> line(one))
            .distinct()
            .limit(SHOWN);
    var text =
        Stream.of(
                part(texts.get("talent.cv.draft.can"), can),
                part(texts.get("talent.cv.draft.did"), did))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new CurriculumDraft(headline, text);
  }

  private static String part(String heading, Stream<String> lines) {
    var points = lines.map(line -> Curriculum.POINT + line).collect(Collectors.joining("\n"));
    return points.isEmpty() ? "" : Curriculum.HEADING + heading + "\n" + points;
  }

  private static String line(Evidence one) {
    var about =
        Stream.of(one.sector(), one.setting())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var what = about.isEmpty() ? one.what() : one.what() + " (" + about + ")";
    return what + ", " + one.on().getYear();
  }

  /// What clients may be told of a member's skills: what counts today and is done willingly, the
  /// strongest first.
  public List<Talent> told(MemberId member) {
    var talents = skills.talents();
    return talents.of(member).stream()
        .filter(one -> one.counts(talents.day()) > 0)
        .filter(one -> one.interest() != Interest.RATHER_NOT)
        .sorted(
            Comparator.comparingInt((Talent one) -> -one.counts(talents.day()))
                .thenComparing(one -> one.interest() != Interest.GLADLY)
                .thenComparing(one -> one.skill().name()))
        .toList();
  }

  /// Why nothing can be handed out.
  public CurriculumOutcome.NotWritten notWritten(MemberId member) {
    return new CurriculumOutcome.NotWritten(members.member(member).map(Member::name).orElse("?"));
  }

  /// Takes back what was kept last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
