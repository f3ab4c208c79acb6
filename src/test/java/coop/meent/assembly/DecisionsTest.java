package coop.meent.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Seeded;
import coop.meent.store.Space;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small decisions: so many of some must agree.
class DecisionsTest {

  private static final LocalDate TODAY = SampleAssembly.TODAY;

  @TempDir private Path folder;
  private SampleAssembly sample;
  private Decisions decisions;
  private final UUID subject = new UUID(1, 2);

  @BeforeEach
  void found() {
    sample = new SampleAssembly(folder);
    decisions = sample.cooperative.decisions;
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private RoundDraft draft(int approvals, MemberId... voters) {
    return new RoundDraft(
        sample.noor(),
        "training",
        subject,
        "Cursus van € 450?",
        List.of(voters),
        approvals,
        Optional.of(TODAY.plusDays(7)),
        Space.OFFICE);
  }

  private static DecisionOutcome.Done done(DecisionOutcome outcome) {
    assertThat(outcome).isInstanceOf(DecisionOutcome.Done.class);
    return (DecisionOutcome.Done) outcome;
  }

  @Test
  void twoOfThreeAgreeAndThenItIsDecided() {
    var round = done(decisions.open(draft(2, sample.bas, sample.mees(), sample.yara()))).round();
    assertThat(decisions.waitingFor(sample.mees())).containsExactly(round);
    assertThat(done(decisions.vote(round.id(), sample.bas, true)).result().state())
        .isEqualTo(RoundResult.State.OPEN);
    assertThat(decisions.waitingFor(sample.bas)).isEmpty();
    assertThat(done(decisions.vote(round.id(), sample.mees(), true)).result().isApproved())
        .isTrue();
    assertThat(decisions.vote(round.id(), sample.yara(), false))
        .isEqualTo(new DecisionOutcome.NotOpen(RoundResult.State.APPROVED));
    assertThat(decisions.about("training", subject)).containsExactly(round);
    assertThat(decisions.about("circle", subject)).isEmpty();
    assertThat(decisions.round(round.id())).contains(round);
  }

  @Test
  void itIsRefusedWhenTooFewAreLeftWhoCouldAgree() {
    var round = done(decisions.open(draft(2, sample.bas, sample.mees(), sample.yara()))).round();
    var _ = done(decisions.vote(round.id(), sample.bas, false));
    assertThat(done(decisions.vote(round.id(), sample.mees(), false)).result().state())
        .isEqualTo(RoundResult.State.REFUSED);
  }

  @Test
  void nobodyDecidesOnTheirOwnQuestionAndNoStrangerDoes() {
    var round = done(decisions.open(draft(1, sample.noor(), sample.bas))).round();
    assertThat(round.voters()).containsExactly(sample.bas);
    assertThat(decisions.vote(round.id(), sample.noor(), true))
        .isEqualTo(new DecisionOutcome.MayNot(Why.OWN_INTEREST));
    assertThat(decisions.vote(round.id(), sample.yara(), true))
        .isEqualTo(new DecisionOutcome.MayNot(Why.NO_VOTER));
    assertThat(decisions.open(draft(2, sample.noor(), sample.bas)))
        .isEqualTo(new DecisionOutcome.TooFewVoters(1, 2));
    assertThat(decisions.vote(new QuestionId(UUID.randomUUID()), sample.bas, true))
        .isInstanceOf(DecisionOutcome.Unknown.class);
  }

  @Test
  void aVoteCanBeChangedUntilItIsDecidedAndTheAskerMayTakeItBack() {
    var round = done(decisions.open(draft(2, sample.bas, sample.mees(), sample.yara()))).round();
    var _ = done(decisions.vote(round.id(), sample.bas, true));
    assertThat(decisions.vote(round.id(), sample.bas, true))
        .isInstanceOf(DecisionOutcome.Unchanged.class);
    var changed = done(decisions.vote(round.id(), sample.bas, false)).result();
    assertThat(changed.agreed()).isZero();
    assertThat(changed.against()).isEqualTo(1);
    assertThat(decisions.withdraw(round.id(), sample.bas))
        .isInstanceOf(DecisionOutcome.Unknown.class);
    assertThat(done(decisions.withdraw(round.id(), sample.noor())).result().state())
        .isEqualTo(RoundResult.State.WITHDRAWN);
    assertThat(decisions.vote(round.id(), sample.mees(), true))
        .isEqualTo(new DecisionOutcome.NotOpen(RoundResult.State.WITHDRAWN));
  }

  @Test
  void aQuestionNeedsWordsAndADayThatLiesAhead() {
    var past =
        new RoundDraft(
            sample.noor(),
            "x",
            subject,
            "?",
            List.of(sample.bas),
            1,
            Optional.of(TODAY.minusDays(1)),
            Space.COMMON);
    assertThat(decisions.open(past)).isInstanceOf(DecisionOutcome.DeadlinePassed.class);
    var mute =
        new RoundDraft(
            sample.noor(),
            "x",
            subject,
            " ",
            List.of(sample.bas),
            1,
            Optional.empty(),
            Space.COMMON);
    assertThat(decisions.open(mute)).isInstanceOf(DecisionOutcome.NoQuestion.class);
  }

  @Test
  void afterTheDeadlineNoVoteCountsAndWhatIsOpenExpires() {
    var round = done(decisions.open(draft(1, sample.bas, sample.mees()))).round();
    var late = vote(round, sample.bas, "FOR", Instant.parse("2026-11-28T23:30:00Z"));
    assertThat(RoundResult.of(round, List.of(late), false, TODAY).votes().getFirst().not())
        .as("23:30 UTC is the next day where the cooperative is")
        .contains(Why.AFTER_CLOSING);
    assertThat(RoundResult.of(round, List.of(late), false, TODAY.plusDays(8)).state())
        .isEqualTo(RoundResult.State.EXPIRED);
    var inTime = vote(round, sample.bas, "FOR", Instant.parse("2026-11-28T22:30:00Z"));
    assertThat(RoundResult.of(round, List.of(inTime), false, TODAY.plusDays(8)).isApproved())
        .isTrue();
  }

  private long next;

  private Vote vote(Round round, MemberId who, String choice, Instant at) {
    return new Vote(new VoteId(new UUID(3, next++)), round.id(), who, who, choice, at);
  }

  /// Against a count that keeps a map of last words and stops at the first that decides.
  @Test
  void theResultIsThatOfThePrefixThatDecides() {
    var random = new Seeded(TestSeed.print("small decisions"));
    for (int i = 0; i < 2000; i++) {
      int needed = 1 + random.nextInt(3);
      var voters = List.of(sample.bas, sample.mees(), sample.yara(), sample.sanne());
      var round = done(draftRound(needed, voters)).round();
      List<Vote> votes = new ArrayList<>();
      for (int n = random.nextInt(9); n > 0; n--)
        votes.add(
            vote(
                round,
                random.chance(90) ? random.pick(voters) : sample.noor(),
                random.chance(60) ? "FOR" : "AGAINST",
                Instant.parse("2026-11-22T10:00:00Z")));
      var expected = RoundResult.State.OPEN;
      for (int n = 1; n <= votes.size() && expected == RoundResult.State.OPEN; n++) {
        var last = new java.util.HashMap<MemberId, String>();
        for (var vote : votes.subList(0, n))
          if (voters.contains(vote.caster())) last.put(vote.caster(), vote.choice());
        long yes = last.values().stream().filter("FOR"::equals).count();
        long no = last.size() - yes;
        if (yes >= needed) expected = RoundResult.State.APPROVED;
        else if (voters.size() - no < needed) expected = RoundResult.State.REFUSED;
      }
      assertThat(RoundResult.of(round, votes, false, TODAY).state()).isEqualTo(expected);
    }
  }

  private DecisionOutcome draftRound(int needed, List<MemberId> voters) {
    var round =
        new Round(
            new QuestionId(new UUID(4, next++)),
            sample.noor(),
            "x",
            subject,
            "?",
            voters,
            needed,
            Optional.empty(),
            Space.COMMON);
    return new DecisionOutcome.Done(
        round,
        RoundResult.of(round, List.of(), false, TODAY),
        new coop.meent.base.Id.DeedId(new UUID(5, 5)));
  }
}
