package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.member.MaskingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is held about somebody's being ill: every step, and every word about it. Who is not the
/// member nor of the committee finds nothing here, since nothing is on that laptop.
public final class PersonalCare implements PersonalPart {

  private final CareService cases;
  private final MemberService members;

  public PersonalCare(CareService cases, MemberService members) {
    this.cases = cases;
    this.members = members;
  }

  @Override
  public Held of(Asked asked) {
    var mayRead = asked.isForOneself() || cases.isCommittee(asked.reader());
    List<Row> rows = new ArrayList<>();
    if (mayRead)
      for (var whole : cases.cases(asked.who()))
        for (var standing : whole.steps()) {
          rows.add(step(standing));
          standing.hearing().words().forEach(one -> rows.add(answer(one)));
          standing.hearing().answers().forEach(one -> rows.add(answer(one)));
        }
    return new Held("care", texts -> texts.get("personal.part.care"), rows, List.of());
  }

  /// Where the words can be read: how many cases.
  @Override
  public List<MaskingOutcome.Field> emptied(MemberId who) {
    int count = cases.cases(who).size();
    return count == 0
        ? List.of()
        : List.of(
            new MaskingOutcome.Field(texts -> texts.get("care.masked"), Integer.toString(count)));
  }

  private static Row step(StepStanding standing) {
    var step = standing.step();
    return Rows.with("from", step.from())
        .and("percent", (long) step.percent())
        .and("state", standing.state().name().toLowerCase(Locale.ROOT))
        .and("counts", standing.counts())
        .and("recordedAt", step.recordedAt())
        .said(texts ->
            texts.get("care.personal.step", step.from(), step.percent(), standing.state()));
  }

  private Row answer(Answer answer) {
    var name = members.member(answer.by()).map(Member::name).orElse("?");
    return Rows.with("by", name)
        .and("agrees", answer.agrees())
        .and("ground", answer.ground().map(one -> one.name().toLowerCase(Locale.ROOT)))
        .and("recordedAt", answer.recordedAt())
        .said(texts -> {
          var day = CareFacts.dayOf(answer.recordedAt());
          return answer
              .ground()
              .map(ground -> texts.get("care.personal.no", day, name, ground))
              .orElseGet(() -> texts.get("care.personal.yes", day, name));
        });
  }
}
