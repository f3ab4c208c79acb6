package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.composer.Clash;
import coop.meent.composer.JointClash;
import coop.meent.composer.JointProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Proposals for several assignments at once, as people say it.
public final class TogetherWords {

  private final TeamProposals.Together together;
  private final Texts texts;
  private final List<ProposalWords> words;

  public TogetherWords(TeamProposals.Together together, Texts texts) {
    this.together = together;
    this.texts = texts;
    words = together.parts().stream().map(put -> new ProposalWords(put, texts)).toList();
  }

  public ProposalWords of(int part) {
    return words.get(part);
  }

  /// Number and name of an assignment.
  public String work(int part) {
    return work(together.parts().get(part));
  }

  private static String work(TeamProposals.Put put) {
    var work = put.facts().assignments().get(put.assignment());
    return work == null ? "?" : work.number() + " " + work.name();
  }

  public String name(MemberId member) {
    return words.getFirst().name(member);
  }

  /// How it is known that no other plan is better, or that it is not.
  public List<String> proof(JointProposal.Found found) {
    List<String> said = new ArrayList<>();
    var proof = found.proof();
    var works = texts.count("team.together.works", together.parts().size());
    if (proof.isProven())
      said.add(texts.get("team.together.proven", works, texts.value(found.total())));
    else
      said.add(
          texts.get("team.together.open", texts.value(found.total()), texts.value(proof.gap())));
    if (!proof.isTogether()) said.add(texts.get("team.together.noSolver"));
    return said;
  }

  /// What an assignment leaves to the others; empty where it has its own best team.
  public List<String> left(JointProposal.Found found) {
    List<String> said = new ArrayList<>();
    for (int part = 0; part < words.size(); part++) {
      long less = found.proof().alone().get(part) - found.teams().get(part).total();
      if (less > 0) said.add(texts.get("team.together.left", work(part), texts.value(less)));
    }
    return said;
  }

  public String change(PlanChange change) {
    var was = change.was().stream().map(this::name).collect(Collectors.joining(", "));
    return texts.get("team.change." + change.kind(), name(change.now()), was);
  }

  /// Why an assignment has no team even by itself.
  public List<String> leftOut(JointPlan.LeftOut one) {
    return alone(one.put(), one.clash());
  }

  private List<String> alone(TeamProposals.Put put, Clash clash) {
    var own = new ProposalWords(put, texts);
    List<String> said = new ArrayList<>();
    said.add(texts.get("team.together.clash.alone", work(put)));
    said.add(own.clash(clash));
    said.addAll(own.asks(clash));
    return said;
  }

  /// What cannot be had together, the sentence first.
  public List<String> clash(JointClash clash) {
    List<String> said = new ArrayList<>();
    switch (clash) {
      case JointClash.Alone(var part, var alone) ->
          said.addAll(alone(together.parts().get(part), alone));
      case JointClash.Together(var seats, var costs) -> {
        said.add(texts.get("team.together.clash"));
        for (var wanted : seats) {
          var seat = together.parts().get(wanted.part()).question().seat(wanted.seat());
          var first = together.parts().get(wanted.part()).first();
          said.add(
              texts.get(
                  "team.together.clash.seat",
                  work(wanted.part()),
                  seat.name(),
                  seat.hours(),
                  first.plus(seat.firstWeek()).number(),
                  first.plus(seat.lastWeek()).number()));
        }
        for (int part : costs)
          said.add(
              texts.get(
                  "team.together.clash.cost",
                  work(part),
                  texts.euro(together.parts().get(part).question().ceiling().orElseThrow())));
      }
    }
    return said;
  }
}
