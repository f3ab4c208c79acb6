package coop.meent.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may know whom. Each rule says how to mend what breaks it; none has exceptions.
class DirectionTest {

  private static final String JAVAFX = "javafx..";
  private static final String APP = "coop.meent.app..";
  private static final String STORE = "coop.meent.store..";
  private static final String DOCUMENT = "coop.meent.document..";
  private static final String SEARCH = "coop.meent.search..";
  private static final String UI = "coop.meent.ui..";
  private static final String EVERY_UI = "coop.meent..ui..";

  private static final String[] SYNC = {
    "coop.meent.sync..",
    "coop.meent.govern..",
    "coop.meent.crypto..",
    "coop.meent.member..",
    "coop.meent.base..",
    STORE
  };

  private static final DescribedPredicate<JavaClass> MAIN_OR_APP =
      resideInAPackage(APP).or(HasName.Predicates.name("coop.meent.Main")).as("Main or app");

  @Test
  void onlyUiKnowsJavaFx() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(EVERY_UI, APP)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JAVAFX, "org.controlsfx..", "org.kordamp..", "atlantafx..")
            .because(
                "a rule of the books must run without a screen: let the service answer plain"
                    + " records and show them in the feature's ui package; only app, which builds"
                    + " the views, sees them besides"));
  }

  @Test
  void onlyRepositoriesAndStoreKnowJooq() {
    check(
        noClasses()
            .that(not(resideInAPackage(STORE)))
            .and(not(REPOSITORY))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.jooq..", "coop.meent.store.db..")
                    .and(not(assignableTo("org.jooq.DSLContext"))))
            .orShould()
            .accessTargetWhere(ofJooq())
            .because(
                "SQL lives in repositories, package-private classes named by the plural noun:"
                    + " move the query there; a service may hand a DSLContext on, unasked"));
    check(
        noClasses()
            .that(resideInAnyPackage("coop.meent.base..", DOCUMENT, EVERY_UI, APP))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "coop.meent.store.db..", "org.sqlite..", "java.sql..")
            .because("screens, papers and base words see no database: ask the feature's service"));
  }

  /// A query's own stream holds its cursor until it is read to the end, and `findFirst` never reads
  /// on: the statement stays open, and with it the snapshot that it reads.
  @Test
  void queriesAreFetchedBeforeTheyStream() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "a query streams",
                    (JavaCall<?> call) ->
                        call.getTarget().getOwner().isAssignableTo("org.jooq.ResultQuery")
                            && Set.of("stream", "fetchStream", "fetchStreamInto")
                                .contains(call.getName())))
            .because(
                "a cursor would stay open: ask `fetchOptional` for one row, `fetch(...)` for all,"
                    + " and `fetchLazy` in a try where they are too many to hold"));
  }

  @Test
  void onlyDocumentKnowsPdfBox() {
    check(
        noClasses()
            .that(not(resideInAPackage(DOCUMENT)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..")
            .because(
                "a feature hands over a report as plain records: give document what it needs"
                    + " to write or show the page"));
  }

  @Test
  void onlyCryptoKnowsCiphers() {
    check(
        noClasses()
            .that(not(resideInAPackage("coop.meent.crypto..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..", "javax.crypto..")
            .because(
                "keys and seals are put together in one room, where they can be examined: ask"
                    + " crypto for what is signed, sealed, wrapped or locked"));
  }

  @Test
  void featuresFormNoCycle() {
    check(
        slices()
            .matching("coop.meent.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "a room that needs an upper one owns a small interface, which the upper one"
                    + " implements and app wires"));
  }

  @Test
  void sharedUiKnowsNoFeature() {
    check(
        noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat(
                resideInAPackage("coop.meent..")
                    .and(not(resideInAnyPackage(UI, "coop.meent.base..", STORE, DOCUMENT, SEARCH))))
            .allowEmptyShould(true)
            .because(
                "the shell is the same for every feature: let the feature implement an"
                    + " interface of ui, or move the control to the feature's own ui package"));
  }

  @Test
  void nobodySeesApp() {
    check(
        noClasses()
            .that(not(MAIN_OR_APP))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP)
            .because("app wires everything by constructors: take what is needed as an argument"));
  }

  @Test
  void syncKnowsNoFeature() {
    check(
        noClasses()
            .that(resideInAPackage("coop.meent.sync..").and(not(resideInAPackage(EVERY_UI))))
            .should()
            .dependOnClassesThat(
                resideInAPackage("coop.meent..").and(not(resideInAnyPackage(SYNC))))
            .because(
                "changes travel as tables and columns: what a feature means by them stays"
                    + " with the feature"));
    check(
        noClasses()
            .that()
            .resideInAPackage("coop.meent.sync.ui..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("coop.meent..")
                    .and(not(resideInAnyPackage(SYNC)))
                    .and(not(resideInAnyPackage(UI, DOCUMENT))))
            .allowEmptyShould(true)
            .because(
                "changes travel as tables and columns: what a feature means by them stays"
                    + " with the feature"));
  }

  @Test
  void theLowerRoomsSeeOnlyWhatLiesBelow() {
    sees("coop.meent.base..");
    sees(STORE, "coop.meent.base..");
    sees("coop.meent.crypto", "coop.meent.base..");
    sees("coop.meent.document", "coop.meent.base..");
    sees("coop.meent.xml", "coop.meent.base..");
    sees("coop.meent.spreadsheet", "coop.meent.base..", "coop.meent.xml");
    sees("coop.meent.einvoice", "coop.meent.base..", "coop.meent.xml", "coop.meent.vat");
    sees(SEARCH, "coop.meent.base..", STORE);
    sees("coop.meent.ledger", "coop.meent.base..", STORE, SEARCH, "coop.meent.document");
    check(
        noClasses()
            .that(not(MAIN_OR_APP.or(resideInAnyPackage("coop.meent.cli..", "coop.meent.demo.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("coop.meent.cli..", "coop.meent.demo..")
            .because("commands and demo stand on top of the features: move what is shared down"));
  }

  private static void sees(String room, String... below) {
    check(
        noClasses()
            .that(resideInAPackage(room).and(not(resideInAPackage(EVERY_UI))))
            .should()
            .dependOnClassesThat(
                resideInAPackage("coop.meent..")
                    .and(not(resideInAPackage(room)))
                    .and(not(resideInAnyPackage(below))))
            .allowEmptyShould(true)
            .because("features ► ledger, member ► store ► base: a lower room never looks up"));
  }

  @Test
  void timeComesFromTheClock() {
    check(
        noClasses()
            .that(not(MAIN_OR_APP))
            .should()
            .callMethodWhere(ASKS_THE_SYSTEM_FOR_THE_TIME)
            .orShould()
            .callConstructorWhere(MAKES_A_DATE_OF_NOW)
            .because(
                "a test, the demo and a replay set the time: take a Clock in the constructor"
                    + " and ask `LocalDate.now(clock)` or `clock.instant()`"));
  }

  @Test
  void moneyNeverMeetsDouble() {
    assertThat(FloatingPoint.inRoomsWithMoney())
        .as(
            "floating point where money is counted: use Money in cents, Rate for a ratio and Split"
                + " to divide; only screens and pages measure in doubles")
        .isEmpty();
    check(
        noClasses()
            .should()
            .callConstructor(java.math.BigDecimal.class, double.class)
            .orShould()
            .callMethod(java.math.BigDecimal.class, "valueOf", double.class)
            .because("0.1 is no double: make a decimal from text or from whole cents"));
  }

  @Test
  void chancesNeverMeetMoney() {
    sees("coop.meent.pooling..", "coop.meent.base..");
    sees("coop.meent.gift..", "coop.meent.base..");
    check(
        noClasses()
            .that()
            .resideInAPackage("coop.meent.pooling..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(coop.meent.base.Money.class, coop.meent.base.Split.class)
            .because(
                "a chance is a double and nobody's cents: let pooling answer in units or shares,"
                    + " and count in gift"));
    check(
        noClasses()
            .that(not(resideInAPackage("coop.meent.pooling..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hipparchus..")
            .because("numerics stay in one room: ask pooling for the figure"));
  }

  @Test
  void onlyTasksCrossesThreads() {
    check(
        noClasses()
            .that(not(INSIDE_TASKS))
            .and(not(MAIN_OR_APP))
            .should()
            .callMethodWhere(STARTS_OR_CROSSES_THREADS)
            .orShould()
            .callConstructorWhere(calls(Set.of("java.lang.Thread"), Set.of("<init>")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.concurrent\\.(Executor.*|.*ExecutorService|CompletableFuture"
                    + "|ForkJoin.*|FutureTask)|java\\.util\\.Timer|javafx\\.concurrent\\..*")
            .because(
                "there are two threads, and only Tasks goes between them: call tasks.run(...)"
                    + " and show the answer it delivers; app alone starts and ends the toolkit"));
  }

  /// A package-private class, with what is nested in it.
  private static final DescribedPredicate<JavaClass> REPOSITORY =
      DescribedPredicate.describe(
          "repositories",
          type -> {
            var outermost = outermost(type);
            return !outermost.getModifiers().contains(JavaModifier.PUBLIC)
                && !outermost.isInterface();
          });

  private static final DescribedPredicate<JavaClass> INSIDE_TASKS =
      DescribedPredicate.describe(
          "inside an implementation of Tasks",
          type -> outermost(type).isAssignableTo("coop.meent.ui.Tasks"));

  private static JavaClass outermost(JavaClass type) {
    var enclosing = type.getEnclosingClass();
    return enclosing.isPresent() ? outermost(enclosing.get()) : type;
  }

  private static DescribedPredicate<JavaAccess<?>> ofJooq() {
    return DescribedPredicate.describe(
        "asks a DSLContext",
        access -> access.getTargetOwner().getFullName().startsWith("org.jooq."));
  }

  private static final DescribedPredicate<JavaCall<?>> ASKS_THE_SYSTEM_FOR_THE_TIME =
      DescribedPredicate.describe(
          "asks the system for the time",
          call -> {
            var owner = call.getTargetOwner().getFullName();
            return switch (call.getName()) {
              case "now" ->
                  owner.startsWith("java.time.")
                      && call.getTarget().getRawParameterTypes().stream()
                          .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
              case "currentTimeMillis" -> owner.equals("java.lang.System");
              case "getInstance" -> owner.equals("java.util.Calendar");
              default -> owner.equals("java.time.Clock") && call.getName().startsWith("system");
            };
          });

  private static final DescribedPredicate<JavaCall<?>> MAKES_A_DATE_OF_NOW =
      DescribedPredicate.describe(
          "makes a date of now",
          call ->
              call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                  && call.getTarget().getRawParameterTypes().isEmpty());

  private static final DescribedPredicate<JavaCall<?>> STARTS_OR_CROSSES_THREADS =
      calls(
          Set.of(
              "java.lang.Thread",
              "javafx.application.Platform",
              "java.util.Collection",
              "java.util.List",
              "java.util.stream.Stream",
              "java.util.stream.BaseStream"),
          Set.of(
              "start",
              "startVirtualThread",
              "ofVirtual",
              "ofPlatform",
              "runLater",
              "parallelStream",
              "parallel"));

  private static DescribedPredicate<JavaCall<?>> calls(Set<String> owners, Set<String> names) {
    return DescribedPredicate.describe(
        "calls one of " + names,
        call ->
            owners.contains(call.getTargetOwner().getFullName()) && names.contains(call.getName()));
  }

  private static void check(ArchRule rule) {
    rule.check(MainClasses.ALL);
  }
}
