package coop.meent.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Report;
import coop.meent.member.MemberDraft;
import coop.meent.member.Role;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Votes on paper, and a quorum for each kind of member.
class SecretVoteTest {

  private static final LocalDate TODAY = SampleAssembly.TODAY;

  @TempDir private Path folder;
  private SampleAssembly sample;
  private VotingService voting;
  private AssemblyId now;
  private QuestionId election;

  @BeforeEach
  void found() {
    sample = new SampleAssembly(folder).ruled();
    voting = sample.cooperative.voting;
    now = sample.assembly(TODAY);
    election =
        sample.item(
            now,
            ItemDraft.of(ItemKind.ELECTION, "Verkiezing")
                .among(List.of("Sanne de Wit", "Yara  Smit")));
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private TellingDraft told(MemberId one, MemberId other, int first, int second, int blank) {
    return new TellingDraft(
        one,
        other,
        Map.of("1", first, "2", second, AgendaItem.ABSTAIN, blank),
        0,
        Optional.of("envelop"));
  }

  private TellingDraft told(int first, int second) {
    return told(sample.noor(), sample.mees(), first, second, 0);
  }

  private void four() {
    sample.there(now, sample.bas, sample.noor(), sample.mees(), sample.sanne());
  }

  @Test
  void whatTwoMembersCountedIsTheResultAndNoVoteInMeent() {
    four();
    sample.vote(election, sample.bas, "2");
    SampleAssembly.done(voting.holdSecretly(election, true));
    assertThat(voting.vote(election, sample.noor(), sample.noor(), "1"))
        .isInstanceOf(VoteOutcome.OnPaper.class);
    assertThat(sample.result(election).verdict()).isEqualTo(Verdict.NOT_TOLD);
    assertThat(voting.close(election)).isInstanceOf(AssemblyOutcome.NotTold.class);
    SampleAssembly.done(voting.tell(election, told(sample.noor(), sample.mees(), 3, 0, 1)));
    var result = sample.result(election);
    assertThat(result.winner()).contains("Sanne de Wit");
    assertThat(result.tally()).containsEntry("2", 0).containsEntry(AgendaItem.ABSTAIN, 1);
    assertThat(result.votes().getFirst().not()).contains(Why.ON_PAPER);
    SampleAssembly.done(voting.close(election));
    assertThat(sample.sitting(now).agrees(item())).isTrue();
    assertThat(voting.holdSecretly(election, false))
        .isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    var standing = sample.result(election).secret().orElseThrow().told().orElseThrow();
    assertThat(voting.takeBackTold(election, standing.telling().id()))
        .isInstanceOf(AssemblyOutcome.ClosedAlready.class);
    assertThat(words(minutes()))
        .contains("gekozen: Sanne de Wit")
        .contains("1 blanco")
        .contains("geheime stemming op papier, geteld door Noor Kramer en Mees Bakker");
  }

  private AgendaItem item() {
    return sample.sitting(now).item(election).orElseThrow();
  }

  private Report minutes() {
    return new AssemblyPapers(sample.cooperative.members).minutes(sample.sitting(now), Language.NL);
  }

  private static String words(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Cell::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void onlyTwoDifferentMembersWithoutAStakeCount() {
    four();
    assertThat(voting.tell(election, told(sample.noor(), sample.noor(), 1, 0, 0)))
        .isInstanceOf(AssemblyOutcome.OneTeller.class);
    assertThat(voting.tell(election, told(sample.noor(), sample.yara(), 1, 0, 0)))
        .isEqualTo(new AssemblyOutcome.MayNotTell("Yara Smit", TellingFlaw.CANDIDATE));
    SampleAssembly.done(voting.interest(election, sample.mees(), true));
    assertThat(voting.tell(election, told(1, 0)))
        .isEqualTo(new AssemblyOutcome.MayNotTell("Mees Bakker", TellingFlaw.OWN_INTEREST));
    var discharge = sample.item(now, ItemDraft.of(ItemKind.DISCHARGE, "Decharge"));
    assertThat(voting.tell(discharge, told(sample.bas, sample.noor(), 0, 0, 1)))
        .isEqualTo(new AssemblyOutcome.MayNotTell("Bas Hoekstra", TellingFlaw.OWN_INTEREST));
  }

  @Test
  void thereAreNeverMorePapersThanVotesThereAndRepresented() {
    assertThat(voting.tell(election, told(1, 0))).isEqualTo(new AssemblyOutcome.TooManyVotes(1, 0));
    four();
    SampleAssembly.done(voting.giveProxy(now, sample.thijs(), sample.noor(), Optional.empty()));
    assertThat(voting.tell(election, told(4, 2))).isEqualTo(new AssemblyOutcome.TooManyVotes(6, 5));
    SampleAssembly.done(voting.interest(election, sample.noor(), true));
    assertThat(voting.tell(election, told(sample.bas, sample.mees(), 4, 0, 0)))
        .as("who has an interest hands in nothing, nor for who let them vote")
        .isEqualTo(new AssemblyOutcome.TooManyVotes(4, 3));
    var bad = new TellingDraft(sample.bas, sample.mees(), Map.of("1", -1), 0, Optional.empty());
    assertThat(voting.tell(election, bad)).isInstanceOf(AssemblyOutcome.NegativeVotes.class);
  }

  @Test
  void aCountIsTakenBackAndNotedAgain() {
    four();
    SampleAssembly.done(voting.tell(election, told(3, 1)));
    assertThat(voting.tell(election, told(3, 1))).isInstanceOf(AssemblyOutcome.KnownAlready.class);
    assertThat(voting.tell(election, told(2, 2))).isInstanceOf(AssemblyOutcome.ToldAlready.class);
    assertThat(voting.holdSecretly(election, false))
        .isInstanceOf(AssemblyOutcome.ToldAlready.class);
    for (int again = 0; again < 2; again++) {
      var told = sample.result(election).secret().orElseThrow().told().orElseThrow();
      SampleAssembly.done(voting.takeBackTold(election, told.telling().id()));
      assertThat(sample.result(election).verdict()).isEqualTo(Verdict.NOT_TOLD);
      SampleAssembly.done(voting.tell(election, told(3, 1)));
    }
    assertThat(sample.result(election).secret().orElseThrow().tellings()).hasSize(3);
    assertThat(sample.result(election).verdict()).isEqualTo(Verdict.ELECTED);
  }

  @Test
  void whoLeavesAfterTheCountMakesItNoLessTrue() {
    four();
    SampleAssembly.done(voting.tell(election, told(3, 1)));
    SampleAssembly.done(voting.attend(now, sample.sanne(), false));
    assertThat(sample.result(election).secret().orElseThrow().told()).isPresent();
  }

  @Test
  void aSecretVoteWaitsForNobodyInMeent() {
    assertThat(sample.sitting(now).waitingFor(sample.noor())).hasSize(1);
    SampleAssembly.done(voting.holdSecretly(election, true));
    assertThat(sample.sitting(now).waitingFor(sample.noor())).isEmpty();
  }

  // A quorum for each kind of member.

  private MemberId company(String name) {
    var draft =
        MemberDraft.named(name, TODAY.minusMonths(14)).with(Set.<Role>of()).asLegalEntity(true);
    var saved = (coop.meent.member.MemberOutcome.Saved) sample.cooperative.members.add(draft);
    return saved.member().id();
  }

  @Test
  void enoughOfEachKindMustBeThereWhereTheStatutesAskIt() {
    var atelier = company("Atelier Zuid B.V.");
    var bureau = company("Bureau Noord B.V.");
    var budget = sample.item(now, ItemDraft.of(ItemKind.VOTE, "Begroting"));
    sample.rule(RuleKey.QUORUM_ENTITIES, "2/3", "14.3");
    var asks = sample.sitting(now).result(sample.sitting(now).item(budget).orElseThrow());
    assertThat(asks)
        .as("of the other kind nothing is guessed")
        .isEqualTo(new Result.Asks(new RuleAnswer.Missing(RuleKey.QUORUM_PERSONS)));
    sample.rule(RuleKey.QUORUM_PERSONS, "1/2", "14.3");
    four();
    sample.there(now, atelier);
    sample.vote(budget, sample.bas, "FOR");
    var short1 = sample.result(budget);
    assertThat(short1.verdict()).isEqualTo(Verdict.NO_QUORUM);
    assertThat(short1.kinds()).hasSize(2);
    assertThat(new AssemblyWords(new Texts(Language.EN)).quorum(short1).orElseThrow())
        .contains("natural persons 4 of 6 there, 3 needed")
        .contains("legal entities 1 of 2 there, 2 needed");
    sample.there(now, bureau);
    assertThat(sample.result(budget).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(sample.result(budget).steps())
        .anyMatch(step -> step.by().filter(by -> by.article().equals("14.3")).isPresent());
    SampleAssembly.done(voting.close(budget));
    assertThat(words(minutes())).contains("Van de rechtspersonen: 2 van 2; nodig: 2");
  }

  @Test
  void whoBecomesACompanyLaterChangesNoQuorumOfBefore() {
    var atelier = company("Atelier Zuid B.V.");
    var budget = sample.item(now, ItemDraft.of(ItemKind.VOTE, "Begroting"));
    sample.rule(RuleKey.QUORUM_ENTITIES, "1/1", "14.3");
    sample.rule(RuleKey.QUORUM_PERSONS, "0%", "14.3");
    four();
    sample.there(now, atelier);
    sample.vote(budget, sample.bas, "FOR");
    SampleAssembly.done(voting.close(budget));
    assertThat(sample.result(budget).verdict()).isEqualTo(Verdict.PASSED);
    var members = sample.cooperative.members;
    var thijs = members.member(sample.thijs()).orElseThrow();
    members.change(
        thijs.id(),
        MemberDraft.named(thijs.name(), thijs.joined()).with(Set.<Role>of()).asLegalEntity(true));
    assertThat(sample.result(budget).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(sample.sitting(now).agrees(sample.sitting(now).item(budget).orElseThrow())).isTrue();
  }
}
