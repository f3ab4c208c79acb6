package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.StatuteService;
import java.util.Optional;

/// The letter to a member about a case: that it was agreed to, or that it was not, with what, and
/// until when and with whom the member may appeal.
public final class CarePapers {

  private final CareService cases;
  private final MemberService members;
  private final StatuteService statutes;

  public CarePapers(CareService cases, MemberService members, StatuteService statutes) {
    this.cases = cases;
    this.members = members;
    this.statutes = statutes;
  }

  /// About the step on which something was said last; empty while nothing was.
  public Optional<Report> letter(MemberId who, Language language) {
    return cases.cases(who).stream()
        .flatMap(whole -> whole.steps().stream().map(step -> new About(whole, step)))
        .filter(about -> isToldOf(about.step.state()))
        .reduce((_, later) -> later)
        .map(about -> new Letter(new Texts(language), about).written());
  }

  private record About(Case whole, StepStanding step) {}

  private static boolean isToldOf(StepState state) {
    return state == StepState.CONFIRMED
        || state == StepState.DECLINED
        || state == StepState.REJECTED;
  }

  private final class Letter {

    private final Texts texts;
    private final About about;
    private final Table.Builder facts;

    private Letter(Texts texts, About about) {
      this.texts = texts;
      this.about = about;
      facts =
          Table.named("facts", "")
              .column(Column.text("what", texts.get("member.paper.what"), 2))
              .column(Column.text("says", texts.get("member.paper.says"), 4));
    }

    private Report written() {
      var step = about.step.step();
      var name = members.member(step.member()).map(one -> one.name()).orElse("?");
      boolean isAgreed = about.step.state() == StepState.CONFIRMED;
      var kind = isAgreed ? "confirmation" : "refusal";
      var said = about.step.hearing().asked();
      var day = CareFacts.dayOf(said.isEmpty() ? step.recordedAt() : said.getLast().recordedAt());
      fact("member.name", name);
      fact("care.paper.from", texts.date(step.from()));
      fact("care.paper.share", step.percent() + "%");
      fact("care.paper.reported", texts.date(CareFacts.dayOf(step.recordedAt())));
      fact("care.paper.state", about.step.state().in(texts));
      if (!isAgreed) refusal();
      var paper =
          Report.named("care-" + kind, texts.language(), day)
              .title(texts.get("care.paper." + kind + ".title"))
              .subtitle(name)
              .subtitle(texts.get("member.paper.asOf", day))
              .issuedBy(
                  members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", "")))
              .table(facts.build())
              .closing(texts.get("care.paper." + kind + ".closing", name))
              .closing(texts.get("care.paper." + kind + ".next"));
      return paper
          .closing(texts.get("care.paper.readers"))
          .closing(texts.get("member.letter.sign"))
          .build();
    }

    private void refusal() {
      var hearing = about.step.hearing();
      for (var answer : hearing.asked())
        answer.ground().ifPresent(ground -> fact("care.paper.ground", ground.in(texts)));
      boolean isOpen = about.step.state() == StepState.DECLINED;
      hearing
          .appealUntil()
          .filter(_ -> isOpen)
          .ifPresent(until -> fact("care.paper.appeal", texts.date(until)));
      hearing.words().stream()
          .flatMap(answer -> answer.rule().stream())
          .flatMap(id -> statutes.rulebook().version(id).stream())
          .findFirst()
          .filter(_ -> isOpen)
          .ifPresent(version -> fact("care.paper.by", said(version)));
    }

    private String said(RuleVersion version) {
      return texts.get(
          "member.notice.by", version.name(texts), version.says(texts), version.article());
    }

    private void fact(String key, String words) {
      facts.row(Row.of(Cell.of(texts.get(key)), Cell.of(words)));
    }
  }
}
