package coop.meent.idea;

import static coop.meent.app.VaultOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.idea.Lineage.Proof;
import coop.meent.reader.Readers;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Thanks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An idea goes from laptop to laptop: written at one, used and taken over at another, and each
/// step is signed by the laptop of who took it.
class IdeaLaptopsTest {

  @TempDir Path folder;

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static IdeaStanding done(IdeaOutcome outcome) {
    if (outcome instanceof IdeaOutcome.Done(var one, var _)) return one;
    throw new AssertionError(outcome);
  }

  @Test
  void anIdeaIsUsedThankedForAndHandedOverAcrossLaptopsWithProof()
      throws IOException, SQLException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      var tom = office.letIn("Tom Smit");
      var draft = new IdeaDraft("Trial day", "A day before it begins", TODAY);
      var idea = done(bas.ideas().write(draft, Readers.EVERYBODY, me(bas))).idea().id();
      assertThat(bas.ideas().lineage(idea).orElseThrow().lines())
          .extracting(Lineage.Line::proof)
          .containsExactly(Proof.UNSENT);
      office.together(bas, tom);
      done(tom.ideas().use(idea, "A client in doubt", TODAY, me(tom)));
      office.together(tom, bas);
      assertThat(bas.ideas().news(me(bas)).used()).hasSize(1);
      var asked = tom.sharing().news(me(tom)).asked();
      assertThat(asked).singleElement().matches(one -> one.kind() == Kind.ADVICE);
      tom.sharing().thank(asked.getFirst().id(), Thanks.Outcome.HELPED, "It did", me(tom));
      // Apart: Bas asks Tom, and thinks better of it while Tom takes it.
      done(bas.ideas().offer(idea, me(tom), me(bas)));
      office.together(tom, bas, tom);
      assertThat(bas.sharing().news(me(bas)).heard()).hasSize(1);
      done(bas.ideas().withdraw(idea, me(bas)));
      done(tom.ideas().take(idea, me(tom)));
      office.together(bas, tom, bas);
      for (var at : List.of(bas, tom)) {
        var now = at.ideas().idea(idea).orElseThrow();
        assertThat(now.owner()).isEqualTo(bas.ideas().idea(idea).orElseThrow().owner());
        assertThat(now.credited()).containsExactly(me(bas));
        var lineage = at.ideas().lineage(idea).orElseThrow();
        assertThat(lineage.lines())
            .hasSize(5)
            .extracting(Lineage.Line::proof)
            .containsOnly(Proof.VERIFIED);
        assertThat(lineage.signed()).isEqualTo(5);
        assertThat(at.checks().run()).noneMatch(finding -> finding.isBroken());
      }
      var again = office.reopen("Tom Smit");
      assertThat(again.ideas().lineage(idea).orElseThrow().lines())
          .as("its keys are locked")
          .extracting(Lineage.Line::proof)
          .containsOnly(Proof.SIGNED);
      changeByHand(again, idea);
      var wrong = again.ideas().lineage(idea).orElseThrow().wrong().orElseThrow();
      assertThat(wrong.step()).as("where it was written down").isEmpty();
      assertThat(wrong.proof()).isEqualTo(Proof.BROKEN);
    }
  }

  /// Somebody writes another day into what is kept of the change with the idea.
  private static void changeByHand(Services at, IdeaId idea) throws SQLException {
    var change = at.ideas().lineage(idea).orElseThrow().lines().getFirst().change().orElseThrow();
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + at.store().file());
        var statement = file.createStatement()) {
      int changed =
          statement.executeUpdate(
              "UPDATE change SET payload = CAST(replace(payload, CAST('Trial' AS BLOB),"
                  + " CAST('Tryal' AS BLOB)) AS BLOB) WHERE hash = x'"
                  + change
                  + "'");
      assertThat(changed).isEqualTo(1);
    }
  }
}
