package coop.meent.demo;

import coop.meent.availability.AvailabilityOutcome;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.base.Week;
import coop.meent.demo.Cast.Person;
import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Interest;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.SkillService;
import coop.meent.talent.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What everybody can do and when: a tick list, levels of which some were said long ago, peers who
/// worked together and confirm each other, certificates of which one expired, and half a year of
/// weeks. It draws no lots, and is told last, so that the rest of the story stays what it is.
final class TalentStory {

  private static final int WEEKS = 26;
  private static final int FIRM_WEEKS = 13;
  private static final int SILENT = 9;
  private static final Pattern SAID = Pattern.compile("(.+) (\\d)([!-]?)(\\+?)");

  private final coop.meent.demo.Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;
  private final Sheet sheet = Sheet.read("talents.tsv");

  TalentStory(coop.meent.demo.Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  void tell() {
    list();
    for (var person : cast.people) say(person);
    for (var job : cast.jobs) workedTogether(job);
    for (var person : cast.people) plan(person);
  }

  private void list() {
    List<SkillDraft> drafts = new ArrayList<>();
    for (var line : Sheet.read("skills.tsv").lines())
      drafts.add(
          new SkillDraft(
              line.text("name"), line.text("field"), line.text("certificate").equals("yes")));
    done(skillsOn(span.today()).listAll(drafts));
  }

  private Sheet.Line line(Person person) {
    return sheet.lines().get((person.number() - 1) % sheet.lines().size());
  }

  private List<Statement> says(Person person) {
    List<Statement> says = new ArrayList<>();
    for (var one : line(person).text("says").split(";")) {
      var said = SAID.matcher(one);
      if (!said.matches()) throw new IllegalStateException(one);
      var interest =
          switch (said.group(3)) {
            case "!" -> Interest.GLADLY;
            case "-" -> Interest.RATHER_NOT;
            default -> Interest.FINE;
          };
      says.add(
          new Statement(
              person.id(),
              Skill.idOf(said.group(1)),
              Integer.parseInt(said.group(2)),
              interest,
              !said.group(4).isEmpty(),
              daysAgo(20 + person.number() * 31 % 480)));
    }
    return says;
  }

  private void say(Person person) {
    var skills = skillsOn(span.today());
    for (var said : says(person)) {
      done(skills.say(said));
      if (isCertificate(skills, said.skill())) paper(skills, person, said.skill());
    }
  }

  private static boolean isCertificate(SkillService skills, SkillId id) {
    return skills.skills().stream().anyMatch(one -> one.id().equals(id) && one.isCertificate());
  }

  /// Valid for two years; the longest ago has just expired.
  private void paper(SkillService skills, Person person, SkillId skill) {
    var on = daysAgo(60 + person.number() * 29);
    done(
        skills.show(
            person.id(),
            skill,
            new EvidenceDraft(
                EvidenceKind.CERTIFICATE,
                "Bewijs van deelname",
                Optional.empty(),
                Optional.of("opleider"),
                on,
                Optional.of(on.plusYears(2)),
                Optional.empty())));
  }

  /// Whoever leads confirms what the others are best at, and the others what the lead is; the work
  /// shows it too.
  private void workedTogether(Cast.Job job) {
    var on = daysAgo(15 + job.assignment().number().number() * 37 % 400);
    var lead = job.team().getFirst();
    for (var mate : job.team()) {
      worked(job, mate, on);
      if (mate.equals(lead)) continue;
      confirm(lead, mate, on);
      confirm(mate, lead, on);
    }
  }

  private void worked(Cast.Job job, Person person, LocalDate on) {
    var best = says(person).getFirst().skill();
    done(
        skillsOn(span.today())
            .show(
                person.id(),
                best,
                new EvidenceDraft(
                    EvidenceKind.WORK,
                    job.assignment().name(),
                    Optional.of(sector(job)),
                    Optional.of("team van " + job.team().size()),
                    on,
                    Optional.empty(),
                    Optional.of(job.assignment().id()))));
  }

  private static String sector(Cast.Job job) {
    var name = job.customer().name();
    if (name.startsWith("Gemeente") || name.startsWith("Waterschap")) return "overheid";
    if (name.startsWith("Zorg")) return "zorg";
    return name.contains("Theater") || name.contains("Uitgeverij") ? "cultuur" : "bedrijfsleven";
  }

  private void confirm(Person peer, Person mate, LocalDate on) {
    done(skillsOn(on).confirm(peer.id(), mate.id(), says(mate).getFirst().skill()));
  }

  /// Less while work runs, none around the turn of the year, and what is further off perhaps.
  private void plan(Person person) {
    if (person.number() % SILENT == 0) return;
    int hours = line(person).number("hours");
    var first = Week.of(span.today()).plus(1);
    var service = availabilityOn(daysAgo(3 + person.number() * 13 % 110));
    done(service.limit(person.id(), first, hours + 8));
    List<Span> spans = new ArrayList<>();
    for (var week : first.next(WEEKS)) spans.add(week(person, first, week, hours));
    done(service.say(person.id(), spans));
  }

  private Span week(Person person, Week first, Week week, int hours) {
    int number = person.number();
    long ahead = first.weeksTo(week);
    if (isHoliday(number, week)) return Span.of(week, week, WeekKind.PROTECTED, 0);
    boolean isBusy = ahead < 4 + number % 7;
    if (isBusy) return Span.of(week, week, WeekKind.FIRM, hours / 2 / 4 * 4);
    if (ahead >= FIRM_WEEKS) return Span.of(week, week, WeekKind.TENTATIVE, hours);
    var kind = number % 4 == 0 ? WeekKind.WISHED : WeekKind.FIRM;
    return Span.of(week, week, kind, hours);
  }

  private static boolean isHoliday(int number, Week week) {
    int of = week.number();
    if (of >= 52) return number % 3 != 0;
    return (of == 8 && number % 2 == 0) || (of == 18 && number % 5 == 0);
  }

  private LocalDate daysAgo(int days) {
    return span.today().minusDays(days);
  }

  private SkillService skillsOn(LocalDate day) {
    return new SkillService(services.store(), ids, at(day), services.members());
  }

  private AvailabilityService availabilityOn(LocalDate day) {
    return new AvailabilityService(services.store(), ids, at(day), services.members());
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static void done(SkillOutcome outcome) {
    SkillOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }

  private static void done(AvailabilityOutcome outcome) {
    AvailabilityOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }
}
