package coop.meent.app;

import coop.meent.availability.ui.AvailabilityView;
import coop.meent.availability.ui.WeeksDesk;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.bill.ui.BillsView;
import coop.meent.bill.ui.Fetching;
import coop.meent.cli.Services;
import coop.meent.client.ui.RelationDesk;
import coop.meent.client.ui.RelationsView;
import coop.meent.debrief.ui.DebriefDesk;
import coop.meent.debrief.ui.DebriefSheet;
import coop.meent.debrief.ui.DebriefWaits;
import coop.meent.intake.Listed;
import coop.meent.intake.ui.IntakeSheet;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.split.ui.EarningsView;
import coop.meent.split.ui.TeamDesk;
import coop.meent.split.ui.TeamView;
import coop.meent.talent.ui.CurriculumDesk;
import coop.meent.talent.ui.CurriculumView;
import coop.meent.talent.ui.SkillDesk;
import coop.meent.talent.ui.SkillsView;
import coop.meent.team.Seat;
import coop.meent.team.ui.ComposeDesk;
import coop.meent.team.ui.ComposeView;
import coop.meent.team.ui.OfferWaits;
import coop.meent.team.ui.SeatsView;
import coop.meent.teamroom.ui.CheckInWaits;
import coop.meent.teamroom.ui.PortraitView;
import coop.meent.teamroom.ui.RoomDesk;
import coop.meent.teamroom.ui.TeamRoomPages;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.work.ui.ApprovalView;
import coop.meent.work.ui.ApprovalWaits;
import coop.meent.work.ui.AssignmentsView;
import coop.meent.work.ui.ClientsView;
import coop.meent.work.ui.HoursView;
import coop.meent.work.ui.WorkDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place of work in the window, in groups: one's own week, assignments with their teams,
/// clients, talents, and how what was earned together is divided.
final class WorkPlace {

  /// In the rail.
  static final String KEY = "work";

  private static final String MINE = "mine";
  private static final String STAFFING = "staffing";
  private static final String OUTSIDE = "outside";
  private static final String TALENTS = "talents";
  private static final String CONTINUITY = "continuity";
  private static final String DIVIDING = "dividing";

  private static final String HOURS = "hours";
  private static final String ASSIGNMENTS = "assignments";
  private static final String SEATS = "seats";
  private static final String COMPOSE = "compose";
  private static final String CLIENTS = "clients";
  private static final String RELATIONS = "relations";
  private static final String SKILLS = "skills";
  private static final String CURRICULUM = "curriculum";
  private static final String PORTRAIT = "portrait";
  private static final String TEAM_ROOMS = "teamRooms";
  private static final String WEEKS = "availability";
  private static final String CLAIMS = "claims";
  private static final String APPROVAL = "approval";
  private static final String TEAM = "team";
  private static final String EARNINGS = "earnings";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Optional<TeamDesk> office;
  private final Fetching fetching;
  private final HandoverPlace handovers;
  private @Nullable Shown shown;

  private record Shown(
      SectionsView sections,
      ClientsView clients,
      BillsView claims,
      SeatsView seats,
      TeamRoomPages rooms) {}

  /// @param office for whoever divides invoices over their team; empty for others
  /// @param fetching fetches the file of a receipt
  WorkPlace(
      Services services, Desk desk, Clock clock, Optional<TeamDesk> office, Fetching fetching) {
    this.office = office;
    this.fetching = fetching;
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    handovers = new HandoverPlace(services, desk, clock, this::go);
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var room = workDesk(me);
    var clients = new ClientsView(room);
    clients.offerImport(() -> intake(clients).open());
    var claims = new BillsView(BooksPlace.billDesk(services, desk, clock, fetching), true);
    var seats = new SeatsView(composeDesk(me));
    var ofRooms = roomDesk(me);
    var rooms = new TeamRoomPages(ofRooms);
    var ofWeeks = new WeeksDesk(desk, services.availability(), services.members(), clock, me);
    var ofRelations =
        new RelationDesk(
            desk,
            services.relations(),
            services.daysToPay(),
            services.talentRooms().circles(),
            services.members(),
            clock,
            me);
    var ofSkills = new SkillDesk(desk, services.skills(), services.members(), clock, me);
    List<Section> groups = new ArrayList<>();
    groups.add(
        group(
            MINE,
            part(HOURS, "work.hours.title", new HoursView(room)),
            part(WEEKS, "availability.page", new AvailabilityView(ofWeeks)),
            part(CLAIMS, "bill.claims", claims)));
    List<Section> staffing =
        new ArrayList<>(
            List.of(
                part(ASSIGNMENTS, "work.assignments", new AssignmentsView(room)),
                part(SEATS, "team.seats.page", seats),
                part(COMPOSE, "team.ui.title", new ComposeView(composeDesk(me))),
                part(TEAM_ROOMS, "teamroom.page", rooms.view())));
    if (office.isEmpty() && me.roles().contains(Role.COORDINATOR))
      staffing.add(part(APPROVAL, "work.approval", new ApprovalView(room)));
    groups.add(group(STAFFING, staffing));
    groups.add(
        group(
            OUTSIDE,
            part(CLIENTS, "work.clients", clients),
            part(RELATIONS, "client.page", new RelationsView(ofRelations))));
    groups.add(
        group(
            TALENTS,
            part(SKILLS, "talent.page", new SkillsView(ofSkills)),
            part(CURRICULUM, "talent.cv.page", new CurriculumView(curriculumDesk(me))),
            part(PORTRAIT, "teamroom.portrait.page", new PortraitView(ofRooms))));
    groups.add(group(CONTINUITY, handovers.sections(me)));
    office.ifPresent(team ->
        groups.add(
            group(
                DIVIDING,
                part(APPROVAL, "work.approval", new ApprovalView(room)),
                part(TEAM, "split.page", new TeamView(team)),
                part(EARNINGS, "split.earnings", new EarningsView(team)))));
    var sections = new SectionsView(groups);
    sections.go(first(me));
    shown = new Shown(sections, clients, claims, seats, rooms);
    return sections;
  }

