package coop.meent.app;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.circle.CircleService;
import coop.meent.cli.Caring;
import coop.meent.cli.HandingOver;
import coop.meent.client.RelationService;
import coop.meent.handover.AccessMap;
import coop.meent.handover.AccessService;
import coop.meent.handover.AwayService;
import coop.meent.handover.ClientContacts;
import coop.meent.handover.DossierService;
import coop.meent.handover.DossierSource;
import coop.meent.handover.DrillService;
import coop.meent.handover.HandoverPapers;
import coop.meent.handover.HandoverService;
import coop.meent.handover.KnownClient;
import coop.meent.handover.KnownWork;
import coop.meent.handover.LoggedTeam;
import coop.meent.handover.OccasionSource;
import coop.meent.handover.PlannedTeam;
import coop.meent.handover.PromptService;
import coop.meent.handover.StandInService;
import coop.meent.invoice.InvoiceService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Store.Committed;
import coop.meent.sync.SyncService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The room of handing over: where a team's words go, who works on what, and that whom the client
/// calls moves along as soon as both signatures are here.
record HandoverWiring(Store store, Ids ids, Clock clock, SyncService sync) {

  private static final Set<String> SIGNATURES = Set.of("handover_sign");

  /// What handing over leans on.
  record Rooms(
      MemberService members,
      WorkService work,
      HoursService hours,
      SkillService skills,
      AvailabilityService availability,
      CircleService circles,
      Caring caring,
      RelationService relations,
      SeatService seats,
      InvoiceService invoices,
      StatuteService statutes,
      MembershipService memberships) {}

  HandingOver over(Rooms rooms) {
    var plan =
        new StandInService(
            store,
            clock,
            new StandInService.Rooms(rooms.members, rooms.work, rooms.seats, rooms.availability));
    var team =
        new PlannedTeam(
            new LoggedTeam(rooms.work, rooms.hours, clock), rooms.seats, plan, rooms.relations);
    var source =
        DossierSource.all(
            List.of(
                new KnownWork(rooms.work, rooms.hours, rooms.members, team, clock),
                new KnownClient(
                    rooms.relations, new InvoicesPaid(rooms.invoices, clock), rooms.members),
                new OpenInvoices(rooms.invoices)));
    var dossiers = new DossierService(store, ids, clock, rooms.work, this::space, source);
    var handovers =
        new HandoverService(
            store,
            ids,
            clock,
            new HandoverService.Rooms(
                rooms.members,
                rooms.work,
                rooms.relations,
                rooms.hours,
                this::space,
                sync::member));
    var _ = store.onCommit(committed -> after(committed, handovers));
    var away =
        new AwayService(
            store,
            ids,
            clock,
            new AwayService.Rooms(
                rooms.members,
                rooms.work,
                rooms.caring.cases(),
                rooms.caring.consents(),
                rooms.skills,
                rooms.availability,
                handovers,
                dossiers,
                team,
                (member, from) -> gifts(rooms.circles, member, from),
                sync::member));
    var papers =
        new HandoverPapers(
            clock,
            new HandoverPapers.Rooms(
                rooms.members,
                rooms.work,
                rooms.relations,
                rooms.statutes,
                dossiers,
                handovers,
                plan));
    var drills =
        new DrillService(store, ids, clock, rooms.members, rooms.work, this::space, team::people);
    var happened =
        OccasionSource.all(
            List.of(
                new InvoicesSent(rooms.invoices, rooms.hours),
                new ClientContacts(rooms.relations)));
    var prompts = new PromptService(store, ids, clock, rooms.work, dossiers, happened);
    var access =
        new AccessService(
            clock,
            rooms.members,
            rooms.memberships,
            dossiers,
            new AccessMap(store, rooms.work),
            handovers::transfers);
    return new HandingOver(away, handovers, dossiers, plan, papers, drills, prompts, access);
  }

  private static void after(Committed committed, HandoverService handovers) {
    if (committed.tables().stream().anyMatch(SIGNATURES::contains)) handovers.catchUp();
  }

  /// A team's words can be read where its key is; a file that nobody shares has them all.
  Optional<Space> space(AssignmentId assignment) {
    var theirs = Space.team(assignment);
    var me = sync.member();
    if (me.isEmpty()) return Optional.of(theirs);
    return Optional.of(theirs).filter(one -> sync.overview().isOpenTo(me.get(), one));
  }

  private static Optional<YearMonth> gifts(CircleService circles, MemberId member, LocalDate from) {
    var month = YearMonth.from(from);
    return circles.circles().stream()
        .filter(one -> one.roll().level(member, month).isPresent())
        .findFirst()
        .flatMap(one -> one.rules(month))
        .map(rules -> YearMonth.from(rules.gifts().care().waiting().firstDay(from)));
  }
}
