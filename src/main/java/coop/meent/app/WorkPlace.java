package coop.meent.app;

import coop.meent.availability.ui.AvailabilityView;
import coop.meent.availability.ui.WeeksDesk;
import coop.meent.base.Id.ClientId;
import coop.meent.bill.ui.BillsView;
import coop.meent.cli.Services;
import coop.meent.client.ui.RelationDesk;
import coop.meent.client.ui.RelationsView;
import coop.meent.member.Member;
import coop.meent.split.ui.EarningsView;
import coop.meent.split.ui.TeamDesk;
import coop.meent.split.ui.TeamView;
import coop.meent.talent.ui.SkillDesk;
import coop.meent.talent.ui.SkillsView;
import coop.meent.team.ui.ComposeDesk;
import coop.meent.team.ui.ComposeView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.work.ui.AssignmentsView;
import coop.meent.work.ui.ClientsView;
import coop.meent.work.ui.HoursView;
import coop.meent.work.ui.WorkDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place of work in the window: hours, assignments, clients, and how what was earned together
/// is divided.
final class WorkPlace {

  /// In the rail.
  static final String KEY = "work";

  private static final String HOURS = "hours";
  private static final String ASSIGNMENTS = "assignments";
  private static final String COMPOSE = "compose";
  private static final String CLIENTS = "clients";
  private static final String RELATIONS = "relations";
  private static final String SKILLS = "skills";
  private static final String WEEKS = "availability";
  private static final String CLAIMS = "claims";
  private static final String TEAM = "team";
  private static final String EARNINGS = "earnings";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Optional<TeamDesk> office;
  private final HandoverPlace handovers;
  private @Nullable Shown shown;

  private record Shown(SectionsView sections, ClientsView clients, BillsView claims) {}

  /// @param office for whoever divides invoices over their team; empty for others
  WorkPlace(Services services, Desk desk, Clock clock, Optional<TeamDesk> office) {
    this.office = office;
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    handovers = new HandoverPlace(services, desk, clock, this::go);
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var room = new WorkDesk(desk, services.work(), services.hours(), services.members(), clock, me);
    var clients = new ClientsView(room);
    var texts = desk.texts();
    List<Section> parts = new ArrayList<>();
    parts.add(new Section(HOURS, texts.get("work.hours.title"), new HoursView(room)));
    parts.add(new Section(ASSIGNMENTS, texts.get("work.assignments"), new AssignmentsView(room)));
    var composing = new ComposeView(composeDesk(me));
    parts.add(new Section(COMPOSE, texts.get("team.ui.title"), composing));
    parts.add(new Section(CLIENTS, texts.get("work.clients"), clients));
    var ofRelations =
        new RelationDesk(
            desk, services.relations(), services.daysToPay(), services.members(), clock, me);
    parts.add(new Section(RELATIONS, texts.get("client.page"), new RelationsView(ofRelations)));
    var ofSkills = new SkillDesk(desk, services.skills(), services.members(), clock, me);
    parts.add(new Section(SKILLS, texts.get("talent.page"), new SkillsView(ofSkills)));
    var ofWeeks = new WeeksDesk(desk, services.availability(), services.members(), clock, me);
    parts.add(new Section(WEEKS, texts.get("availability.page"), new AvailabilityView(ofWeeks)));
    var claims = new BillsView(BooksPlace.billDesk(services, desk, clock), true);
    parts.add(new Section(CLAIMS, texts.get("bill.claims"), claims));
    parts.addAll(handovers.sections(me));
    office.ifPresent(team -> {
      parts.add(new Section(TEAM, texts.get("split.page"), new TeamView(team)));
      parts.add(new Section(EARNINGS, texts.get("split.earnings"), new EarningsView(team)));
    });
    var sections = new SectionsView(parts);
    shown = new Shown(sections, clients, claims);
    return sections;
  }

  /// Where work is kept going without the one who does it.
  HandoverPlace handovers() {
    return handovers;
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
