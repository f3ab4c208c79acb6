package coop.meent.cli;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.composer.JointComposer;
import coop.meent.composer.JointProposal;
import coop.meent.composer.Limit;
import coop.meent.composer.Reasons;
import coop.meent.composer.SolverLibrary;
import coop.meent.composer.WhyNot;
import coop.meent.team.JointPlan;
import coop.meent.team.PlanChange;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TeamProposals;
import coop.meent.team.TogetherWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `meent team propose FILE A B …` and `--all`: the teams of several assignments together, with
/// what they change against the plans there are.
final class TeamTogether {

  private final Services services;
  private final Terminal terminal;
  private final Shape shape;

  TeamTogether(Services services, Terminal terminal, Shape shape) {
    this.services = services;
    this.terminal = terminal;
    this.shape = shape;
  }

  /// @param steps after which it stops
  /// @param who is asked about
  /// @param isToAsk whether the members are asked as well
  int propose(
      List<AssignmentId> works, Optional<Long> steps, Optional<MemberId> who, boolean isToAsk) {
    var together = services.proposals().together(works);
    if (together.isEmpty()) {
      terminal.remark("cli.team.nothingWaits");
      return Terminal.REFUSED;
    }
    var limit = steps.map(Limit::steps).orElse(JointComposer.USUAL);
    var plan = JointPlan.of(together.get(), limit, SolverLibrary.ofThisMachine());
    var words = new TogetherWords(plan.asked(), terminal.texts());
    var leftOut = plan.leftOut().stream().map(words::leftOut).toList();
    leftOut.forEach(said -> said.forEach(terminal.err()::println));
    if (plan.proposal().isEmpty()) {
      terminal.remark("team.clash.next");
      return Terminal.REFUSED;
    }
    return switch (plan.proposal().get()) {
      case JointProposal.Found found -> {
        var composer =
            new JointComposer(plan.asked().question(), limit, SolverLibrary.ofThisMachine());
        var whyNot = who.map(one -> whyNot(composer, found, one)).orElse(List.of());
        tell(plan.asked(), words, found, whyNot, leftOut);
        if (isToAsk) ask(PlanChange.toAsk(PlanChange.of(plan.asked(), found)));
        yield Terminal.DONE;
      }
      case JointProposal.Impossible(var _, var clash) -> {
        var said = words.clash(clash);
        if (shape.isJson()) {
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("isPossible", false);
          answer.put("clash", said);
          new Json(terminal.out()).write(answer);
        }
        said.forEach(terminal.err()::println);
        terminal.remark("team.clash.next");
        yield Terminal.REFUSED;
      }
      case JointProposal.Unfinished(var _, var _, var isTogether) -> {
        terminal.remark("team.together.unfinished");
        if (!isTogether) terminal.remark("team.together.noSolver");
        yield Terminal.REFUSED;
      }
    };
  }

  /// What is not proven gives no reason why not.
  private static List<WhyNot> whyNot(
      JointComposer composer, JointProposal.Found found, MemberId who) {
    if (found.question().parts().getFirst().people().stream()
        .noneMatch(one -> one.id().equals(who)))
      throw new RefusedException(new SeatOutcome.UnknownMember());
    List<WhyNot> all = new ArrayList<>();
    if (found.proof().isProven())
      for (int part = 0; part < found.teams().size(); part++)
        all.add(composer.whyNot(part, who, found));
    return all;
  }

  private void ask(Map<coop.meent.base.Id.SeatId, MemberId> asked) {
    if (!asked.isEmpty())
      SeatOutcome.refusal(services.seats().offerAll(asked))
          .ifPresent(refusal -> {
            throw new RefusedException(refusal);
          });
    if (!shape.isForPrograms())
      terminal.say("cli.team.asked", terminal.texts().count("cli.team.askSeats", asked.size()));
  }

  private void tell(
      TeamProposals.Together together,
      TogetherWords words,
      JointProposal.Found found,
      List<WhyNot> whyNot,
      List<List<String>> leftOut) {
    var changes = PlanChange.of(together, found).iterator();
    List<Object> works = new ArrayList<>();
    var listing = new Listing("assignment", "seat", "member", "plan", "why");
    for (int part = 0; part < together.parts().size(); part++) {
      var put = together.parts().get(part);
      var team = found.teams().get(part);
      var reasons = new Reasons(put.question(), team);
      List<Object> seats = new ArrayList<>();
      for (int at = 0; at < team.people().size(); at++) {
        var change = changes.next();
        var own = words.of(part);
        var why = reasons.of(at).stream().map(own::reason).toList();
        var seat = put.question().seats().get(at).name();
        listing.row(
            words.work(part),
            seat,
            words.name(change.now()),
            shape.isForPrograms() ? change.kind().name() : words.change(change),
            String.join("; ", why));
        seats.add(values(words, change, seat, why));
      }
      Map<String, Object> work = new LinkedHashMap<>();
      work.put("assignment", words.work(part));
      work.put("total", team.total());
      work.put("mostAlone", found.proof().alone().get(part));
      work.put("seats", seats);
      if (!whyNot.isEmpty()) work.put("why", words.of(part).whyNot(whyNot.get(part), team));
      works.add(work);
    }
    if (shape.isJson()) new Json(terminal.out()).write(answer(found, works, leftOut));
    else shape.print(listing, terminal);
    if (shape.isForPrograms()) return;
    terminal.out().println();
    words.proof(found).forEach(terminal.out()::println);
    words.left(found).forEach(terminal.out()::println);
    for (int part = 0; part < whyNot.size(); part++) {
      terminal.out().println();
      terminal.out().println(words.work(part));
      words
          .of(part)
          .whyNot(whyNot.get(part), found.teams().get(part))
          .forEach(terminal.out()::println);
    }
  }

  private static Map<String, Object> values(
      TogetherWords words, PlanChange change, String seat, List<String> why) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("seat", seat);
    values.put("member", words.name(change.now()));
    values.put("plan", change.kind().name());
    values.put("sitsNow", change.was().stream().map(words::name).toList());
    values.put("reasons", why);
    return values;
  }

  private static Map<String, Object> answer(
      JointProposal.Found found, List<Object> works, List<List<String>> leftOut) {
    var proof = found.proof();
    Map<String, Object> proven = new LinkedHashMap<>();
    proven.put("isProven", proof.isProven());
    proven.put("most", proof.most());
    proven.put("gap", proof.gap());
    proven.put("steps", proof.steps());
    proven.put("bySolver", proof.isTogether());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("isPossible", true);
    answer.put("total", found.total());
    answer.put("proof", proven);
    answer.put("assignments", works);
    answer.put("withoutTeam", leftOut);
    return answer;
  }
}