  private Section part(String key, String words, View view) {
    return new Section(key, desk.texts().get(words), view);
  }

  private Section group(String key, Section... parts) {
    return group(key, List.of(parts));
  }

  private Section group(String key, List<Section> parts) {
    return new Section(key, desk.texts().get("work.group." + key), SectionsView.below(parts));
  }

  /// The order is everybody's, so that colleagues can show each other the way; where it opens
  /// follows from what somebody's office asks first.
  private String first(Member me) {
    if (me.roles().contains(Role.COORDINATOR)) return STAFFING;
    if (me.roles().contains(Role.TREASURER) && office.isPresent()) return TEAM;
    return MINE;
  }

  private WorkDesk workDesk(Member me) {
    return new WorkDesk(desk, services.work(), services.hours(), services.members(), clock, me);
  }

  private RoomDesk roomDesk(Member me) {
    var rooms = services.talentRooms();
    return new RoomDesk(
        desk, rooms.teams(), rooms.portraits(), rooms.spaces(), services.members(), clock, me);
  }

  private CurriculumDesk curriculumDesk(Member me) {
    var rooms = services.talentRooms();
    return new CurriculumDesk(
        desk, rooms.curricula(), rooms.curriculumPapers(), services.members(), clock, me);
  }

  private DebriefDesk debriefDesk(Member me) {
    return new DebriefDesk(desk, services.talentRooms().debriefs(), me);
  }

  /// Where work is kept going without the one who does it.
  HandoverPlace handovers() {
    return handovers;
  }

  /// What of seats and hours waits on Home.
  List<WaitSource> waits(Member me) {
    return List.of(
        new OfferWaits(composeDesk(me), this::open),
        new CheckInWaits(roomDesk(me), this::openRoom),
        new DebriefWaits(debriefDesk(me), () -> lookBack(me)),
        new ApprovalWaits(workDesk(me), this::openApproval));
  }

  void openApproval() {
    var me = new Me(services).member();
    boolean isThere = office.isPresent() || me.roles().contains(Role.COORDINATOR);
    go(isThere ? APPROVAL : HOURS);
  }

  void openRooms() {
    go(TEAM_ROOMS);
  }

  /// Shows the room of a team.
  private void openRoom(AssignmentId assignment) {
    openRooms();
    if (shown != null) shown.rooms.open(assignment);
  }

  void openCurriculum() {
    go(CURRICULUM);
  }

  void openPortrait() {
    go(PORTRAIT);
  }

  /// Shows what work that is done leaves behind for whoever sits here.
  void lookBack(Member me) {
    new DebriefSheet(debriefDesk(me)).open();
  }

  void openSeats() {
    go(SEATS);
  }

  void openAssignments() {
    go(ASSIGNMENTS);
  }

  /// Shows what a seat asks and who was asked for it.
  void open(SeatId seat) {
    go(SEATS);
    if (shown != null) shown.seats.open(seat);
  }

  /// Opens the form for a growth seat beside a seat, in which a skill is learned.
  void grow(Seat senior, SkillId skill) {
    go(SEATS);
    if (shown != null) shown.seats.grow(senior, skill, LocalDate.now(clock));
  }

  /// Opens the form for what whoever sits here asks for an hour.
  void myRate() {
    go(SEATS);
    if (shown != null) shown.seats.onRate();
  }

  private ComposeDesk composeDesk(Member me) {
    return new ComposeDesk(
        desk,
        services.work(),
        services.seats(),
        services.proposals(),
        services.skills(),
        services.members(),
        me);
  }

  void openCompose() {
    go(COMPOSE);
  }

  void openHours() {
    go(HOURS);
  }

  void openClaims() {
    go(CLAIMS);
  }

  /// Opens the form for a claim of whoever sits here.
  void newClaim() {
    go(CLAIMS);
    if (shown != null) shown.claims.onClaim();
  }

  /// Opens the form for what a training cost whoever sits here.
  void claimTraining(String what) {
    go(CLAIMS);
    if (shown != null) shown.claims.claimTraining(what);
  }

  void openTeam() {
    go(TEAM);
  }

  void openRelations() {
    go(RELATIONS);
  }

  void openSkills() {
    go(SKILLS);
  }

  void openAvailability() {
    go(WEEKS);
  }

  private IntakeSheet intake(ClientsView clients) {
    return new IntakeSheet(desk, services.intake(), Listed.CLIENTS, clients::refresh);
  }

  /// Takes clients over from a spreadsheet.
  void importClients() {
    go(CLIENTS);
    if (shown != null) intake(shown.clients).open();
  }

  void openClients() {
    go(CLIENTS);
  }

  /// Shows what is known of a client.
  void open(ClientId client) {
    go(CLIENTS);
    if (shown != null) shown.clients.open(client);
  }

  private void go(String section) {
    desk.navigation().go(KEY);
    if (shown != null) shown.sections.go(section);
  }
}
