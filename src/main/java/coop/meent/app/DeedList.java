package coop.meent.app;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.capital.ui.CapitalDeed;
import coop.meent.document.ReportKind;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.market.Advert;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.Deed;
import coop.meent.ui.SettingsDeeds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done by name from anywhere in the window.
record DeedList(CooperativePages pages, Texts texts, SettingsDeeds settings) {

  List<Deed> deeds() {
    List<Deed> all = new ArrayList<>();
    if (pages.books().isOpen()) addBooks(all);
    all.add(offered("logHours", pages.work()::openHours));
    all.add(deed("clients", pages.work()::openClients));
    all.add(deed("importClients", pages.work()::importClients));
    if (pages.mayApproveHours()) all.add(deed("approveHours", pages.work()::openApproval));
    if (pages.books().hasOffice()) all.add(deed("divide", pages.work()::openTeam));
    all.add(deed("relations", pages.work()::openRelations));
    all.add(deed("skills", pages.work()::openSkills));
    all.add(deed("curriculum", pages.work()::openCurriculum));
    all.add(deed("portrait", pages.work()::openPortrait));
    all.add(deed("teamRooms", pages.work()::openRooms));
    all.add(deed("lookBack", pages::lookBack));
    all.add(deed("availability", pages.work()::openAvailability));
    all.add(deed("assignments", pages.work()::openAssignments));
    all.add(deed("seats", pages.work()::openSeats));
    all.add(deed("myRate", pages.work()::myRate));
    all.add(deed("composeTeam", pages.work()::openCompose));
    all.add(offered("addMember", pages.members()::addMember));
    if (pages.members().addsMembers())
      all.add(deed("importMembers", pages.members()::importMembers));
    all.add(deed("costs", pages.members()::openCosts));
    if (pages.books().hasOffice()) all.add(offered("newCostPool", pages.members()::newCostPool));
    all.add(deed("funds", pages.members()::openFunds));
    all.add(offered("askFund", pages.members()::askFund));
    all.add(deed("development", pages.development()::open));
    all.add(offered("askTraining", pages.development()::ask));
    all.add(deed("giveBudget", pages.development()::give));
    all.add(deed("learningRounds", pages.development()::openRounds));
    all.add(deed("teaching", pages.development()::openTeaching));
    all.add(deed("groupGaps", pages.development()::openGaps));
    if (pages.books().hasOffice()) all.add(deed("budgets", pages.development()::openBudgets));
    all.add(deed("exchange", pages.exchange()::open));
    all.add(offered("passLead", pages.exchange()::pass));
    all.add(deed("market", pages.exchange()::openMarket));
    all.add(offered("askFor", () -> pages.exchange().say(Advert.Kind.ASK)));
    all.add(offered("offer", () -> pages.exchange().say(Advert.Kind.OFFER)));
    all.add(deed("sharing", pages.exchange()::openSharing));
    all.add(offered("tellHelp", pages.exchange()::tellHelp));
    all.add(deed("pot", pages.exchange()::pot));
    if (pages.exchange().isCoordinator()) all.add(deed("groupHealth", pages.exchange()::health));
    all.add(deed("knowledge", pages.exchange()::openKnowledge));
    all.add(offered("writeNote", pages.exchange()::write));
    all.add(deed("ideas", pages.exchange()::openIdeas));
    all.add(offered("writeIdea", pages.exchange()::writeIdea));
    all.add(deed("buddies", pages.exchange()::openBonds));
    all.add(offered("coffee", pages.exchange()::coffee));
    all.add(offered("callMe", pages.exchange()::callMe));
    if (pages.exchange().isCoordinator()) all.add(deed("bondRound", pages.exchange()::bondRound));
    all.add(deed("sharedJobs", pages.exchange()::openJobs));
    all.add(deed("layDownJob", pages.exchange()::layDownJob));
    all.add(deed("saving", pages.exchange()::openSaving));
    all.add(deed("setPrice", pages.exchange()::setPrice));
    all.add(deed("sisters", pages.exchange()::openSisters));
    all.add(deed("sisterConsent", pages.exchange()::sisterConsent));
    if (pages.exchange().isCoordinator()) {
      all.add(deed("sisterRead", pages.exchange()::sisterRead));
      all.add(deed("sisterOffer", pages.exchange()::sisterOffer));
    }
    all.add(deed("usualTerms", pages.exchange()::rule));
    if (pages.books().hasOffice()) all.add(deed("thanksDue", pages.exchange()::due));
    all.add(deed("sync", pages::goToSync));
    if (pages.isInVault()) all.add(deed("ownReaders", pages::openOwnReaders));
    all.add(deed("mishaps", pages::openMishaps));
    all.add(deed("papers", pages.members()::openMyPapers));
    all.add(deed("circle", pages.circle()::open));
    all.add(deed("circleMine", pages.circle()::openMine));
    all.add(deed("circleMonths", pages.circle()::openMonths));
    all.add(deed("circleRules", pages.circle()::openRules));
    all.add(deed("circleAlliance", pages.circle()::openAlliance));
    all.add(deed("hold", pages.circle()::openHold));
    all.add(deed("circleSeen", pages.circle()::openSeen));
    all.add(offered("ill", pages.work().handovers()::reportIll));
    all.add(deed("better", pages.work().handovers()::openAway));
    all.add(deed("handOver", pages.work().handovers()::begin));
    all.add(deed("away", pages.work().handovers()::openAway));
    all.add(deed("handovers", pages.work().handovers()::openHandovers));
    all.add(deed("standIns", pages.work().handovers()::openStandIns));
    all.add(deed("accessMap", pages.work().handovers()::openAccess));
    all.add(deed("dossiers", pages.work().handovers()::openDossiers));
    all.add(deed("care", pages.circle()::openCare));
    all.add(deed("assemblies", pages.assemblies()::go));
    all.add(deed("planAssembly", pages.assemblies()::plan));
    all.add(deed("capital", pages.members()::openCapital));
    for (var one : CapitalDeed.values())
      if (one == CapitalDeed.CERTIFICATE || pages.books().hasOffice())
        all.add(deed("capital." + one.name(), () -> pages.members().onCapital(one)));
    var now = settings.choices().getValue();
    for (var colours : Colours.values()) {
      if (colours != now.colours())
        all.add(deed("colours." + colours, () -> choose(one -> one.in(colours))));
    }
    for (var language : Language.values()) {
      if (language != now.language())
        all.add(deed("language." + language.code(), () -> choose(one -> one.in(language))));
    }
    return all;
  }

