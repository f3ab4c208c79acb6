package coop.meent.app;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.bond.ui.BondDesk;
import coop.meent.bond.ui.BondWaits;
import coop.meent.bond.ui.BondsView;
import coop.meent.cli.Services;
import coop.meent.exchange.ui.ExchangeView;
import coop.meent.exchange.ui.LeadDesk;
import coop.meent.exchange.ui.LeadDesk.ClientName;
import coop.meent.exchange.ui.LeadDesk.SkillName;
import coop.meent.exchange.ui.LeadDesk.WorkName;
import coop.meent.exchange.ui.LeadWaits;
import coop.meent.idea.ui.IdeaDesk;
import coop.meent.idea.ui.IdeaWaits;
import coop.meent.idea.ui.IdeasView;
import coop.meent.job.ui.JobDesk;
import coop.meent.job.ui.JobWaits;
import coop.meent.job.ui.JobsView;
import coop.meent.job.ui.SavingDesk;
import coop.meent.job.ui.SavingView;
import coop.meent.knowledge.ui.KnowledgeDesk;
import coop.meent.knowledge.ui.KnowledgeView;
import coop.meent.knowledge.ui.KnowledgeWaits;
import coop.meent.market.Advert;
import coop.meent.market.ui.MarketDesk;
import coop.meent.market.ui.MarketView;
import coop.meent.market.ui.MarketWaits;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.sharing.ui.SharingDesk;
import coop.meent.sharing.ui.SharingView;
import coop.meent.sharing.ui.SharingWaits;
import coop.meent.sister.ui.SisterDesk;
import coop.meent.sister.ui.SisterWaits;
import coop.meent.sister.ui.SistersView;
import coop.meent.talent.Skill;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The place of the exchange in the window.
final class ExchangePlace {

  /// In the rail.
  static final String KEY = "exchange";

  private static final String LEADS = "leads";
  private static final String LEADS_GROUP = "work";
  private static final String KNOWLEDGE_GROUP = "lasting";
  private static final String TOGETHER_GROUP = "together";
  private static final String MARKET = "market";
  private static final String SHARING = "sharing";
  private static final String KNOWLEDGE = "knowledge";
  private static final String IDEAS = "ideas";
  private static final String BONDS = "bonds";
  private static final String JOBS = "jobs";
  private static final String SAVING = "saving";
  private static final String SISTERS = "sisters";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private @Nullable ExchangeView view;
  private @Nullable MarketView market;
  private @Nullable SharingView sharing;
  private @Nullable KnowledgeView knowledge;
  private @Nullable IdeasView ideas;
  private @Nullable BondsView bonds;
  private @Nullable JobsView jobs;
  private @Nullable SavingView saving;
  private @Nullable SistersView sisters;
  private @Nullable SectionsView sections;
  private boolean isCoordinator;

