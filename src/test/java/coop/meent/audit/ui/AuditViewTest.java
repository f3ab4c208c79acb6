package coop.meent.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.audit.Appointment;
import coop.meent.audit.AuditOutcome;
import coop.meent.audit.AuditRooms;
import coop.meent.audit.AuditService;
import coop.meent.audit.EntryTrace;
import coop.meent.audit.Sample;
import coop.meent.audit.Standing;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Progress;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committee of 2025 at work: Noor and Kees. Bas is treasurer and of the board.
class AuditViewTest {

  private static final int YEAR = 2025;

  @TempDir private Path folder;
  private TestCooperative coop;
  private AuditService audits;
  private MemberId noor;
  private MemberId kees;
  private MemberId me;
  private final Answers answers = new Answers();

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    audits =
        new AuditService(
            new AuditRooms(
                coop.store,
                coop.ids,
                TestCooperative.CLOCK,
                coop.ledger,
                coop.years,
                coop.members,
                this::traces));
    noor = member("Noor de Wit");
    kees = member("Kees van der Maat-Oudemans");
    me = noor;
    book("2025-02-03", "45105", "Huur werkplaats, twee maanden vooruit", "1250.00");
    book("2025-03-09", "45670", "Hosting en domeinnamen", "96.80");
    book("2025-05-09", "46301", "Beroepsaansprakelijkheidsverzekering", "480.00");
    book("2025-09-30", "46415", "Bankkosten derde kwartaal", "42.50");
    book("2025-11-11", "45105", "Zaalhuur ledenvergadering", "175.00");
    coop.years.close(coop.book, YEAR, coop.founder.id(), "");
    var how =
        new Appointment(LocalDate.of(2025, 5, 20), "algemene vergadering", Optional.empty(), "");
    done(audits.appoint(YEAR, noor, how, coop.founder.id()));
    done(audits.appoint(YEAR, kees, how, coop.founder.id()));
  }

  private Map<EntryId, EntryTrace> traces(Collection<JournalEntry> entries) {
    Map<EntryId, EntryTrace> all = new HashMap<>();
    for (var entry : entries)
      all.put(
          entry.id(),
          new EntryTrace(
              List.of(new EntryTrace.Hand(coop.founder.id(), EntryTrace.Part.BOOKED)),
              List.of(new EntryTrace.BankWord(entry.date(), entry.text(), Money.parse("-1250.00"))),
              List.of(new EntryTrace.PaperWord("huurfactuur-februari.pdf", true)),
              Optional.empty()));
    return all;
  }

  private MemberId member(String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Utrecht"),
            TestCooperative.TODAY.minusYears(1),
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private void book(String day, String account, String text, String amount) {
    var money = Money.parse(amount);
    coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.parse(day),
            text,
            List.of(
                Posting.of(coop.account(account), money),
                Posting.of(coop.account("10201"), money.negate()))));
  }

  private static <T> T done(AuditOutcome<T> outcome) {
    if (outcome instanceof AuditOutcome.Done<T>(var result)) return result;
    throw new AssertionError(((AuditOutcome.Refused<T>) outcome).why());
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private AuditDesk desk(Desk desk) {
    return new AuditDesk(
        answers.on(desk),
        audits,
        TestCooperative.CLOCK,
        () -> me,
        new AuditDesk.Around() {
          @Override
          public AuditDesk.Promises promises(Texts texts, Progress progress) {
            return new AuditDesk.Promises(143, List.of());
          }

          @Override
          public void openChecks() {}

          @Override
          public void openPaper() {}
        });
  }

  private AuditView view(Desk desk) {
    return new AuditView(desk(desk));
  }

  private void drawn() {
    done(
        audits.draw(
            YEAR, new Sample.Request("kers", 3, Optional.of(Money.parse("1000.00"))), noor));
    var looks = audits.standing(YEAR).looks();
    var rent = looks.getFirst().entry().id();
    var asked = done(audits.ask(YEAR, Optional.of(rent), "Waarom twee maanden vooruit?", kees));
    done(audits.answer(YEAR, asked.id(), "Dat gaf vijf procent korting.", coop.founder.id()));
    done(audits.ask(YEAR, Optional.empty(), "Staat de reserve op de spaarrekening?", noor));
    done(audits.mark(YEAR, looks.getLast().entry().id(), true, noor));
  }

  @Test
  void looksWellEverywhere() {
    drawn();
    Shown.everywhere("audit", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    drawn();
    EveryShortcut.acts("audit", this::view, screen -> {});
  }

  @Test
  void aSampleIsDrawnJudgedAskedAboutAndSigned() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      screen.fire("auditDraw");
      var word = screen.find("auditWord", TextField.class);
      screen.fire("auditDrawDeed");
      assertThat(audits.standing(YEAR).draws()).as("without a word nothing is drawn").isEmpty();
      Toolkit.onScreen(() -> word.setText("kers"));
      screen.fire("auditTry");
      screen.picture("audit-draw");
      assertThat(audits.standing(YEAR).draws()).isEmpty();
      screen.fire("auditDrawDeed");
      assertThat(audits.standing(YEAR).isDrawn()).isTrue();

      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
      Toolkit.onScreen(() -> table.requestFocus());
      screen.press(KeyCode.ENTER);
      screen.picture("audit-entry");
      screen.fire("auditAskEntry");
      var words = screen.find("auditWords", TextArea.class);
      Toolkit.onScreen(() -> words.setText("Van welk pand?"));
      screen.picture("audit-ask");
      screen.fire("auditAskDeed");
      var question = audits.standing(YEAR).questions().getFirst();
      assertThat(question.asked().words()).isEqualTo("Van welk pand?");

      me = coop.founder.id();
      Toolkit.onScreen(() -> shown.screen().find("table", RowTable.class).requestFocus());
      done(audits.answer(YEAR, question.id(), "De werkplaats", me));
      me = noor;
      done(audits.close(YEAR, question.id(), "", noor));
      for (var look : audits.standing(YEAR).looks())
        if (!look.isJudged()) done(audits.mark(YEAR, look.entry().id(), true, noor));
      screen.fire("auditSign");
      screen.picture("audit-sign");
      screen.fire("auditSignDeed");
      assertThat(audits.standing(YEAR).state()).isEqualTo(Standing.State.ONE_SIGNED);
    }
  }

  @Test
  void theTreasurerAnswersAndTheBoardAppoints() {
    drawn();
    me = coop.founder.id();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      assertThat(screen.isSeen("#auditSign")).isFalse();
      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(0));
      Toolkit.onScreen(() -> table.requestFocus());
      screen.press(KeyCode.ENTER);
      var reply = screen.find("auditReply", TextArea.class);
      Toolkit.onScreen(() -> reply.setText("Ja, sinds maart."));
      screen.picture("audit-answer");
      screen.fire("auditAnswer");
      assertThat(audits.standing(YEAR).question(2).orElseThrow().answers()).hasSize(1);
      screen.fire("auditAppoint");
      screen.picture("audit-appoint");
    }
  }

  private int unseen() {
    var tally = audits.standing(YEAR).tally();
    return tally.picked() - tally.seen();
  }

  @Test
  void homeTellsWhatWaitsForWhom() {
    drawn();
    List<Desk> desks = new ArrayList<>();
    try (var _ =
        Shown.of(desk -> {
          desks.add(desk);
          return view(desk);
        })) {
      var waits = new AuditWaits(desk(desks.getFirst()), _ -> {});
      assertThat(waits.waiting())
          .extracting(Waiting::what)
          .containsExactly(
              new Texts(Language.EN).count("audit.waits.look", unseen()),
              "A question of the committee was answered");
      me = coop.founder.id();
      assertThat(waits.waiting())
          .extracting(Waiting::what)
          .containsExactly("The audit committee asked a question");
    }
  }
}
