package coop.meent.cli;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.handover.HandoverService;
import coop.meent.handover.Sign;
import coop.meent.handover.Transfer;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Contradictions.Contradiction;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Several people who took over the same work apart from each other. The giver, who is called for
/// it, or the coordinator says who has it; until then it stays where it was.
///
/// @param sitter who sits at this laptop
public record HandoverRivals(
    HandoverService handovers, WorkService work, MemberService members, Supplier<MemberId> sitter)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("handover_sign");
  }

  @Override
  public Rivalry.Told told(Contradiction contradiction, Texts texts) {
    var thing =
        transfer(contradiction)
            .flatMap(one -> work.assignment(one.handover().assignment()))
            .map(Assignment::name)
            .map(name -> texts.get("handover.rivals.thing", name))
            .orElse("?");
    return new Rivalry.Told(
        thing,
        contradiction.versions().stream()
            .map(version -> said(handovers.sign(version.row()), texts))
            .toList());
  }

  private Rivalry.Said said(Optional<Sign> sign, Texts texts) {
    var receiver = sign.flatMap(Sign::receiver).map(this::name);
    if (receiver.isEmpty()) return Rivals.gone(texts);
    var words = texts.get("handover.rivals.has", receiver.get());
    var by = name(sign.get().by());
    return new Rivalry.Said(by, words, List.of(new Rivalry.Detail(by, words)));
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var kept = handovers.sign(row).flatMap(Sign::receiver).orElseThrow();
    var id = new HandoverId(contradiction.about());
    if (handovers.keep(id, kept, sitter.get()) instanceof Refusal refusal)
      throw new RefusedException(refusal);
    return true;
  }

  private Optional<Transfer> transfer(Contradiction contradiction) {
    return handovers.transfer(new HandoverId(contradiction.about()));
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
