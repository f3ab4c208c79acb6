package coop.meent.idea;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static coop.meent.store.db.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.idea.Idea.Said;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.search.QueryReader;
import coop.meent.search.Search;
import coop.meent.search.SearchKind;
import coop.meent.store.Space;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bas, Noor and Mees; Bas and Noor are a team.
class IdeaServiceTest {

  private static final Texts ENGLISH = new Texts(Language.EN);

  @TempDir private Path folder;
  private ExchangeOffice office;
  private IdeaService ideas;
  private Readers team;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    team = new Readers(Space.team(office.assignment), "Jaarverslag");
    ideas = over(office, team);
  }

  private static IdeaService over(ExchangeOffice office, Readers team) {
    return new IdeaService(
        office.coop.store,
        office.coop.ids,
        TestCooperative.CLOCK,
        new IdeaService.Rooms(
            office.coop.members,
            office.coop.memberships,
            new Audience(
                who -> who.equals(office.mees) ? List.of() : List.of(team),
                space ->
                    Optional.of(
                        space.equals(team.space())
                            ? Set.of(office.bas, office.noor)
                            : Set.of(office.bas, office.noor, office.mees))),
            (table, rows) -> Map.of()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static IdeaDraft draft(String title) {
    return new IdeaDraft(title, "A day before it begins", TODAY.minusDays(10));
  }

  private static IdeaStanding done(IdeaOutcome outcome) {
    if (outcome instanceof IdeaOutcome.Done(var one, var _)) return one;
    throw new AssertionError(outcome);
  }

  private IdeaId wrote(String title, Readers readers, MemberId by) {
    return done(ideas.write(draft(title), readers, by)).idea().id();
  }

  private IdeaStanding now(IdeaId id) {
    return ideas.idea(id).orElseThrow();
  }

  private int changes() {
    return office.coop.store.read(sql -> sql.fetchCount(CHANGE));
  }

  @Test
  void eachLiesWhereItsReadersWereChosen() {
    int before = changes();
    var mine = wrote("Mine", Readers.ME, office.bas);
    assertThat(changes()).isEqualTo(before);
    assertThat(now(mine).idea().isPrivate()).isTrue();
    assertThat(now(wrote("Ours", team, office.bas)).idea().space()).isEqualTo(team.space());
    assertThat(now(wrote("All", Readers.EVERYBODY, office.bas)).idea().space())
        .isEqualTo(Space.COMMON);
    assertThat(ideas.write(draft("x"), team, office.mees)).isEqualTo(new IdeaOutcome.ReadersGone());
  }

  @Test
  void whatCannotBeWrittenIsRefusedInOrder() {
    assertThat(ideas.write(draft("x"), Readers.ME, new MemberId(new UUID(7, 7))))
        .isInstanceOf(IdeaOutcome.NotAMember.class);
    assertThat(ideas.write(draft(" "), Readers.ME, office.bas))
        .isEqualTo(new IdeaOutcome.NothingSaid());
    assertThat(ideas.write(draft("x".repeat(121)), Readers.ME, office.bas))
        .isEqualTo(new IdeaOutcome.TooLong(120, 4000));
    assertThat(ideas.write(new IdeaDraft("x", "y", TODAY.plusDays(1)), Readers.ME, office.bas))
        .isEqualTo(new IdeaOutcome.DayAhead(TODAY.plusDays(1)));
    assertThat(with(office.bas, "All of it")).isEqualTo(new IdeaOutcome.CreditsOneself());
    assertThat(with(office.noor, " ")).isEqualTo(new IdeaOutcome.NothingAdded("Noor Kramer"));
    assertThat(on(new IdeaId(new UUID(8, 8)))).isInstanceOf(IdeaOutcome.NoSuchIdea.class);
    var ours = wrote("Ours", team, office.bas);
    assertThat(on(ours)).isEqualTo(new IdeaOutcome.BaseUnread("Ours"));
    assertThat(ideas.ideas()).hasSize(1);
  }

  private IdeaOutcome with(MemberId who, String what) {
    var others = List.of(new IdeaDraft.Added(who, what));
    return ideas.write(
        new IdeaDraft("x", "y", TODAY, others, List.of()), Readers.EVERYBODY, office.bas);
  }

  private IdeaOutcome on(IdeaId base) {
    return ideas.write(
        new IdeaDraft("x", "y", TODAY, List.of(), List.of(base)), Readers.EVERYBODY, office.bas);
  }

  @Test
  void twoStandBehindWhatIsAddedLater() {
    var one = wrote("Trial day", Readers.EVERYBODY, office.bas);
    assertThat(ideas.credit(one, new IdeaDraft.Added(office.bas, "x"), office.bas))
        .isEqualTo(new IdeaOutcome.CreditsOneself());
    assertThat(ideas.credit(one, new IdeaDraft.Added(office.noor, "x"), office.mees))
        .isEqualTo(new IdeaOutcome.NotYours("Bas Hoekstra"));
    assertThat(ideas.credit(one, new IdeaDraft.Added(office.bas, "x"), office.mees))
        .isEqualTo(new IdeaOutcome.IsTheirs("Bas Hoekstra"));
    var named = done(ideas.credit(one, new IdeaDraft.Added(office.noor, "The list"), office.bas));
    var part = named.parts().getFirst().id();
    assertThat(ideas.news(office.noor).toAnswer()).hasSize(1);
    assertThat(ideas.answer(one, part, true, office.bas))
        .isEqualTo(new IdeaOutcome.NothingToAnswer());
    assertThat(done(ideas.answer(one, part, true, office.noor)).credited())
        .containsExactly(office.bas, office.noor);
    assertThat(ideas.news(office.noor).toAnswer()).isEmpty();
    var told = done(ideas.tell(one, "The price", office.mees)).parts().getLast().id();
    assertThat(ideas.news(office.noor).toAnswer()).hasSize(1);
    assertThat(done(ideas.answer(one, told, false, office.noor)).credited())
        .doesNotContain(office.mees);
    assertThat(ideas.tell(one, "x", office.bas))
        .isEqualTo(new IdeaOutcome.IsTheirs("Bas Hoekstra"));
  }

  @Test
  void aUseIsToldToWhoseIdeaItWasAndIsNeverTheirOwn() {
    var one = wrote("Trial day", Readers.EVERYBODY, office.bas);
    assertThat(ideas.use(one, "x", TODAY, office.bas)).isEqualTo(new IdeaOutcome.OwnUse());
    assertThat(ideas.use(one, " ", TODAY, office.noor)).isEqualTo(new IdeaOutcome.ForWhat());
    assertThat(ideas.use(one, "x", TODAY.plusDays(1), office.noor))
        .isEqualTo(new IdeaOutcome.DayAhead(TODAY.plusDays(1)));
    assertThat(ideas.use(one, "x", TODAY.minusDays(11), office.noor))
        .isEqualTo(new IdeaOutcome.NotBefore(TODAY.minusDays(10)));
    assertThat(done(ideas.use(one, " A doubting client ", TODAY, office.noor)).uses())
        .singleElement()
        .satisfies(use -> assertThat(use.words()).contains("A doubting client"));
    assertThat(ideas.use(one, "x", TODAY, office.noor))
        .isEqualTo(new IdeaOutcome.ToldThatDay(TODAY));
    assertThat(ideas.news(office.bas).used()).hasSize(1);
    assertThat(ideas.news(office.noor).used()).isEmpty();
  }

  @Test
  void itIsHandedOverByTwoDeedsAndOneOfferAtATime() {
    var one = wrote("Trial day", Readers.EVERYBODY, office.bas);
    assertThat(ideas.offer(one, office.noor, office.noor))
        .isEqualTo(new IdeaOutcome.NotTheOwner("Bas Hoekstra"));
    assertThat(ideas.offer(one, office.bas, office.bas)).isEqualTo(new IdeaOutcome.ToTheOwner());
    assertThat(ideas.withdraw(one, office.bas)).isEqualTo(new IdeaOutcome.NobodyAsked());
    done(ideas.offer(one, office.noor, office.bas));
    assertThat(ideas.offer(one, office.mees, office.bas))
        .isEqualTo(new IdeaOutcome.OfferStands("Noor Kramer"));
    assertThat(ideas.take(one, office.mees)).isEqualTo(new IdeaOutcome.HasAnOwner("Bas Hoekstra"));
    done(ideas.withdraw(one, office.bas));
    assertThat(ideas.take(one, office.noor)).isEqualTo(new IdeaOutcome.HasAnOwner("Bas Hoekstra"));
    assertThat(ideas.decline(one, office.noor)).isEqualTo(new IdeaOutcome.NotAsked());
    done(ideas.offer(one, office.mees, office.bas));
    assertThat(ideas.news(office.mees).asking()).hasSize(1);
    var taken = done(ideas.take(one, office.mees));
    assertThat(taken.owner()).isEqualTo(office.mees);
    assertThat(taken.credited()).containsExactly(office.bas);
    assertThat(ideas.of(office.bas)).hasSize(1);
    assertThat(ideas.of(office.mees)).isEmpty();
    assertThat(ideas.end(one, "", office.bas))
        .isEqualTo(new IdeaOutcome.NotTheOwner("Mees Bakker"));
  }

  @Test
  void itIsOfferedToNobodyWhoCannotReadItOrLeft() {
    var ours = wrote("Ours", team, office.bas);
    assertThat(ideas.offer(ours, office.mees, office.bas))
        .isEqualTo(new IdeaOutcome.CannotRead("Mees Bakker"));
    assertThat(ideas.credit(ours, new IdeaDraft.Added(office.mees, "x"), office.bas))
        .isEqualTo(new IdeaOutcome.CannotRead("Mees Bakker"));
    var mine = wrote("Mine", Readers.ME, office.bas);
    assertThat(ideas.offer(mine, office.noor, office.bas))
        .isEqualTo(new IdeaOutcome.CannotRead("Noor Kramer"));
    assertThat(ideas.offer(ours, new MemberId(new UUID(7, 7)), office.bas))
        .isEqualTo(new IdeaOutcome.Left("?"));
  }

  @Test
  void morePeopleReadItByItsOriginatorAloneAndTheCreditGoesAlong() {
    var added = List.of(new IdeaDraft.Added(office.noor, "The list"));
    var draft = new IdeaDraft("Ours", "y", TODAY, added, List.of());
    var ours = done(ideas.write(draft, team, office.bas)).idea().id();
    assertThat(ideas.share(ours, team, office.bas)).isEqualTo(new IdeaOutcome.NotWider());
    done(ideas.offer(ours, office.noor, office.bas));
    done(ideas.take(ours, office.noor));
    assertThat(ideas.share(ours, Readers.EVERYBODY, office.noor))
        .isEqualTo(new IdeaOutcome.TheirsToShare("Bas Hoekstra"));
    done(ideas.offer(ours, office.bas, office.noor));
    done(ideas.take(ours, office.bas));
    var all = done(ideas.share(ours, Readers.EVERYBODY, office.bas));
    assertThat(all.credited()).containsExactly(office.bas, office.noor);
    assertThat(all.idea().from()).contains(ours);
    assertThat(now(ours).state()).isEqualTo(IdeaState.ENDED);
    assertThat(ideas.of(office.bas))
        .extracting(one -> one.idea().id())
        .containsExactly(all.idea().id());
    assertThat(ideas.use(ours, "x", TODAY, office.noor)).isEqualTo(new IdeaOutcome.Ended("Ours"));
  }

  @Test
  void whatIsOfWhoLeftAsksForAnOwnerAndStaysTheirs() {
    var ours = wrote("Ours", team, office.noor);
    leaves(office.noor, "Noor Kramer");
    assertThat(now(ours).state()).isEqualTo(IdeaState.ASKS_OWNER);
    assertThat(ideas.news(office.bas).asking()).hasSize(1);
    assertThat(done(ideas.take(ours, office.bas)).owner()).isEqualTo(office.bas);
    assertThat(ideas.offer(ours, office.noor, office.bas))
        .isEqualTo(new IdeaOutcome.Left("Noor Kramer"));
    assertThat(ideas.wider(now(ours), office.bas)).containsExactly(Readers.EVERYBODY);
    var all = done(ideas.share(ours, Readers.EVERYBODY, office.bas));
    assertThat(all.owner()).isEqualTo(office.bas);
    assertThat(all.credited()).containsExactly(office.noor);
    assertThat(ideas.use(ours, "x", TODAY, office.noor))
        .isEqualTo(new IdeaOutcome.NotAMember("Noor Kramer"));
    assertThat(ideas.of(office.noor)).hasSize(1);
  }

  private void leaves(MemberId who, String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.of(TODAY.minusDays(1)),
            Set.of());
    assertThat(office.coop.members.change(who, draft)).isInstanceOf(MemberOutcome.Saved.class);
  }

  @Test
  void linksGoBothWaysAndTheBaseIsNotTakenBackUnderneath() {
    var first = ideas.write(draft("Trial day"), Readers.EVERYBODY, office.bas);
    var one = done(first).idea().id();
    var two = wrote("Trial week", Readers.EVERYBODY, office.noor);
    assertThat(ideas.build(two, one, office.mees))
        .isEqualTo(new IdeaOutcome.NotYours("Noor Kramer"));
    assertThat(ideas.build(two, two, office.noor))
        .isEqualTo(new IdeaOutcome.BuildsOnItself("Trial week"));
    var built = done(ideas.build(two, one, office.noor));
    assertThat(ideas.build(two, one, office.noor))
        .isEqualTo(new IdeaOutcome.BuiltAlready("Trial day"));
    assertThat(ideas.owes(built)).containsExactly(office.noor, office.bas);
    assertThat(ideas.builtOn(one)).extracting(other -> other.idea().id()).containsExactly(two);
    assertThat(ideas.undo(((IdeaOutcome.Done) first).deed()))
        .isInstanceOf(UndoOutcome.StillUsed.class);
  }

  @Test
  void itIsFoundByWhatItSaysAndWhatWasAddedUntilItIsPutAway() {
    var search = new Search(office.coop.store, List.of(new IdeaFinder(ideas)));
    var one = wrote("Appelboom", Readers.EVERYBODY, office.bas);
    assertThat(found(search, "appelb")).isEqualTo(1);
    assertThat(found(search, "perenboom")).isZero();
    var told = ideas.tell(one, "Een perenboom ernaast", office.noor);
    assertThat(found(search, "perenboom")).isEqualTo(1);
    assertThat(found(search, "appelb")).isEqualTo(1);
    assertThat(ideas.undo(((IdeaOutcome.Done) told).deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(found(search, "perenboom")).isZero();
    done(ideas.end(one, "", office.bas));
    assertThat(found(search, "appelb")).isZero();
    assertThat(ideas.of(office.bas)).as("the credit stays").hasSize(1);
  }

  private static int found(Search search, String typed) {
    var query = new QueryReader(ENGLISH).read(typed);
    return search.find(SearchKind.IDEA, query, ENGLISH, 9).size();
  }

  @Test
  void theLifeOfAnIdeaIsToldStepByStep() {
    var one = wrote("Trial day", Readers.EVERYBODY, office.bas);
    done(ideas.offer(one, office.noor, office.bas));
    done(ideas.take(one, office.noor));
    var lineage = ideas.lineage(one).orElseThrow();
    assertThat(lineage.lines())
        .extracting(line -> line.step().map(Idea.Step::said))
        .containsExactly(Optional.empty(), Optional.of(Said.OFFERED), Optional.of(Said.TAKEN));
    assertThat(lineage.lines()).allMatch(Lineage.Line::counts);
  }
}
