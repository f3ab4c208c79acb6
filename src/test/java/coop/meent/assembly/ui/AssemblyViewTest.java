package coop.meent.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyPapers;
import coop.meent.assembly.CallWay;
import coop.meent.assembly.DecisionOutcome;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.Result;
import coop.meent.assembly.Roll;
import coop.meent.assembly.RoundDraft;
import coop.meent.assembly.SampleAssembly;
import coop.meent.assembly.TellingDraft;
import coop.meent.assembly.Verdict;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.statute.RuleKey;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Assemblies on their page.
class AssemblyViewTest {

  @TempDir private Path folder;
  private SampleAssembly sample;

  @BeforeEach
  void found() {
    sample = new SampleAssembly(folder);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private AssemblyPages pages(Desk desk, MemberId who) {
    var all = sample.cooperative;
    var rooms =
        new AssemblyDesk.Rooms(
            all.assemblies,
            all.voting,
            new AssemblyPapers(all.members),
            all.memberships,
            all.decisions);
    var me = all.members.member(who).orElseThrow();
    return new AssemblyPages(new AssemblyDesk(desk, rooms, me, TestCooperative.CLOCK));
  }

  private View list(Desk desk) {
    return pages(desk, sample.bas).view();
  }

  private View member(Desk desk) {
    return pages(desk, sample.noor()).view();
  }

  private View one(Desk desk, MemberId who, AssemblyId assembly) {
    var pages = pages(desk, who);
    var view = pages.view();
    pages.open(assembly);
    return view;
  }

  private QuestionId budget = new QuestionId(new UUID(0, 0));
  private QuestionId quorum = budget;

  /// The last autumn's, decided, and today's, under way.
  private AssemblyId filled() {
    sample.ruled();
    sample.mail(sample.noor());
    var before = sample.assembly("Oprichtingsvergadering", SampleAssembly.TODAY.minusMonths(10));
    var first = sample.item(before, ItemDraft.of(ItemKind.VOTE, "Huishoudelijk reglement"));
    sample.vote(first, sample.bas, "FOR");
    sample.vote(first, sample.noor(), "FOR");
    sample.vote(first, sample.sanne(), "FOR");
    SampleAssembly.done(sample.cooperative.voting.close(first));
    var now = sample.assembly(SampleAssembly.TODAY);
    sample.item(now, ItemDraft.of(ItemKind.INFORMATION, "Opening en mededelingen"));
    budget =
        sample.item(
            now,
            ItemDraft.of(ItemKind.VOTE, "Begroting 2027")
                .explained("Contributie blijft gelijk; er komt € 2.000 bij voor scholing."));
    sample.item(now, ItemDraft.of(ItemKind.DISCHARGE, "Decharge van het bestuur over 2025"));
    sample.item(
        now,
        ItemDraft.of(ItemKind.ELECTION, "Verkiezing bestuurslid")
            .among(List.of("Sanne de Wit", "Yara Smit")));
    quorum =
        sample.item(
            now,
            ItemDraft.of(ItemKind.RULES, "Lager quorum")
                .proposing(
                    new ItemDraft.Proposal(
                        RuleKey.QUORUM, "1/3", "14.2", SampleAssembly.TODAY.plusMonths(1))));
    sample.cooperative.assemblies.call(
        now,
        List.of(sample.noor()),
        SampleAssembly.TODAY.minusDays(14),
        CallWay.ELECTRONIC,
        Optional.of("mail"));
    sample.cooperative.assemblies.call(
        now,
        List.of(sample.bas, sample.thijs(), sample.sanne(), sample.mees()),
        SampleAssembly.TODAY.minusDays(12),
        CallWay.PAPER,
        Optional.empty());
    sample.there(now, sample.bas, sample.noor(), sample.sanne());
    SampleAssembly.done(
        sample.cooperative.voting.giveProxy(
            now, sample.thijs(), sample.noor(), Optional.of("formulier")));
    sample.vote(budget, sample.bas, AgendaItem.FOR);
    sample.vote(quorum, sample.bas, AgendaItem.FOR);
    sample.vote(quorum, sample.noor(), AgendaItem.FOR);
    sample.vote(quorum, sample.sanne(), AgendaItem.AGAINST);
    return now;
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("assembly-empty", this::list, screen -> {});
    Shown.everywhere("assembly-empty-member", this::member, screen -> {});
    var now = filled();
    Shown.everywhere("assembly-list", this::list, screen -> {});
    Shown.everywhere("assembly-one", desk -> one(desk, sample.bas, now), screen -> {});
    Shown.everywhere("assembly-mine", desk -> one(desk, sample.noor(), now), screen -> {});
    SampleAssembly.done(sample.cooperative.voting.close(quorum));
    Shown.everywhere(
        "assembly-closed",
        desk -> one(desk, sample.bas, now),
        screen -> screen.scrollTo("carry-5"));
    Shown.everywhere(
        "assembly-count",
        desk -> one(desk, sample.bas, now),
        screen -> screen.scrollTo("count-5").click("count-5"));
    Shown.everywhere("assembly-plan", this::list, screen -> screen.click("add"));
    Shown.everywhere(
        "assembly-call", desk -> one(desk, sample.bas, now), screen -> screen.click("call"));
    Shown.everywhere(
        "assembly-item", desk -> one(desk, sample.bas, now), screen -> screen.click("addItem"));
    Shown.everywhere(
        "assembly-proxy", desk -> one(desk, sample.bas, now), screen -> screen.click("proxy"));
    Shown.everywhere(
        "assembly-interest",
        desk -> one(desk, sample.bas, now),
        screen -> screen.fire("interest-2"));
  }

  @Test
  void aSecretVoteLooksWellEverywhere() {
    var now = filled();
    var voting = sample.cooperative.voting;
    SampleAssembly.done(voting.holdSecretly(electing(now), true));
    Shown.everywhere(
        "assembly-secret", desk -> one(desk, sample.bas, now), screen -> screen.scrollTo("tell-4"));
    Shown.everywhere(
        "assembly-tell", desk -> one(desk, sample.bas, now), screen -> screen.fire("tell-4"));
    SampleAssembly.done(
        voting.tell(
            electing(now),
            new TellingDraft(
                sample.noor(),
                sample.mees(),
                Map.of("1", 2, "2", 1),
                1,
                Optional.of("dichte envelop bij de secretaris"))));
    Shown.everywhere(
        "assembly-told", desk -> one(desk, sample.bas, now), screen -> screen.scrollTo("close-4"));
  }

  private QuestionId electing(AssemblyId assembly) {
    return sample.sitting(assembly).agenda().get(3).id();
  }

  @Test
  void theBoardHoldsAVoteOnPaperNotesTheCountAndClosesIt() {
    var now = filled();
    try (var shown = Shown.of(desk -> one(desk, sample.bas, now))) {
      var screen = shown.screen();
      screen.fire("secret-4");
      assertThat(screen.isSeen("#vote-4-1")).isFalse();
      screen.fire("tell-4");
      screen.find("told-1", TextField.class).setText("3");
      screen.find("told-2", TextField.class).setText("veel");
      people(screen, "toldTeller", "Noor Kramer");
      people(screen, "toldOther", "Mees Bakker");
      screen.fire("tellDeed");
      assertThat(told(now)).isEmpty();
      screen.find("told-2", TextField.class).setText("1");
      screen.fire("tellDeed");
      assertThat(told(now)).isPresent();
      screen.fire("untell-4-1");
      assertThat(told(now)).isEmpty();
      screen.fire("tell-4");
      screen.find("told-1", TextField.class).setText("4");
      people(screen, "toldTeller", "Noor Kramer");
      people(screen, "toldOther", "Mees Bakker");
      screen.fire("tellDeed").fire("close-4");
      assertThat(sample.result(electing(now)).winner()).contains("Sanne de Wit");
    }
  }

  @SuppressWarnings("unchecked")
  private void people(Screen screen, String id, String name) {
    var field = (ChoiceField<Roll.Line>) screen.find(id, ChoiceField.class);
    var assembly = sample.cooperative.assemblies.assemblies().getFirst().id();
    sample.sitting(assembly).called().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .ifPresent(field.value()::set);
  }

  private Optional<Result.Told> told(AssemblyId assembly) {
    return sample.result(electing(assembly)).secret().flatMap(Result.Secret::told);
  }

  @Test
  void everyShortcutActs() {
    var now = filled();
    EveryShortcut.acts("assembly-list", this::list, screen -> {});
    EveryShortcut.acts("assembly-one", desk -> one(desk, sample.bas, now), screen -> {});
  }

  @Test
  void aMemberVotesForThemselfAndForWhoseProxyTheyHoldAndChangesTheirMind() {
    var now = filled();
    try (var shown = Shown.of(desk -> one(desk, sample.noor(), now))) {
      var screen = shown.screen();
      screen.fire("vote-2-FOR");
      assertThat(sample.result(budget).count("FOR")).isEqualTo(2);
      screen.fire("vote-2-AGAINST");
      assertThat(sample.result(budget).count("FOR")).isEqualTo(1);
      assertThat(sample.result(budget).count("AGAINST")).isEqualTo(1);
      var forThijs = "vote-2-AGAINST-" + sample.thijs().uuid().toString().substring(28);
      screen.fire(forThijs);
      assertThat(sample.result(budget).count("AGAINST")).isEqualTo(2);
    }
  }

  @Test
  void aVoteIsTakenBack() {
    var now = filled();
    try (var shown = Shown.of(desk -> one(desk, sample.noor(), now))) {
      shown.screen().fire("vote-2-FOR").click("undo");
      assertThat(sample.result(budget).voteOf(sample.noor())).isEmpty();
    }
  }

  @Test
  void theBoardClosesTheVoteAndLaysDownTheRule() {
    var now = filled();
    try (var shown = Shown.of(desk -> one(desk, sample.bas, now))) {
      shown.screen().scrollTo("close-5").click("close-5");
      assertThat(sample.result(quorum).isClosed()).isTrue();
      assertThat(sample.result(quorum).verdict()).isEqualTo(Verdict.PASSED);
      shown.screen().scrollTo("carry-5").click("carry-5");
      var version = sample.cooperative.statutes.rulebook().history(RuleKey.QUORUM.name()).getLast();
      assertThat(version.value()).isEqualTo("1/3");
      assertThat(version.resolution().orElseThrow()).contains("Najaarsvergadering 2026");
      assertThat(shown.screen().isSeen("#rule-5")).isTrue();
    }
  }

  @Test
  void aSmallDecisionWaitsOnHomeAndIsDecidedThere() {
    var draft =
        new RoundDraft(
            sample.noor(),
            "training",
            new UUID(1, 2),
            "Cursus boekhouden voor Noor, € 450?",
            List.of(sample.bas, sample.mees()),
            2,
            Optional.of(SampleAssembly.TODAY.plusDays(7)),
            Space.COMMON);
    var round = ((DecisionOutcome.Done) sample.cooperative.decisions.open(draft)).round();
    try (var shown = Shown.of(desk -> waits(desk, sample.bas))) {
      shown.screen().fire("decide").picture("assembly-round").fire("round-agree");
    }
    assertThat(sample.cooperative.decisions.result(round).agreed()).isEqualTo(1);
    try (var shown = Shown.of(desk -> waits(desk, sample.mees()))) {
      shown.screen().fire("decide").fire("round-agree");
    }
    assertThat(sample.cooperative.decisions.result(round).isApproved()).isTrue();
  }

  /// The list, with a button that does what Home's would.
  private View waits(Desk desk, MemberId who) {
    var pages = pages(desk, who);
    var waiting = new AssemblyWaits(pages.desk(), pages::open).waiting();
    assertThat(waiting).hasSize(1);
    assertThat(waiting.getFirst().what()).contains("Cursus");
    var view = pages.view();
    var button = new Button(waiting.getFirst().deed());
    button.setId("decide");
    button.setOnAction(event -> waiting.getFirst().act().run());
    ((StackPane) view.root()).getChildren().add(button);
    return view;
  }
}