  ExchangePlace(Services services, Desk desk, Clock clock) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
  }

  /// Made when the place is entered for the first time. On three places of the line, so that all of
  /// it fits.
  View view(Member me) {
    var made =
        new SectionsView(
            List.of(
                group(LEADS_GROUP, leads(me), market(me), sisters(me)),
                group(KNOWLEDGE_GROUP, knowledge(me), ideas(me)),
                group(TOGETHER_GROUP, sharing(me), bonds(me), jobs(me), saving(me))));
    sections = made;
    return made;
  }

  private Section group(String key, Section... among) {
    return new Section(
        key, desk.texts().get("exchange.group." + key), SectionsView.below(List.of(among)));
  }

  private Section leads(Member me) {
    var made = new ExchangeView(room(me));
    view = made;
    return new Section(LEADS, desk.texts().get("exchange.leads"), made);
  }

  private Section market(Member me) {
    var made = new MarketView(marketRoom(me));
    market = made;
    return new Section(MARKET, desk.texts().get("market.page"), made);
  }

  private Section sisters(Member me) {
    var made = new SistersView(sisterRoom(me));
    sisters = made;
    return new Section(SISTERS, desk.texts().get("sister.page"), made);
  }

  private Section knowledge(Member me) {
    var made = new KnowledgeView(knowledgeRoom(me));
    knowledge = made;
    return new Section(KNOWLEDGE, desk.texts().get("knowledge.page"), made);
  }

  private Section ideas(Member me) {
    var made = new IdeasView(ideaRoom(me));
    ideas = made;
    return new Section(IDEAS, desk.texts().get("idea.page"), made);
  }

  private Section sharing(Member me) {
    var made = new SharingView(sharingRoom(me));
    sharing = made;
    return new Section(SHARING, desk.texts().get("sharing.page"), made);
  }

  private Section bonds(Member me) {
    var made = new BondsView(bondRoom(me));
    bonds = made;
    return new Section(BONDS, desk.texts().get("bond.page"), made);
  }

  private Section jobs(Member me) {
    var made = new JobsView(jobRoom(me));
    jobs = made;
    return new Section(JOBS, desk.texts().get("job.page"), made);
  }

  private Section saving(Member me) {
    var made = new SavingView(savingRoom(me));
    saving = made;
    return new Section(SAVING, desk.texts().get("saving.page"), made);
  }

  private SharingDesk sharingRoom(Member me) {
    return new SharingDesk(
        desk, services.sharing(), services.members(), services.memberships(), clock, me.id());
  }

  private MarketDesk marketRoom(Member me) {
    return new MarketDesk(
        desk,
        services.market(),
        services.members(),
        clock,
        me.id(),
        () ->
            services.skills().skills().stream()
                .filter(Skill::isListed)
                .map(one -> new MarketDesk.SkillName(one.id(), one.name()))
                .toList(),
        new SistersElsewhere(services.sisters()));
  }

  private KnowledgeDesk knowledgeRoom(Member me) {
    return new KnowledgeDesk(
        desk,
        services.knowledge(),
        services.members(),
        clock,
        me.id(),
        () ->
            services.work().clients().stream()
                .map(one -> new KnowledgeDesk.ClientName(one.id(), one.name()))
                .toList(),
        () ->
            services.skills().skills().stream()
                .filter(Skill::isListed)
                .map(one -> new KnowledgeDesk.SkillName(one.id(), one.name()))
                .toList());
  }

  IdeaDesk ideaRoom(Member me) {
    return new IdeaDesk(desk, services.ideas(), services.members(), clock, me.id());
  }

  private BondDesk bondRoom(Member me) {
    return new BondDesk(
        desk,
        services.bonds().bonds(),
        services.bonds().near(),
        services.members(),
        services.memberships(),
        clock,
        me.id(),
        () ->
            services.skills().skills().stream().collect(Collectors.toMap(Skill::id, Skill::name)));
  }

  private JobDesk jobRoom(Member me) {
    return new JobDesk(
        desk, services.jobs(), services.members(), services.memberships(), clock, me.id());
  }

  private SavingDesk savingRoom(Member me) {
    return new SavingDesk(desk, services.saving(), clock, me.id(), desk.navigation()::go);
  }

  private SisterDesk sisterRoom(Member me) {
    return new SisterDesk(desk, services.sisters(), services.members(), clock, me);
  }

  private LeadDesk room(Member me) {
    return new LeadDesk(
        desk,
        services.exchange(),
        services.thanks(),
        services.members(),
        clock,
        me.id(),
        () ->
            services.skills().skills().stream()
                .filter(Skill::isListed)
                .map(one -> new SkillName(one.id(), one.name()))
                .toList(),
        () ->
            services.work().clients().stream()
                .map(one -> new ClientName(one.id(), one.name()))
                .toList(),
        () ->
            services.work().assignments().reversed().stream()
                .map(one -> new WorkName(one.id(), one.number() + " " + one.name()))
                .toList());
  }

  List<WaitSource> waits(Member me) {
    isCoordinator = me.roles().contains(Role.COORDINATOR);
    return List.of(
        new LeadWaits(room(me), this::open),
        new MarketWaits(marketRoom(me), this::openMarket),
        new SharingWaits(sharingRoom(me), this::openSharing),
        new KnowledgeWaits(knowledgeRoom(me), this::openNote, this::openKnowledge),
        new IdeaWaits(ideaRoom(me), this::openIdea),
        new BondWaits(bondRoom(me), this::openBond, this::openBonds),
        new JobWaits(jobRoom(me), this::openJob, this::openJobs),
        new SisterWaits(sisterRoom(me), this::sisterAsk, this::sistersKnown, this::sisterOffer));
  }

  void open() {
    go(LEADS);
  }

  void openMarket() {
    go(MARKET);
  }

  void openSharing() {
    go(SHARING);
  }

  /// Opens the form to tell what one got from a colleague.
  void tellHelp() {
    openSharing();
    if (sharing != null) sharing.tell();
  }

  /// Opens the hours that are promised to whoever needs them.
  void pot() {
    openSharing();
    if (sharing != null) sharing.pot();
  }

  /// Whether whoever sits here sees how the group does.
  boolean isCoordinator() {
    return isCoordinator;
  }

  /// Opens how the group does, for the coordinator.
  void health() {
    openSharing();
    if (sharing != null) sharing.health();
  }

  void openKnowledge() {
    go(KNOWLEDGE);
  }

  /// Opens a note beside the others.
  void openNote(NoteId note) {
    openKnowledge();
    if (knowledge != null) knowledge.open(note);
  }

  /// Opens the form to write a note.
  void write() {
    openKnowledge();
    if (knowledge != null) knowledge.write();
  }

  void openIdeas() {
    go(IDEAS);
  }

  /// Opens an idea beside the others.
  void openIdea(IdeaId idea) {
    openIdeas();
    if (ideas != null) ideas.open(idea);
  }

  /// Opens the form to write an idea down.
  void writeIdea() {
    openIdeas();
    if (ideas != null) ideas.write();
  }

  void openBonds() {
    go(BONDS);
  }

  /// Opens a bond beside the others.
  void openBond(BondId bond) {
    openBonds();
    if (bonds != null) bonds.open(bond);
  }

  /// Opens the form to note a coffee.
  void coffee() {
    openBonds();
    if (bonds != null) bonds.coffee();
  }

  /// Opens the choice of who may know that one could use a call.
  void callMe() {
    openBonds();
    if (bonds != null) bonds.callMe();
  }

  /// Opens who would go with whom, for the coordinator.
  void bondRound() {
    openBonds();
    if (bonds != null) bonds.round();
  }

  void openJobs() {
    go(JOBS);
  }

  /// Opens a shared job beside the others.
  void openJob(SharedJobId job) {
    openJobs();
    if (jobs != null) jobs.open(job);
  }

  /// Opens the form to lay a shared job down.
  void layDownJob() {
    openJobs();
    if (jobs != null) jobs.layDown();
  }

  void openSaving() {
    go(SAVING);
  }

  /// Opens the prices to reckon with, to set one.
  void setPrice() {
    openSaving();
    if (saving != null) saving.price();
  }

  void openSisters() {
    go(SISTERS);
  }

  private void sisterAsk(UUID ask) {
    openSisters();
    if (sisters != null) sisters.asks(Optional.of(ask));
  }

  private void sistersKnown() {
    openSisters();
    if (sisters != null) sisters.known();
  }

  /// Opens whether one may be offered to other cooperatives.
  void sisterConsent() {
    openSisters();
    if (sisters != null) sisters.consent();
  }

  /// Asks for a letter of another cooperative, for the coordinator.
  void sisterRead() {
    openSisters();
    if (sisters != null) sisters.read();
  }

  /// Opens what an offer to another cooperative would say, for the coordinator.
  void sisterOffer() {
    openSisters();
    if (sisters != null) sisters.offer();
  }

  private void go(String section) {
    desk.navigation().go(KEY);
    if (sections != null) sections.go(section);
  }

  /// Opens the form to ask colleagues for something, or to offer it.
  void say(Advert.Kind kind) {
    openMarket();
    if (market != null) market.say(kind);
  }

  /// Opens what is usual for leads that are passed on.
  void rule() {
    open();
    if (view != null) view.rule();
  }

  /// Opens thanks that are to be booked.
  void due() {
    open();
    if (view != null) view.due();
  }

  /// Opens the form to pass a lead on.
  void pass() {
    open();
    if (view != null) view.pass();
  }
}
