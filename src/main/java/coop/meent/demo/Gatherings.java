package coop.meent.demo;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyDraft;
import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.CallWay;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.MeetingWay;
import coop.meent.assembly.VoteOutcome;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.member.Register;
import coop.meent.statute.RuleKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The assembly of last summer, decided, and the next one, called and partly voted on.
final class Gatherings {

  private static final int MOST = 60;

  private final Span span;
  private final Services services;

  Gatherings(Span span, Services services) {
    this.span = span;
    this.services = services;
  }

  /// Nothing where there are so many members that nobody could follow who votes.
  void tell() {
    var held = span.today().minusMonths(5);
    var then = members(held);
    var next = span.today().plusDays(18);
    if (then.size() < 4 || then.size() > MOST) return;
    held(plan("Zomervergadering " + held.getYear(), held), held, then);
    coming(plan("Ledenvergadering " + next.getYear() + " (winter)", next), members(next));
  }

  private List<MemberId> members(LocalDate day) {
    return services.memberships().register().membersOn(day).stream()
        .map(Register.Line::id)
        .toList();
  }

  private AssemblyId plan(String title, LocalDate day) {
    var meeting =
        new Assembly.Meeting(
            day, LocalTime.of(19, 30), MeetingWay.HYBRID, "Werkplaats aan de Brink, Deventer");
    return done(services
            .assemblies()
            .plan(new AssemblyDraft(AssemblyKind.GENERAL, title, meeting, List.of())))
        .assembly();
  }

  private void held(AssemblyId id, LocalDate day, List<MemberId> members) {
    call(id, members, day.minusDays(16));
    var year = day.getYear() - 1;
    var _ = item(id, ItemDraft.of(ItemKind.INFORMATION, "Opening en terugblik"));
    var accounts = item(id, ItemDraft.of(ItemKind.VOTE, "Jaarrekening " + year + " vaststellen"));
    var discharge =
        item(id, ItemDraft.of(ItemKind.DISCHARGE, "Decharge van het bestuur over " + year));
    var longer =
        new ItemDraft.Proposal(RuleKey.PAUSE_LONGEST, "18 maanden", "8.1", day.plusMonths(1));
    var pause =
        item(
            id,
            ItemDraft.of(ItemKind.RULES, "Langer pauzeren")
                .explained("Een jaar bleek voor een opleiding te kort.")
                .proposing(longer));
    int half = members.size() * 2 / 3;
    for (var member : members.subList(0, half)) came(id, member);
    proxy(id, members.getLast(), members.getFirst());
    for (int i = 0; i < half; i++) {
      var member = members.get(i);
      vote(accounts, member, member, i == 3 ? AgendaItem.ABSTAIN : AgendaItem.FOR);
      vote(discharge, member, member, i % 5 == 4 ? AgendaItem.AGAINST : AgendaItem.FOR);
      vote(pause, member, member, i % 6 == 5 ? AgendaItem.AGAINST : AgendaItem.FOR);
    }
    vote(accounts, members.getFirst(), members.getLast(), AgendaItem.FOR);
    for (var item : List.of(accounts, discharge, pause)) {
      var _ = done(services.voting().close(item));
    }
  }

  private void coming(AssemblyId id, List<MemberId> members) {
    var year = span.today().getYear() + 1;
    var _ = item(id, ItemDraft.of(ItemKind.INFORMATION, "Opening en mededelingen"));
    var budget =
        item(
            id,
            ItemDraft.of(ItemKind.VOTE, "Begroting " + year)
                .explained("De contributie blijft gelijk; er komt € 2.000 bij voor scholing."));
    var _ =
        item(
            id,
            ItemDraft.of(ItemKind.VOTE, "Werkruimte nog drie jaar huren")
                .explained("De huurder van de begane grond vertrekt; wij kunnen die erbij nemen."));
    call(id, members, span.today());
    int third = members.size() / 3;
    for (int i = 1; i <= third; i++)
      vote(budget, members.get(i), members.get(i), i == 2 ? AgendaItem.AGAINST : AgendaItem.FOR);
  }

  /// By mail who agreed to it, the others on paper.
  private void call(AssemblyId id, List<MemberId> members, LocalDate told) {
    var sitting = services.assemblies().sitting(id).orElseThrow();
    for (var way : CallWay.values()) {
      var whom =
          services.assemblies().toCall(sitting, way).stream().filter(members::contains).toList();
      var proof = way == CallWay.PAPER ? "verzendlijst" : "verzonden mail";
      if (whom.isEmpty()) continue;
      var _ = done(services.assemblies().call(id, whom, told, way, Optional.of(proof)));
    }
  }

  private QuestionId item(AssemblyId id, ItemDraft draft) {
    return done(services.assemblies().addItem(id, draft)).item().orElseThrow();
  }

  private void came(AssemblyId id, MemberId member) {
    var _ = done(services.voting().attend(id, member, true));
  }

  private void proxy(AssemblyId id, MemberId giver, MemberId holder) {
    var _ = done(services.voting().giveProxy(id, giver, holder, Optional.of("formulier")));
  }

  private void vote(QuestionId item, MemberId caster, MemberId whose, String choice) {
    var outcome = services.voting().vote(item, caster, whose, choice);
    if (!(outcome instanceof VoteOutcome.Cast)) throw new IllegalStateException("" + outcome);
  }

  private static AssemblyOutcome.Done done(AssemblyOutcome outcome) {
    if (outcome instanceof AssemblyOutcome.Done done) return done;
    throw new IllegalStateException(outcome.toString());
  }
}
