package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyDraft;
import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.MeetingWay;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A changed program, or a hand in the file, cannot change what was decided unseen.
class AssemblyChecksTest {

  @TempDir private Path folder;
  private BrokenFile file;

  @BeforeEach
  void decide() {
    file = new BrokenFile(folder);
    var coop = file.coop;
    rule(RuleKey.VOTES_PER_MEMBER, "1");
    rule(RuleKey.DECISION_MAJORITY, "1/2");
    rule(RuleKey.STATUTES_MAJORITY, "2/3");
    var meeting =
        new Assembly.Meeting(
            TestCooperative.TODAY, LocalTime.NOON, MeetingWay.IN_PERSON, "Deventer");
    var assembly =
        done(coop.assemblies.plan(
                new AssemblyDraft(AssemblyKind.GENERAL, "ALV", meeting, List.of())))
            .assembly();
    var proposal =
        new ItemDraft.Proposal(
            RuleKey.PAUSE_LONGEST, "18 months", "8.1", TestCooperative.TODAY.plusDays(1));
    var item = ItemDraft.of(ItemKind.RULES, "Longer pauses").proposing(proposal);
    var rules = done(coop.assemblies.addItem(assembly, item)).item().orElseThrow();
    vote(rules, coop.founder.id());
    done(coop.voting.carryOut(rules, _ -> "ALV, item 1"));
  }

  private void vote(QuestionId item, MemberId member) {
    var _ = file.coop.voting.vote(item, member, member, "FOR");
    done(file.coop.voting.close(item));
  }

  private void rule(RuleKey key, String value) {
    var from = TestCooperative.TODAY.minusYears(1);
    var _ = file.coop.statutes.set(new RuleDraft(key, value, "14", from, Optional.empty(), false));
  }

  private static AssemblyOutcome.Done done(AssemblyOutcome outcome) {
    assertThat(outcome).isInstanceOf(AssemblyOutcome.Done.class);
    return (AssemblyOutcome.Done) outcome;
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<String> redWithRecount() {
    return file.checks.recounting(file.coop.assemblies).run().stream()
        .filter(finding -> !finding.isOk() && !BrokenFile.isOfChanges(finding))
        .map(Finding::name)
        .toList();
  }

  @Test
  void whatWasDecidedAndCarriedOutIsGreen() {
    assertThat(redWithRecount()).isEmpty();
  }

  @Test
  void aRuleThatSaysSomethingElseThanWasDecided() {
    file.raw("UPDATE rule_version SET rule_value = '36M' WHERE rule_key = 'PAUSE_LONGEST'");
    assertThat(file.redBooks()).containsExactly("vote-resolution");
    file.assertOffender(
        "vote-resolution",
        "“Longer pauses” decided 18M, the rule says 36M; or the vote did not pass");
  }

  @Test
  void aVoteThatWasTurned() {
    file.raw("UPDATE vote SET choice = 'AGAINST'");
    assertThat(redWithRecount()).containsExactly("vote-count");
    var finding =
        file.checks.recounting(file.coop.assemblies).run().stream()
            .filter(one -> one.name().equals("vote-count"))
            .findFirst()
            .orElseThrow();
    for (var language : Language.values())
      assertThat(finding.offender(new Texts(language)).orElseThrow()).contains("Longer pauses");
  }

  @Test
  void aVoteOnNothing() {
    file.raw("UPDATE vote SET question_id = zeroblob(16)");
    assertThat(file.redBooks()).contains("vote-question");
    file.assertOffender(
        "vote-question", "Bas Hoekstra voted on 21 November 2026 on something that is not here");
  }
}
