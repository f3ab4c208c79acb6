package coop.meent.app;

import coop.meent.account.ui.AccountSection;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.calendar.ui.CalendarDesk;
import coop.meent.calendar.ui.CalendarView;
import coop.meent.calendar.ui.CalendarWaits;
import coop.meent.capital.ReadableCapital;
import coop.meent.capital.ui.CapitalDeed;
import coop.meent.capital.ui.CapitalDesk;
import coop.meent.capital.ui.CapitalSection;
import coop.meent.capital.ui.CapitalView;
import coop.meent.cli.Services;
import coop.meent.cost.ui.CostDesk;
import coop.meent.cost.ui.CostWaits;
import coop.meent.cost.ui.CostsView;
import coop.meent.cost.ui.MyCostsView;
import coop.meent.cover.CoverPapers;
import coop.meent.cover.ui.CoverDesk;
import coop.meent.cover.ui.CoverView;
import coop.meent.fund.FundPapers;
import coop.meent.fund.ui.FundWaits;
import coop.meent.fund.ui.FundsDesk;
import coop.meent.fund.ui.FundsView;
import coop.meent.idea.ui.IdeaDesk;
import coop.meent.idea.ui.IdeaSection;
import coop.meent.intake.Listed;
import coop.meent.intake.ui.IntakeSheet;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.member.ui.MemberPart;
import coop.meent.member.ui.MemberParts;
import coop.meent.member.ui.MembersDesk;
import coop.meent.member.ui.MembersView;
import coop.meent.member.ui.Rights;
import coop.meent.paper.ui.PaperDesk;
import coop.meent.paper.ui.PaperPages;
import coop.meent.paper.ui.PaperSection;
import coop.meent.personal.ui.PersonalDesk;
import coop.meent.personal.ui.PersonalSection;
import coop.meent.settlement.ui.SettlementDesk;
import coop.meent.settlement.ui.SettlementSection;
import coop.meent.settlement.ui.SettlementWaits;
import coop.meent.split.ui.MyBillsView;
import coop.meent.split.ui.TeamDesk;
import coop.meent.statute.ui.StatutesDesk;
import coop.meent.statute.ui.StatutesView;
import coop.meent.trial.ui.TrialDesk;
import coop.meent.trial.ui.TrialSection;
import coop.meent.ui.Desk;
import coop.meent.ui.LevelsView;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The place of the members in the window: the register, a level down from it anybody's papers, and
/// beside it the statutes.
final class MembersPlace {

  /// In the rail.
  static final String KEY = "members";

  private static final String REGISTER = "register";
  private static final String STATUTES = "statutes";
  private static final String INVOICES = "my-invoices";
  private static final String INSURANCE = "insurance";
  private static final String FUNDS = "funds";
  private static final String CAPITAL = "capital";
  private static final String COSTS = "costs";
  private static final String CALENDAR = "calendar";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final TeamDesk team;
  private final Consumer<IdeaId> openIdea;
  private @Nullable Shown shown;
  private @Nullable PaperPages begun;
  private @Nullable CostsView costsView;
  private @Nullable FundsView fundsView;

  private record Shown(
      SectionsView sections,
      LevelsView levels,
      MembersView register,
      PaperPages papers,
      CapitalView capital) {}