  private void addBooks(List<Deed> all) {
    all.add(offered("newEntry", () -> pages.books().go().newEntry()));
    all.add(deed("changeEntries", () -> pages.books().go().openSection(BooksPage.JOURNAL)));
    all.add(offered("newInvoice", pages.books()::newInvoice));
    all.add(deed("recurring", pages.books()::openRecurring));
    all.add(deed("annualBudget", () -> pages.books().openBudget()));
    all.add(deed("planAccount", () -> pages.books().openBudget().line()));
    all.add(deed("decideBudget", () -> pages.books().openBudget().decide()));
    all.add(deed("spread", () -> pages.books().openSpread()));
    all.add(deed("registerAsset", () -> pages.books().openSpread().register()));
    all.add(deed("spreadBill", () -> pages.books().openSpread().ahead()));
    all.add(deed("awaitBills", () -> pages.books().openSpread().await()));
    all.add(deed("bookMonths", () -> pages.books().openSpread().months()));
    all.add(deed("year", pages.books()::openYear));
    all.add(deed("checks", pages.books()::openChecks));
    if (pages.books().hasOffice()) {
      all.add(offered("newBatch", pages.books()::newBatch));
      all.add(offered("newDebits", pages.books()::newDebits));
      all.add(offered("newMandate", pages.books()::newMandate));
      all.add(deed("audit", () -> pages.books().openAudit()));
      all.add(deed("auditAppoint", () -> pages.books().openAudit().appoint()));
      all.add(deed("auditDraw", () -> pages.books().openAudit().draw()));
      all.add(deed("auditAsk", () -> pages.books().openAudit().ask()));
      all.add(deed("auditSign", () -> pages.books().openAudit().sign()));
    }
    if (pages.books().hasOffice()) all.add(offered("newBill", pages.books()::newBill));
    all.add(offered("newClaim", pages.work()::newClaim));
    all.add(offered("import", pages.books()::importStatement));
    all.add(offered("closePeriod", () -> pages.books().go().closePeriod()));
    for (var section :
        List.of("accounts", "journal", "balance", "income", "bank", "invoices", "bills", "vat"))
      all.add(deed("section." + section, () -> pages.books().go().openSection(section)));
    if (pages.books().hasOffice()) {
      all.add(deed("payments", pages.books()::openPayments));
      all.add(deed("collect", pages.books()::openCollect));
      all.add(deed("mandates", pages.books()::openMandates));
    }
  }

  private void choose(UnaryOperator<Choices> change) {
    settings.choose(change.apply(settings.choices().getValue()));
  }

  List<Deed> reports(List<ReportKind> kinds) {
    return kinds.stream().map(this::report).toList();
  }

  private Deed report(ReportKind kind) {
    Runnable open = () -> pages.openReport(kind.name());
    return new Deed(kind.name(), kind.title(texts), texts.get("document.page"), "", false, open);
  }

  private Deed offered(String name, Runnable act) {
    return new Deed(name, title(name), also(name), "", true, act);
  }

  private Deed deed(String name, Runnable act) {
    return new Deed(name, title(name), also(name), "", false, act);
  }

  private String title(String name) {
    return texts.get("find.do." + name);
  }

  private String also(String name) {
    return texts.get("find.also." + name);
  }
}
