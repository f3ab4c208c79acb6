package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Space;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whom somebody lets read the own book, and whose word counts in it.
class OwnReadersTest {

  private final TestVault vault =
      TestVault.foundedBy("Anna", 1, new Seeded(2026)).admit("Max", "Tom", "Eva");
  private final UUID max = member("Max");
  private final UUID tom = member("Tom");
  private final UUID eva = member("Eva");
  private final Space own = Space.own(new MemberId(max));

  private UUID member(String name) {
    return vault.person(name).member;
  }

  private OwnReaders readers() {
    return vault.governance.ownReaders().orElseThrow();
  }

  private void share(String author, int epoch, UUID reader) {
    vault.say(author, new Statement.KeyShare(own, epoch, reader, new Bytes(new byte[] {7})));
  }

  @Test
  void nobodyReadsUnlessTheOwnerSaysSo() {
    vault.grant("Eva", Role.TREASURER).grant("Tom", Role.BOARD);
    assertThat(vault.governance.readers(own)).containsExactly(max);
    vault.say("Tom", new Statement.OwnReader(tom, true, 1, 0));
    assertThat(vault.governance.readers(own)).containsExactly(max);
    vault.say("Max", readers().letting(max, tom));
    assertThat(vault.governance.readers(own)).containsExactlyInAnyOrder(max, tom);
    assertThat(readers().reads(tom, max)).isTrue();
    assertThat(readers().reads(max, tom)).isFalse();
  }

  @Test
  void readerIsGivenEveryKeyByTheOwnerAlone() {
    vault.say("Max", readers().letting(max, tom));
    assertThat(vault.governance.missingKeys()).containsExactly(new MissingKey(own, 0, tom));
    share("Eva", 0, tom);
    assertThat(vault.governance.missingKeys()).containsExactly(new MissingKey(own, 0, tom));
    assertThat(vault.governance.keysOf(tom)).isEmpty();
    share("Max", 0, tom);
    assertThat(vault.governance.missingKeys()).isEmpty();
    assertThat(vault.governance.keysOf(tom)).hasSize(1);
  }

  @Test
  void whoReadsNoFurtherNeverGetsTheNextKey() {
    vault.say("Max", readers().letting(max, tom));
    vault.say("Max", readers().letting(max, eva));
    share("Max", 0, tom);
    share("Max", 0, eva);
    vault.say("Max", readers().lockingOut(max, tom));
    assertThat(readers().epoch(max)).isEqualTo(1);
    assertThat(readers().of(max)).containsExactly(eva);
    assertThat(readers().toBeLockedOut(max)).isEmpty();
    assertThat(vault.governance.missingKeys()).containsExactly(new MissingKey(own, 1, eva));
  }

  @Test
  void whoComesBackReadsWhatWasWrittenMeanwhile() {
    vault.say("Max", readers().letting(max, tom));
    share("Max", 0, tom);
    vault.say("Max", readers().lockingOut(max, tom));
    vault.say("Max", readers().letting(max, tom));
    assertThat(readers().of(max)).containsExactly(tom);
    assertThat(vault.governance.missingKeys()).containsExactly(new MissingKey(own, 1, tom));
  }

  @Test
  void twoLaptopsThatSaidTwoThingsLetNobodyReadWhoShouldNot() {
    vault.say("Max", readers().letting(max, tom));
    var other = vault.fork();
    vault.say("Max", readers().lockingOut(max, tom));
    var yes = new Statement.OwnReader(tom, true, 2, 0);
    vault.say("Max", yes);
    assertThat(readers().of(max)).isEmpty();
    other.say("Max", yes);
    other.say("Max", new Statement.OwnReader(tom, false, 2, 1));
    assertThat(other.governance.ownReaders().orElseThrow().of(max)).isEmpty();
  }

  @Test
  void whoHoldsTheKeyOfNowAndShouldNotIsNamed() {
    vault.say("Max", readers().letting(max, tom));
    vault.say("Max", readers().letting(max, eva));
    vault.say("Max", readers().lockingOut(max, eva));
    share("Max", 1, eva);
    assertThat(readers().toBeLockedOut(max)).containsExactly(eva);
    vault.say("Max", readers().lockingOut(max, eva));
    assertThat(readers().toBeLockedOut(max)).isEmpty();
    share("Max", 2, tom);
    vault.write(vault.drafts().removeMember(tom));
    assertThat(readers().of(max)).isEmpty();
    assertThat(readers().toBeLockedOut(max)).containsExactly(tom);
  }

  @Test
  void wordsThatCannotBeAreNoStatements() {
    for (var bad : List.of(new long[] {0, 0}, new long[] {1, -1}, new long[] {1, 10_001}))
      assertThatThrownBy(() -> new Statement.OwnReader(tom, true, bad[0], (int) bad[1]))
          .isInstanceOf(IllegalArgumentException.class);
  }
}
