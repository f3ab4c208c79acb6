package coop.meent.exchange;

import static coop.meent.base.RefusedException.unlessRefused;
import static coop.meent.exchange.ExchangeOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.sharing.HelpDraft;
import coop.meent.sharing.Kind;
import coop.meent.sharing.SharingOutcome;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lead goes from laptop to laptop: passed on at one, taken at another, thanked for; what was
/// given counts on each.
class ExchangeLaptopsTest {

  @TempDir Path folder;

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  @Test
  void aLeadIsPassedOnWithThanksAcrossLaptops() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      var tom = office.letIn("Tom Smit");
      var ilse = office.letIn("Ilse Bos");
      assertThat(bas.skills().list(new SkillDraft("Copywriting", "Words", false)))
          .isNotInstanceOf(coop.meent.base.Refusal.class)
          .isInstanceOf(SkillOutcome.class);
      office.together(bas, tom, ilse);
      var lead = done(tom.exchange().pass(ExchangeOffice.draft("Annual report"), me(tom))).lead();
      office.together(tom, ilse, bas);
      // Apart: both could.
      done(ilse.exchange().answer(lead.id(), me(ilse), true));
      done(bas.exchange().answer(lead.id(), me(bas), true));
      office.together(ilse, bas, tom);
      assertThat(tom.exchange().lead(lead.id()).orElseThrow().willing())
          .containsExactlyInAnyOrder(me(ilse), me(bas));
      done(tom.exchange().give(lead.id(), me(ilse), me(tom)));
      office.together(tom, ilse);
      done(ilse.exchange().tell(lead.id(), me(ilse), true, "Thank you, Tom"));
      office.together(ilse, tom, bas);
      for (var laptop : List.of(bas, tom, ilse)) {
        var now = laptop.exchange().lead(lead.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(LeadState.WON);
        assertThat(now.outcome().orElseThrow().words()).contains("Thank you, Tom");
        assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
      }
      assertThat(tom.sharing().news(me(tom)).heard()).as("the lead counts by itself").hasSize(1);
      var draft =
          new HelpDraft(Kind.ADVICE, me(bas), 30, "Rates", ExchangeOffice.TODAY, Optional.empty());
      var help = unlessRefused(tom.sharing().tell(draft, me(tom)));
      unlessRefused(ilse.sharing().put(60, me(ilse)));
      office.together(tom, ilse, bas);
      assertThat(bas.sharing().tally(me(bas)).given()).isEqualTo(1);
      assertThat(bas.sharing().pot().left()).isEqualTo(60);
      assertThat(bas.sharing().health(me(bas)).members()).isEqualTo(3);
      assertThat(help).isInstanceOf(SharingOutcome.Done.class);
    }
  }
}
