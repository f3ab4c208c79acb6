package coop.meent.exchange;

import coop.meent.TestCooperative;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.exchange.Colleagues.Colleague;
import coop.meent.exchange.Lead.Work;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Three members; what they can do, when, and what was agreed with clients, as a test says it.
public final class ExchangeOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final SkillId COPY = Skill.idOf("Copywriting");

  public final TestCooperative coop;
  public final ExchangeService exchange;
  public final MemberId bas;
  public final MemberId noor;
  public final MemberId mees;

  /// A client with whom a clause was agreed.
  public final ClientId bound;

  private final List<Colleague> colleagues = new ArrayList<>();

  public ExchangeOffice(Path folder) {
    coop = new TestCooperative(folder);
    bound = coop.work.addClient("Gemeente Zutphen", Optional.empty()).id();
    new SkillService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members)
        .list(new SkillDraft("Copywriting", "Words", false));
    exchange =
        new ExchangeService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new ExchangeService.Rooms(
                coop.members,
                coop.memberships,
                work -> List.copyOf(colleagues),
                (client, day) ->
                    client.equals(bound) ? Optional.of("Only through us") : Optional.empty()));
    bas = coop.founder.id();
    noor = add("Noor Kramer");
    mees = add("Mees Bakker");
    colleagues.add(new Colleague(bas, 2, true, Optional.of(20), false));
    colleagues.add(new Colleague(noor, 4, false, Optional.of(20), true));
    colleagues.add(new Colleague(mees, 3, false, Optional.empty(), false));
  }

  private MemberId add(String name) {
    var draft = MemberDraft.named(name, TODAY.minusYears(1));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  public static Work work(Optional<ClientId> client, String what, int hours) {
    return new Work(
        client, "Gemeente Zutphen", what, COPY, 3, hours, TODAY.plusDays(10), TODAY.plusDays(80));
  }

  public static LeadDraft draft(String what) {
    return new LeadDraft(work(Optional.empty(), what, 16), TODAY.plusDays(3), false);
  }

  /// Of Bas.
  public Lead passed(String what) {
    return done(exchange.pass(draft(what), bas)).lead();
  }

  public static LeadStanding done(ExchangeOutcome outcome) {
    if (outcome instanceof ExchangeOutcome.Done(var lead, var _)) return lead;
    throw new AssertionError(outcome);
  }

  public LeadStanding now(Lead lead) {
    return exchange.lead(lead.id()).orElseThrow();
  }

  @Override
  public void close() {
    coop.close();
  }
}