  /// @param openIdea shows an idea in its own place
  MembersPlace(
      Services services, Desk desk, Clock clock, TeamDesk team, Consumer<IdeaId> openIdea) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    this.team = team;
    this.openIdea = openIdea;
  }

  /// Made when the place is entered for the first time.
  View view() {
    var levels = new LevelsView();
    var papers = new PaperPages(papersDesk(new Me(services).member()), levels);
    var ofCapital = new CapitalPlace(services, desk, clock).capital(this::openMember);
    var capital = new CapitalView(ofCapital);
    var register =
        new MembersView(
            new MembersDesk(
                desk,
                services.members(),
                services.memberships(),
                services.statutes(),
                services.membershipPapers(),
                clock,
                parts(papers, ofCapital),
                new ReadableCapital(services.capital()),
                rights()));
    levels.down(register);
    register.offerImport(() -> intake(register).open());
    var insurance = new CoverView(coverDesk());
    if (begun != null) papers.takeOver(begun);
    var people = new BoundPeople(services, clock);
    var statutes = new StatutesView(new StatutesDesk(desk, services.statutes(), people, clock));
    var sections =
        new SectionsView(
            List.of(
                new Section(REGISTER, desk.texts().get("member.page"), levels),
                new Section(INVOICES, desk.texts().get("split.mine"), new MyBillsView(team)),
                new Section(STATUTES, desk.texts().get("statute.page"), statutes),
                new Section(CAPITAL, desk.texts().get("capital.page"), capital),
                new Section(INSURANCE, desk.texts().get("cover.page"), insurance),
                new Section(FUNDS, desk.texts().get("fund.page"), funds()),
                new Section(COSTS, desk.texts().get("cost.page"), costs()),
                new Section(
                    CALENDAR,
                    desk.texts().get("calendar.page"),
                    new CalendarView(calendarDesk()))));
    shown = new Shown(sections, levels, register, papers, capital);
    return sections;
  }

  /// What other rooms have to show at the foot of a card.
  private MemberPart parts(PaperPages papers, CapitalDesk ofCapital) {
    var me = new Me(services).member();
    var leaving = services.leaving();
    return new MemberParts(
        List.of(
            new CapitalSection(ofCapital, member -> openCapital(member.id())),
            new AccountSection(
                desk,
                services.accounts(),
                services.members(),
                clock,
                team.entry(),
                services.costs().service().isOffice()),
            new SettlementSection(settlementDesk()),
            new TrialSection(new TrialDesk(desk, leaving.trials(), services.members(), me)),
            new PaperSection(papers),
            new IdeaSection(
                new IdeaDesk(desk, services.ideas(), services.members(), clock, me.id()), openIdea),
            new PersonalSection(
                new PersonalDesk(
                    desk, leaving.export(), leaving.masking(), services.members(), me))));
  }

  /// For the office what all share; for a member what the own shares were.
  private View costs() {
    if (!services.costs().service().isOffice()) return new MyCostsView(costDesk());
    var view = new CostsView(costDesk());
    costsView = view;
    return view;
  }

  CostDesk costDesk() {
    return new CostDesk(
        desk, services.costs(), services.members(), clock, new Me(services).member(), team.entry());
  }

  void openCosts() {
    go(COSTS, place -> {});
  }

  /// Opens the form for another pool of costs.
  void newCostPool() {
    openCosts();
    if (costsView != null) costsView.newPool();
  }

  private CoverDesk coverDesk() {
    var papers = new CoverPapers(services.cover(), services.members(), clock);
    return new CoverDesk(
        desk, services.cover(), papers, services.members(), clock, this::openCosts);
  }

  private View funds() {
    var view = new FundsView(fundsDesk());
    fundsView = view;
    return view;
  }

  private FundsDesk fundsDesk() {
    return new FundsDesk(
        desk,
        services.funds(),
        new FundPapers(services.funds(), services.members(), clock),
        services.members(),
        clock,
        new Me(services).member().id(),
        team.entry());
  }

  void openFunds() {
    go(FUNDS, place -> {});
  }

  /// Opens the form to ask a fund for money.
  void askFund() {
    openFunds();
    if (fundsView != null) fundsView.ask();
  }

  private SettlementDesk settlementDesk() {
    var leaving = services.leaving();
    return new SettlementDesk(
        desk,
        leaving.settlements(),
        leaving.settlementPapers(),
        services.members(),
        clock,
        new Me(services).member());
  }

  private CalendarDesk calendarDesk() {
    var leaving = services.leaving();
    return new CalendarDesk(
        desk,
        leaving.calendar(),
        leaving.calendarPaper(),
        services.members(),
        clock,
        new Me(services).member());
  }

  /// What of leaving, of the calendar, of shared costs and of funds waits on Home.
  List<WaitSource> waits() {
    List<WaitSource> waits = new ArrayList<>();
    waits.add(new SettlementWaits(settlementDesk(), this::openMember));
    waits.add(new CalendarWaits(calendarDesk(), () -> go(CALENDAR, place -> {})));
    boolean isTreasurer = new Me(services).member().roles().contains(Role.TREASURER);
    if (isTreasurer && services.costs().service().isOffice())
      waits.add(new CostWaits(costDesk(), this::openCosts));
    if (services.funds().mayBook()) waits.add(new FundWaits(fundsDesk(), this::openFunds));
    return waits;
  }

  PaperDesk papersDesk(Member me) {
    return new PaperDesk(desk, services.papers(), services.members(), clock, me);
  }

  /// The papers of whoever sits here.
  void openMyPapers() {
    go(REGISTER, place -> place.papers.open(new Me(services).member()));
  }

  void openPaper(PaperId paper) {
    go(REGISTER, place -> place.papers.open(paper));
  }

  void openMember(MemberId member) {
    go(
        REGISTER,
        place -> {
          place.levels.top();
          place.register.open(member);
        });
  }

  private IntakeSheet intake(MembersView register) {
    return new IntakeSheet(desk, services.intake(), Listed.MEMBERS, register::refresh);
  }

  /// Takes members over from a spreadsheet.
  void importMembers() {
    go(
        REGISTER,
        place -> {
          place.levels.top();
          intake(place.register).open();
        });
  }

  /// Whether the one who sits here adds members.
  boolean addsMembers() {
    return rights().adds();
  }

  private Rights rights() {
    return new Rights(services.sync().member().flatMap(services.members()::member));
  }

  /// Opens the form for another member.
  void addMember() {
    go(
        REGISTER,
        place -> {
          place.levels.top();
          place.register.add();
        });
  }

  /// The invoices of whoever sits here.
  void openMyInvoices() {
    go(INVOICES, place -> {});
  }

  /// Opens what everybody brought in.
  void openCapital() {
    go(CAPITAL, place -> {});
  }

  /// Goes to the capital of everybody and asks for whom the deed is.
  void onCapital(CapitalDeed deed) {
    go(CAPITAL, place -> place.capital.choose(deed));
  }

  void openCapital(MemberId member) {
    go(CAPITAL, place -> place.capital.open(member));
  }

  /// Opens the statutes, among which a rule stands.
  void openStatutes() {
    go(STATUTES, place -> {});
  }

  private void go(String section, Consumer<Shown> then) {
    desk.navigation().go(KEY);
    if (shown == null) return;
    shown.sections.go(section);
    then.accept(shown);
  }

  /// Whether something was typed that would be lost with the window.
  boolean hasBegun() {
    return shown != null && shown.papers.hasBegun();
  }

  /// Goes on with what was begun in the place that this one stands for.
  void takeOver(MembersPlace before) {
    begun = before.shown == null ? null : before.shown.papers;
  }
}
