package coop.meent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.exchange.Colleagues.Colleague;
import coop.meent.exchange.Lead.Work;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.split.BillingDetails;
import coop.meent.split.SplitOutcome;
import coop.meent.store.Space;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillService;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

  /// Work that came of a lead, and what its invoices brought Noor; changed by a test as it likes.
  public final AssignmentId assignment;

  public final List<Brought> brought = new ArrayList<>();
  public final ThanksService thanks;

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
                coop.members, coop.memberships, work -> List.copyOf(colleagues), new Agreed()));
    bas = coop.founder.id();
    assignment = coop.work.addAssignment("Jaarverslag", bound, bas, TODAY, Optional.empty()).id();
    thanks =
        new ThanksService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new ThanksService.Rooms(
                coop.ledger,
                coop.members,
                coop.memberships,
                coop.agreements,
                (work, taker) -> work.equals(assignment) ? List.copyOf(brought) : List.of(),
                Space::withMember,
                settled::contains),
            exchange);
    noor = add("Noor Kramer");
    mees = add("Mees Bakker");
    colleagues.add(new Colleague(bas, 2, true, Optional.of(20), false));
    colleagues.add(new Colleague(noor, 4, false, Optional.of(20), true));
    colleagues.add(new Colleague(mees, 3, false, Optional.empty(), false));
  }

  /// With whom all was settled.
  public final Set<MemberId> settled = new HashSet<>();

  /// A clause was agreed with one client; another contracts with members themselves.
  private final class Agreed implements Clauses {
    @Override
    public Optional<String> holding(ClientId client, LocalDate day) {
      return client.equals(bound) ? Optional.of("Only through us") : Optional.empty();
    }

    @Override
    public boolean isDirect(ClientId client) {
      return !client.equals(bound);
    }
  }

  /// What invoices say of somebody.
  public void details(MemberId who, boolean isSmallBusiness) {
    var details =
        new BillingDetails(
            new UUID(0, 0),
            who,
            TODAY.minusYears(1),
            isSmallBusiness,
            isSmallBusiness ? Optional.empty() : Optional.of("NL123456782B01"),
            Optional.empty(),
            "Houtmarkt 12",
            "7201 KL",
            "Zutphen",
            "NL");
    assertThat(coop.agreements.tell(details)).isInstanceOf(SplitOutcome.Done.class);
  }

  /// An invoice of so much to the client, with VAT, of which so much is paid by now.
  public void invoice(String number, LocalDate day, String net, String... paid) {
    var base = Money.parse(net);
    var gross = base.plus(base.times(Rate.of("0.21"), RoundingMode.HALF_UP));
    brought.removeIf(one -> one.number().equals(number));
    brought.add(
        new Brought(
            UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
            number,
            day,
            base,
            gross,
            Stream.of(paid).map(one -> new Brought.Payment(day, Money.parse(one))).toList()));
  }

  /// Bas passes it on, Noor takes it, and it worked out.
  public Lead won(String what, Terms terms) {
    var lead = done(exchange.pass(draft(what).on(terms), bas)).lead();
    done(exchange.answer(lead.id(), noor, true));
    done(exchange.give(lead.id(), noor, bas));
    done(exchange.tell(lead.id(), noor, true, "Thanks", Optional.of(assignment)));
    return lead;
  }

  private MemberId add(String name) {
    var draft = MemberDraft.named(name, TODAY.minusYears(1));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  /// Today is their last day.
  public void leaves(MemberId who) {
    var was = coop.members.member(who).orElseThrow();
    var draft =
        new MemberDraft(
            was.name(),
            was.trade(),
            was.email(),
            was.iban(),
            was.town(),
            was.joined(),
            Optional.of(TODAY),
            was.roles());
    assertThat(coop.members.change(who, draft)).isInstanceOf(MemberOutcome.Saved.class);
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
