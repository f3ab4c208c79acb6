package coop.meent.cli;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.care.Answer;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.care.StepStanding;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Two of the care committee who do not agree with each other. Nobody takes another's word back:
/// who said the other thing says otherwise after they talked, or both stay.
///
/// @param sitter who sits at this laptop
public record CareRivals(CareService care, MemberService members, Supplier<MemberId> sitter)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("care_answer");
  }

  @Override
  public Rivalry.Told told(Contradiction contradiction, Texts texts) {
    var standing = standing(contradiction);
    var thing =
        standing
            .map(one ->
                texts.get(
                    "care.rivals.thing",
                    name(one.step().member()),
                    one.step().percent(),
                    one.step().from()))
            .orElse("?");
    return new Rivalry.Told(
        thing,
        contradiction.versions().stream()
            .map(version -> said(standing.flatMap(one -> answer(one, version.row())), texts))
            .toList());
  }

  private Rivalry.Said said(Optional<Answer> answer, Texts texts) {
    if (answer.isEmpty()) return Rivals.gone(texts);
    var one = answer.get();
    var word =
        one.ground()
            .map(ground -> texts.get("care.rivals.no", ground))
            .orElseGet(() -> texts.get("care.rivals.yes"));
    return new Rivalry.Said(
        name(one.by()),
        name(one.by()) + ": " + word,
        List.of(new Rivalry.Detail(name(one.by()), word)));
  }

  /// Says what the kept answer says, where whoever sits here said the other thing and was alone in
  /// it.
  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var standing = standing(contradiction).orElseThrow();
    var kept = answer(standing, row).orElseThrow();
    var contrary =
        standing.hearing().words().stream().filter(one -> one.agrees() != kept.agrees()).toList();
    var me = sitter.get();
    if (!contrary.stream().map(Answer::by).toList().equals(List.of(me)))
      throw new RefusedException(
          new CareOutcome.OthersSay(
              contrary.stream().map(one -> name(one.by())).collect(Collectors.joining(", "))));
    var who = standing.step().member();
    var day = Optional.of(standing.step().from());
    var outcome =
        kept.ground()
            .map(ground -> care.decline(who, day, me, ground))
            .orElseGet(() -> care.confirm(who, day, me));
    if (outcome instanceof Refusal refusal) throw new RefusedException(refusal);
    return true;
  }

  private Optional<StepStanding> standing(Contradiction contradiction) {
    var id = new CareStepId(contradiction.about());
    return care.answered().stream().filter(one -> one.step().id().equals(id)).findFirst();
  }

  private static Optional<Answer> answer(StepStanding standing, UUID row) {
    return standing.hearing().words().stream().filter(one -> one.id().equals(row)).findFirst();
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
