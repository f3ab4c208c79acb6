package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.development.Answer;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.DevelopmentService;
import coop.meent.development.RequestStanding;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Two who answered a request for training differently. Its money stays kept. Nobody takes
/// another's word back: who said the other thing says otherwise after they talked, or both stay.
///
/// @param sitter who sits at this laptop
public record TrainingRivals(
    DevelopmentService development, MemberService members, Supplier<MemberId> sitter)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("training_answer");
  }

  @Override
  public Rivalry.Told told(Contradiction contradiction, Texts texts) {
    var standing = standing(contradiction);
    var thing =
        standing
            .map(one ->
                texts.get(
                    "development.rivals.thing",
                    name(one.request().member()),
                    one.request().training().course(),
                    texts.euro(one.cover().reserved())))
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
        one.reason()
            .map(reason -> texts.get("development.rivals.no", reason))
            .orElseGet(() -> texts.get("development.rivals.yes"));
    return new Rivalry.Said(
        name(one.by()),
        name(one.by()) + ": " + word,
        List.of(
            new Rivalry.Detail(name(one.by()), word),
            new Rivalry.Detail(texts.get("sync.decision.date"), texts.date(one.on()))));
  }

  /// Says what the kept answer says, where whoever sits here said the other thing and was alone in
  /// it.
  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var standing = standing(contradiction).orElseThrow();
    var kept = answer(standing, row).orElseThrow();
    var contrary = standing.words().stream().filter(one -> one.agrees() != kept.agrees()).toList();
    if (contrary.isEmpty()) return false;
    var me = sitter.get();
    if (!contrary.stream().map(Answer::by).toList().equals(List.of(me)))
      throw new RefusedException(
          new DevelopmentRefusal.OthersSay(
              contrary.stream().map(one -> name(one.by())).collect(Collectors.joining(", "))));
    var id = standing.request().id();
    var outcome =
        kept.reason()
            .map(reason -> development.refuse(id, me, reason))
            .orElseGet(() -> development.approve(id, me));
    if (outcome instanceof Refusal refusal) throw new RefusedException(refusal);
    return true;
  }

  private Optional<RequestStanding> standing(Contradiction contradiction) {
    return development.request(new TrainingRequestId(contradiction.about()));
  }

  private static Optional<Answer> answer(RequestStanding standing, UUID row) {
    return standing.words().stream().filter(one -> one.id().equals(row)).findFirst();
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
