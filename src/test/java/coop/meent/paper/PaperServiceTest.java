package coop.meent.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.store.StoreRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperServiceTest {

  @TempDir Path folder;
  private TestCooperative coop;
  private PaperService papers;
  private MemberId bas;
  private MemberId noor;
  private MemberId joris;
  private MemberId sanne;
  private MemberId ada;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    papers = at(TestCooperative.CLOCK);
    bas = coop.founder.id();
    noor = add("Noor de Wit", Role.TREASURER);
    joris = add("Joris Aalbers");
    sanne = add("Sanne Bakker");
    ada = add("Ada Smit", Role.AUDIT_COMMITTEE);
  }

  private PaperService at(Clock clock) {
    return new PaperService(coop.store, coop.members, coop.ids, clock);
  }

  private MemberId add(String name, Role... roles) {
    var draft = MemberDraft.named(name, TestCooperative.TODAY).with(Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private static PaperDraft draft(MemberId owner, String title, String text) {
    return new PaperDraft(
        owner, PaperKind.AGREEMENT, title, TestCooperative.TODAY, text, false, Optional.empty());
  }

  private static PaperDraft note(MemberId owner, String title) {
    return new PaperDraft(
        owner,
        PaperKind.OTHER,
        title,
        TestCooperative.TODAY,
        "To think over.",
        true,
        Optional.empty());
  }

  private PaperOutcome.Written write(PaperDraft draft, MemberId writer) {
    var outcome = papers.write(draft, writer);
    assertThat(outcome).isInstanceOf(PaperOutcome.Written.class);
    return (PaperOutcome.Written) outcome;
  }

  private Paper withJoris() {
    return write(draft(joris, "Pause", "Joris pauses.\n\nUntil May."), noor).paper();
  }

  private List<MemberId> lookers(Paper paper) {
    return papers.paper(paper.id(), joris).orElseThrow().looks().stream()
        .map(PaperLook::member)
        .toList();
  }

  @Test
  void theOwnerReadsUnseenAndWhoElseReadsIsNotedOnceADay() {
    var paper = withJoris();
    var read = (Reading.Opened) papers.open(paper.id(), joris);
    assertThat(read.text()).isEqualTo("Joris pauses.\n\nUntil May.");
    assertThat(read.isNoted()).isFalse();
    assertThat(lookers(paper)).isEmpty();

    assertThat(((Reading.Opened) papers.open(paper.id(), noor)).isNoted()).isTrue();
    assertThat(((Reading.Opened) papers.open(paper.id(), noor)).isNoted()).isFalse();
    assertThat(((Reading.Opened) papers.open(paper.id(), ada)).isNoted()).isTrue();
    assertThat(lookers(paper)).containsExactly(noor, ada);

    var tomorrow = at(Clock.offset(TestCooperative.CLOCK, Duration.ofDays(1)));
    assertThat(((Reading.Opened) tomorrow.open(paper.id(), noor)).isNoted()).isTrue();
    assertThat(lookers(paper)).containsExactly(noor, ada, noor);
  }

  @Test
  void listsAreNoLookAndHoldNoText() {
    var paper = withJoris();
    assertThat(papers.papers(joris, noor)).extracting(Paper::title).containsExactly("Pause");
    assertThat(papers.papers(noor)).hasSize(1);
    assertThat(papers.papers(joris, noor).toString()).doesNotContain("Until May");
    assertThat(lookers(paper)).isEmpty();
  }

  @Test
  void whoIsNotOfTheOfficeHasNeitherTitleNorText() {
    var paper = withJoris();
    assertThat(papers.papers(joris, sanne)).isEmpty();
    assertThat(papers.papers(sanne)).isEmpty();
    assertThat(papers.open(paper.id(), sanne)).isInstanceOf(Reading.NotHere.class);
    assertThat(lookers(paper)).isEmpty();
  }

  @Test
  void aNoteOfOnesOwnIsSeenByNobodyElseAndLeavesNoChange() {
    long changes = changes();
    var note = write(note(joris, "Doubts"), joris).paper();
    assertThat(papers.papers(joris, joris)).extracting(Paper::isPrivate).containsExactly(true);
    assertThat(papers.papers(joris, noor)).isEmpty();
    assertThat(papers.open(note.id(), noor)).isInstanceOf(Reading.NotHere.class);
    assertThat(papers.open(note.id(), joris)).isInstanceOf(Reading.Opened.class);
    assertThat(papers.withdraw(note.id(), joris)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
    assertThat(papers.paper(note.id(), joris).orElseThrow().stands()).isFalse();
    assertThat(changes()).isEqualTo(changes);
    assertThat(red()).isEmpty();
  }

  private long changes() {
    return coop.store.read(
        sql -> sql.fetchSingle("SELECT count(*) FROM change").get(0, long.class));
  }

  private List<String> red() {
    var bank = new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    return new Checks(coop.store, coop.ledger, coop.statements, bank)
        .run().stream().filter(finding -> !finding.isOk()).map(Finding::name).toList();
  }

  @Test
  void refusalsInOrderOfPrecedence() {
    var paper = withJoris();
    var long20001 = "x".repeat(20_001);
    assertThat(papers.write(draft(joris, " ", ""), sanne)).isEqualTo(new PaperOutcome.NoTitle());
    assertThat(papers.write(draft(joris, "t".repeat(201), ""), sanne))
        .isEqualTo(new PaperOutcome.TitleTooLong(200));
    assertThat(papers.write(draft(joris, "T", " \n "), sanne)).isEqualTo(new PaperOutcome.NoText());
    assertThat(papers.write(draft(joris, "T", long20001), sanne))
        .isEqualTo(new PaperOutcome.TextTooLong(20_001, 20_000));
    assertThat(papers.write(note(joris, "T"), bas))
        .isEqualTo(new PaperOutcome.NotYourNote("Joris Aalbers"));
    assertThat(papers.write(draft(joris, "T", "x"), sanne))
        .isEqualTo(new PaperOutcome.NotYourPlace("Joris Aalbers"));
    assertThat(papers.write(draft(joris, "T", "x"), ada))
        .isEqualTo(new PaperOutcome.NotYourPlace("Joris Aalbers"));
    assertThat(papers.write(after(paper, draft(sanne, "T", "x")), noor))
        .isEqualTo(new PaperOutcome.NothingToReplace());
    assertThat(papers.write(after(paper, draft(joris, "T", "x")), bas))
        .isEqualTo(new PaperOutcome.NotTheWriter("Noor de Wit"));
    assertThat(papers.write(draft(joris, "T", "x".repeat(20_000)), joris))
        .isInstanceOf(PaperOutcome.Written.class);
  }

  private static PaperDraft after(Paper before, PaperDraft draft) {
    return new PaperDraft(
        draft.owner(),
        draft.kind(),
        draft.title(),
        draft.date(),
        draft.text(),
        draft.isPrivate(),
        Optional.of(before.id()));
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldWhichStaysToBeRead() {
    var paper = withJoris();
    var next = write(after(paper, draft(joris, "Pause, longer", "Until June.")), noor).paper();
    var old = papers.paper(paper.id(), joris).orElseThrow();
    assertThat(old.replacedBy()).contains(next.id());
    assertThat(old.stands()).isFalse();
    assertThat(papers.open(paper.id(), joris)).isInstanceOf(Reading.Opened.class);
    assertThat(papers.write(after(paper, draft(joris, "Again", "x")), noor))
        .isEqualTo(new PaperOutcome.NoLongerStands("Pause"));
  }

  @Test
  void onlyWhoWroteItTakesItBackAndNobodyElseLooksLess() {
    var paper = withJoris();
    assertThat(papers.withdraw(paper.id(), sanne)).isEqualTo(new WithdrawalOutcome.NotHere());
    assertThat(papers.withdraw(paper.id(), joris))
        .isEqualTo(new WithdrawalOutcome.NotTheWriter("Noor de Wit"));
    var taken = (WithdrawalOutcome.Withdrawn) papers.withdraw(paper.id(), noor);
    assertThat(papers.paper(paper.id(), joris).orElseThrow().withdrawn())
        .map(Withdrawal::member)
        .contains(noor);
    assertThat(papers.withdraw(paper.id(), noor))
        .isEqualTo(new WithdrawalOutcome.NoLongerStands("Pause"));
    var _ = papers.undoWithdrawal(taken.deed());
    assertThat(papers.paper(paper.id(), joris).orElseThrow().stands()).isTrue();
    assertThat(red()).isEmpty();
  }

  @Test
  void whatNobodyLookedAtCanBeUnwrittenAndWhatSomebodySawCannot() {
    var first = write(draft(joris, "Wrong person", "Oops."), noor);
    var _ = papers.undoWriting(first.deed(), first.paper().id());
    assertThat(papers.papers(joris, joris)).isEmpty();
    var second = write(draft(joris, "Right person", "Good."), noor);
    papers.open(second.paper().id(), ada);
    assertThatThrownBy(() -> papers.undoWriting(second.deed(), second.paper().id()))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(new LookedAt()));
    assertThat(papers.papers(joris, joris)).hasSize(1);
    assertThat(red()).isEmpty();
  }

  @Test
  void looksWaitForTheOwnerUntilTheyWereShown() {
    var paper = withJoris();
    papers.open(paper.id(), noor);
    papers.open(paper.id(), ada);
    assertThat(papers.unseen(joris)).extracting(PaperLook::member).containsExactly(noor, ada);
    assertThat(papers.unseen(noor)).isEmpty();
    papers.seen(papers.unseen(joris));
    assertThat(papers.unseen(joris)).isEmpty();
    assertThat(papers.paper(paper.id(), joris).orElseThrow().looks()).allMatch(PaperLook::isSeen);
    papers.open(paper.id(), bas);
    assertThat(papers.unseen(joris)).extracting(PaperLook::member).containsExactly(bas);
  }

  @Test
  void whereNothingCanBeWrittenTheTextStaysClosedAndASentenceSaysWhy() {
    var paper = withJoris();
    papers.open(paper.id(), ada);
    try (var reading = coop.files.openForReading(coop.store.file())) {
      var members = new coop.meent.member.MemberService(reading, coop.ids, TestCooperative.CLOCK);
      var there = new PaperService(reading, members, coop.ids, TestCooperative.CLOCK);
      var refused = (Reading.NotNoted) there.open(paper.id(), noor);
      assertThat(refused.why()).isInstanceOf(StoreRefusal.ReadOnly.class);
      for (var language : Language.values()) {
        var texts = new Texts(language);
        assertThat(texts.refusal(refused)).contains(texts.refusal(refused.why()));
        assertThat(texts.next(refused)).isEqualTo(texts.next(refused.why()));
      }
      assertThat(there.open(paper.id(), joris)).isInstanceOf(Reading.Opened.class);
      assertThat(there.open(paper.id(), ada)).as("noted today").isInstanceOf(Reading.Opened.class);
    }
    assertThat(lookers(paper)).containsExactly(ada);
  }

  @Test
  void aLookThatIsRefusedShowsNothing() {
    var paper = withJoris();
    coop.store.guardBy((space, writes) ->
        writes.stream().anyMatch(write -> write.table().equals("paper_look"))
            ? Optional.of(new LookedAt())
            : Optional.empty());
    assertThat(papers.open(paper.id(), noor)).isInstanceOf(Reading.NotNoted.class);
    assertThat(lookers(paper)).isEmpty();
  }

  @Test
  void noFieldIsThereForACauseOfIllness() {
    assertThat(PaperKind.values())
        .containsExactly(
            PaperKind.AGREEMENT, PaperKind.LETTER, PaperKind.STATEMENT, PaperKind.OTHER);
    var fields =
        Arrays.stream(PaperDraft.class.getRecordComponents()).map(part -> part.getName()).toList();
    assertThat(fields)
        .containsExactly("owner", "kind", "title", "date", "text", "isPrivate", "replaces");
  }

  @Test
  void onlyOpenGivesAText() {
    assertThat(
            Arrays.stream(Paper.class.getRecordComponents()).map(part -> part.getName()).toList())
        .doesNotContain("text");
    assertThat(papers.open(new PaperId(coop.ids.next()), noor)).isEqualTo(new Reading.NotHere());
  }
}
