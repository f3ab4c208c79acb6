package coop.meent.bond;

import static coop.meent.store.db.Tables.BOND_SIGN;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.handover.AwayOutcome;
import coop.meent.member.Role;
import coop.meent.store.Space;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tom and Eva are buddies; Noor coordinates and is in the care committee, and Bas founded it, is
/// steward and in every office. What Tom lets Eva know reaches Eva's laptop alone.
class NearLaptopsTest {

  @TempDir Path folder;

  @Test
  void onlyTheBuddyReadsACallAndThatOneIsIll() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var tom = office.letIn("Tom Smit");
      var eva = office.letIn("Eva Blok");
      var bas = office.bas;
      var all = new Services[] {bas, noor, tom, eva};
      for (int i = 0; i < 2; i++) office.together(all);
      var bond =
          done(tom.bonds().bonds().ask(BondKind.BUDDY, id(eva), id(tom))).getFirst().bond().id();
      office.together(all);
      assertThat(eva.bonds().near().news(id(eva)).asked()).hasSize(1);
      done(eva.bonds().bonds().answer(bond, true, id(eva)));
      assertThat(tom.bonds().near().call(Set.of(bond), id(tom)))
          .as("Tom does not know of the yes")
          .isEqualTo(new BondOutcome.NotInIt());
      assertThat(eva.bonds().near().call(Set.of(bond), id(eva)))
          .isEqualTo(new BondOutcome.NoKeyYet());
      for (int i = 0; i < 2; i++) office.together(all);
      var space = Space.bond(bond);
      assertThat(bas.sync().overview().isOpenTo(office.basId, space)).isFalse();
      assertThat(noor.sync().overview().isOpenTo(id(noor), space)).isFalse();
      assertThat(eva.sync().overview().isOpenTo(id(eva), space)).isTrue();

      done(tom.bonds().near().call(Set.of(bond), id(tom)));
      done(tom.bonds().near().allow(bond, true, id(tom)));
      assertThat(tom.handingOver().away().ill(id(tom), VaultOffice.TODAY, 2, id(tom)))
          .isInstanceOf(AwayOutcome.Done.class);
      for (int i = 0; i < 2; i++) office.together(all);
      var news = eva.bonds().near().news(id(eva));
      assertThat(news.calls()).hasSize(1);
      assertThat(eva.bonds().near().ill(id(eva))).containsEntry(id(tom), VaultOffice.TODAY);
      for (var other : List.of(bas, noor)) {
        assertThat(signs(other)).isZero();
        assertThat(other.bonds().near().near().calls()).isEmpty();
      }
      done(eva.bonds().near().calling(news.calls().getFirst().id(), id(eva)));
      assertThat(tom.handingOver().away().better(id(tom), VaultOffice.TODAY, id(tom)))
          .isInstanceOf(AwayOutcome.Done.class);
      for (int i = 0; i < 2; i++) office.together(all);
      assertThat(tom.bonds().near().news(id(tom)).answered()).containsExactly(id(eva));
      assertThat(eva.bonds().near().ill(id(eva))).isEmpty();

      done(eva.bonds().bonds().leave(bond, id(eva)));
      for (int i = 0; i < 2; i++) office.together(all);
      assertThat(tom.bonds().near().open(id(tom))).isEmpty();
      for (var laptop : all) {
        assertThat(laptop.bonds().bonds().bond(bond).map(BondStanding::state))
            .isEqualTo(Optional.of(BondState.ENDED));
        assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
      }
    }
  }

  private static List<BondStanding> done(BondOutcome outcome) {
    if (outcome instanceof BondOutcome.Done(var made, var _)) return made;
    throw new AssertionError(outcome);
  }

  private static int signs(Services at) {
    return at.store().read(sql -> sql.fetchCount(BOND_SIGN));
  }

  private static MemberId id(Services at) {
    return at.sync().member().orElseThrow();
  }
}
