package coop.meent.knowledge;

import static coop.meent.exchange.ExchangeOffice.COPY;
import static coop.meent.exchange.ExchangeOffice.TODAY;
import static coop.meent.store.db.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.search.QueryReader;
import coop.meent.search.Search;
import coop.meent.search.SearchKind;
import coop.meent.store.Space;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeServiceTest {

  private static final Texts ENGLISH = new Texts(Language.EN);

  @TempDir private Path folder;
  private ExchangeOffice office;
  private KnowledgeService knowledge;
  private Readers team;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    team = new Readers(Space.team(office.assignment), "Jaarverslag");
    knowledge = over(office);
  }

  static KnowledgeService over(ExchangeOffice office) {
    return over(office, TestCooperative.CLOCK);
  }

  private static KnowledgeService over(ExchangeOffice office, Clock clock) {
    AssignmentId work = office.assignment;
    return new KnowledgeService(
        office.coop.store,
        office.coop.ids,
        clock,
        new KnowledgeService.Rooms(
            office.coop.members,
            office.coop.memberships,
            new Audience(
                who ->
                    who.equals(office.mees)
                        ? List.of()
                        : List.of(new Readers(Space.team(work), "Jaarverslag")),
                space ->
                    Optional.of(
                        space.equals(Space.team(work))
                            ? Set.of(office.bas, office.noor)
                            : Set.of(office.bas, office.noor, office.mees)))));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static NoteText text(String title) {
    return new NoteText(title, "Bel vóór tien uur", TODAY.plusYears(1));
  }

  private static NoteDraft draft(String title, Source... sources) {
    var about = new About(Optional.empty(), Optional.of(COPY), Optional.of("zorg"));
    return new NoteDraft(NoteKind.HOW_TO, about, text(title), List.of(sources));
  }

  private NoteStanding wrote(String title, Readers readers, MemberId by, Source... sources) {
    return done(knowledge.write(draft(title, sources), readers, by));
  }

  private static NoteStanding done(NoteOutcome outcome) {
    if (outcome instanceof NoteOutcome.Done(var note, var _)) return note;
    throw new AssertionError(outcome);
  }

  private NoteStanding now(NoteStanding one) {
    return knowledge.note(one.note().id()).orElseThrow();
  }

  private int changes() {
    return office.coop.store.read(sql -> sql.fetchCount(CHANGE));
  }

  @Test
  void eachLiesWhereItsReadersWereChosen() {
    int before = changes();
    var mine = wrote("Mine", Readers.ME, office.bas);
    assertThat(changes()).isEqualTo(before);
    assertThat(now(mine).note().isPrivate()).isTrue();
    var ours = wrote("Ours", team, office.bas);
    assertThat(now(ours).note().space()).isEqualTo(team.space());
    assertThat(knowledge.readersOf(now(ours).note())).isEqualTo(team);
    var all = wrote("All", Readers.EVERYBODY, office.bas);
    assertThat(now(all).note().space()).isEqualTo(Space.COMMON);
    assertThat(knowledge.wider(now(mine).note(), office.bas))
        .containsExactly(team, Readers.EVERYBODY);
    assertThat(knowledge.wider(now(all).note(), office.bas)).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsRefusedInOrder() {
    assertThat(knowledge.write(draft("x"), Readers.ME, new MemberId(new UUID(7, 7))))
        .isInstanceOf(NoteOutcome.NotAMember.class);
    assertThat(knowledge.write(draft(" "), Readers.ME, office.bas))
        .isEqualTo(new NoteOutcome.NothingSaid());
    assertThat(knowledge.write(draft("x".repeat(121)), Readers.ME, office.bas))
        .isEqualTo(new NoteOutcome.TooLong(120, 6000));
    var nothing = new About(Optional.empty(), Optional.empty(), Optional.of(" "));
    var late = new NoteText("x", "y", TODAY);
    assertThat(
            knowledge.write(
                new NoteDraft(NoteKind.RULE, nothing, late, List.of()), Readers.ME, office.bas))
        .isEqualTo(new NoteOutcome.ReviewOutside(TODAY.plusDays(1), TODAY.plusYears(3)));
    assertThat(
            knowledge.write(
                new NoteDraft(NoteKind.RULE, nothing, text("x"), List.of()),
                Readers.ME,
                office.bas))
        .isEqualTo(new NoteOutcome.AboutNothing());
    assertThat(knowledge.write(draft("x"), team, office.mees))
        .isEqualTo(new NoteOutcome.ReadersGone());
    assertThat(knowledge.notes()).isEmpty();
  }

  @Test
  void nothingRestsOnWhatItsReadersCannotRead() {
    var ours = wrote("Ours", team, office.bas);
    var cite = Source.of(ours.note().id());
    assertThat(knowledge.write(draft("x", cite), Readers.EVERYBODY, office.bas))
        .isEqualTo(new NoteOutcome.SourceUnread("Ours"));
    assertThat(wrote("y", team, office.noor, cite).note().sources()).containsExactly(cite);
    assertThat(knowledge.write(draft("z", Source.of(new NoteId(new UUID(8, 8)))), team, office.bas))
        .isInstanceOf(NoteOutcome.NoSuchNote.class);
  }

  @Test
  void whoReadsItConfirmsItSaysThatItHelpedAndWritesItBetter() {
    var one = wrote("Gemeente bellen", Readers.EVERYBODY, office.bas).note().id();
    assertThat(knowledge.used(one, "", office.bas)).isEqualTo(new NoteOutcome.OwnWords());
    done(knowledge.used(one, " Dank! ", office.noor));
    assertThat(knowledge.used(one, "", office.noor))
        .isEqualTo(new NoteOutcome.UsedToday("Gemeente bellen"));
    assertThat(knowledge.news(office.bas).helped()).isEqualTo(1);
    assertThat(knowledge.news(office.mees).helped()).isZero();
    assertThat(done(knowledge.confirm(one, office.noor)).confirmedBy())
        .containsExactly(office.noor);
    var better = done(knowledge.rewrite(one, text("Beter"), List.of(), office.mees));
    assertThat(better.confirmedBy()).isEmpty();
    assertThat(better.owner()).isEqualTo(office.bas);
    assertThat(knowledge.credited(better.note())).containsExactly(office.bas, office.mees);
    assertThat(knowledge.confirm(one, office.mees)).isEqualTo(new NoteOutcome.OwnWords());
    assertThat(now(better).uses().getFirst().words()).contains("Dank!");
  }

  @Test
  void anOwnerPassesItOnAndOnlyWhoWasAskedTakesIt() {
    var one = wrote("x", Readers.EVERYBODY, office.bas).note().id();
    assertThat(knowledge.offer(one, office.noor, office.noor))
        .isEqualTo(new NoteOutcome.NotTheOwner("Bas Hoekstra"));
    assertThat(knowledge.offer(one, office.bas, office.bas))
        .isEqualTo(new NoteOutcome.ToTheOwner());
    assertThat(knowledge.decline(one, office.noor)).isEqualTo(new NoteOutcome.NotAsked());
    done(knowledge.offer(one, office.noor, office.bas));
    assertThat(knowledge.news(office.noor).asking()).hasSize(1);
    assertThat(knowledge.take(one, office.mees))
        .isEqualTo(new NoteOutcome.HasAnOwner("Bas Hoekstra"));
    assertThat(done(knowledge.take(one, office.noor)).owner()).isEqualTo(office.noor);
    assertThat(knowledge.news(office.noor).asking()).isEmpty();
    var mine = wrote("y", Readers.ME, office.bas).note().id();
    assertThat(knowledge.offer(mine, office.noor, office.bas))
        .isEqualTo(new NoteOutcome.CannotRead("Noor Kramer"));
  }

  /// Of a team note its readers are asked, those who used it first, whoever left never; where all
  /// who knew it left, whoever can read it takes it over.
  @Test
  void aTeamNoteWhoseOnlyReaderLeftAsksWhoeverCanStillReadIt() {
    var ours = wrote("Ours", team, office.noor);
    office.leaves(office.noor);
    var later = over(office, Clock.offset(TestCooperative.CLOCK, Duration.ofDays(1)));
    assertThat(later.note(ours.note().id()).orElseThrow().state()).isEqualTo(NoteState.ASKS_OWNER);
    assertThat(later.news(office.bas).asking()).hasSize(1);
    assertThat(later.news(office.noor).asking()).as("who left is asked nothing").isEmpty();
    assertThat(later.take(ours.note().id(), office.noor))
        .isEqualTo(new NoteOutcome.NotAMember("Noor Kramer"));
    assertThat(done(later.take(ours.note().id(), office.bas)).owner()).isEqualTo(office.bas);
    assertThat(later.news(office.mees).asking()).isEmpty();
  }

  /// What somebody noted for their own eyes ends with them: nobody else is asked to own it.
  @Test
  void aPrivateNoteWhoseOnlyReaderLeftAsksNobody() {
    var mine = wrote("Mine", Readers.ME, office.noor);
    office.leaves(office.noor);
    var later = over(office, Clock.offset(TestCooperative.CLOCK, Duration.ofDays(1)));
    for (var who : List.of(office.bas, office.mees, office.noor))
      assertThat(later.news(who).asking()).isEmpty();
    assertThat(later.take(mine.note().id(), office.bas))
        .isEqualTo(new NoteOutcome.CannotRead("Bas Hoekstra"));
    assertThat(later.note(mine.note().id()).orElseThrow().owner()).isEqualTo(office.noor);
  }

  @Test
  void whoAskedTakesTheQuestionBackUntilItIsAnswered() {
    var one = wrote("x", Readers.EVERYBODY, office.bas).note().id();
    assertThat(knowledge.withdraw(one, office.bas)).isEqualTo(new NoteOutcome.NobodyAsked());
    done(knowledge.offer(one, office.noor, office.bas));
    assertThat(knowledge.withdraw(one, office.noor))
        .isEqualTo(new NoteOutcome.NotTheOwner("Bas Hoekstra"));
    var back = (NoteOutcome.Done) knowledge.withdraw(one, office.bas);
    assertThat(knowledge.news(office.noor).asking()).isEmpty();
    assertThat(knowledge.take(one, office.noor))
        .isEqualTo(new NoteOutcome.HasAnOwner("Bas Hoekstra"));
    assertThat(knowledge.undo(back.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(done(knowledge.take(one, office.noor)).owner()).isEqualTo(office.noor);
  }

  @Test
  void whoCannotReadATeamsNoteIsNotAskedToOwnIt() {
    var ours = wrote("Ours", team, office.bas).note().id();
    assertThat(knowledge.offer(ours, office.mees, office.bas))
        .isEqualTo(new NoteOutcome.CannotRead("Mees Bakker"));
    done(knowledge.offer(ours, office.noor, office.bas));
  }

  @Test
  void sharingSaysTheSameAmongMoreAndCreditsWhoWroteIt() {
    var ours = wrote("Ours", team, office.bas);
    done(knowledge.rewrite(ours.note().id(), text("Better"), List.of(), office.noor));
    assertThat(knowledge.share(ours.note().id(), team, office.bas))
        .isEqualTo(new NoteOutcome.NotWider());
    var all = done(knowledge.share(ours.note().id(), Readers.EVERYBODY, office.bas));
    assertThat(all.note().text().title()).isEqualTo("Better");
    assertThat(all.note().from()).contains(ours.note().id());
    assertThat(knowledge.credited(all.note())).containsExactly(office.bas, office.noor);
    assertThat(now(ours).state()).isEqualTo(NoteState.ENDED);
    assertThat(knowledge.confirm(ours.note().id(), office.noor))
        .isEqualTo(new NoteOutcome.Ended("Better"));
  }

  @Test
  void itIsFoundByWhatItSaysLastUntilItIsPutAway() {
    var search = new Search(office.coop.store, List.of(new NoteFinder(knowledge)));
    var made = knowledge.write(draft("Appelboom"), Readers.EVERYBODY, office.bas);
    var one = done(made).note().id();
    assertThat(found(search, "appelb")).isEqualTo(1);
    assertThat(found(search, "tien")).isEqualTo(1);
    var better = knowledge.rewrite(one, text("Perenboom"), List.of(), office.noor);
    assertThat(found(search, "appelboom")).isZero();
    assertThat(found(search, "perenboom")).isEqualTo(1);
    assertThat(knowledge.undo(((NoteOutcome.Done) better).deed()))
        .isInstanceOf(UndoOutcome.Undone.class);
    assertThat(found(search, "appelboom")).isEqualTo(1);
    done(knowledge.end(one, "", office.bas));
    assertThat(found(search, "appelboom")).isZero();
  }

  private static int found(Search search, String typed) {
    var query = new QueryReader(ENGLISH).read(typed);
    return search.find(SearchKind.NOTE, query, ENGLISH, 9).size();
  }

  @Test
  void itsOwnerIsToldAMonthBeforeItIsToBeLookedOver() {
    LocalDate soon = TODAY.plusDays(20);
    var about = new About(Optional.empty(), Optional.of(COPY), Optional.empty());
    var said = new NoteDraft(NoteKind.RATE, about, new NoteText("x", "y", soon), List.of());
    var one = done(knowledge.write(said, Readers.EVERYBODY, office.bas));
    assertThat(knowledge.news(office.bas).toReview()).hasSize(1);
    assertThat(knowledge.news(office.noor).toReview()).isEmpty();
    var looked = done(knowledge.confirm(one.note().id(), office.bas));
    assertThat(looked.confirmedBy()).isEmpty();
    assertThat(looked.reviewBy()).isEqualTo(TODAY.plusMonths(6));
    assertThat(knowledge.news(office.bas).toReview()).isEmpty();
  }
}
