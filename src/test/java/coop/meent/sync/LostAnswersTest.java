package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.app.VaultOffice;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shared folder loses what lies in it, while somebody is on their way in.
class LostAnswersTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;

  @BeforeEach
  void found() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void folderIsEmptied() throws IOException {
    try (var files = Files.walk(folder.resolve("Meent"))) {
      files.filter(Files::isRegularFile).forEach(LostAnswersTest::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long lying(ObjectKind kind) {
    return office.shared.list().stream()
        .map(file -> office.shared.get(file.location()).orElseThrow())
        .map(VaultObject::readAny)
        .filter(object -> object.filter(one -> one.is(kind)).isPresent())
        .count();
  }

  private void joins(Services theirs, String code) {
    theirs.sync().join(code, VaultOffice.PASSPHRASE, office.shared);
  }

  @Test
  void anInvitationThatIsOpenLiesThereAgainWhenItsMakerHasSynced() throws Exception {
    var code = bas.sync().invite(office.add("Noor de Wit"), office.shared);
    folderIsEmptied();
    var noor = office.laptop("Noor de Wit");
    assertThatThrownBy(() -> joins(noor, code.text())).isInstanceOf(RefusedException.class);
    var report = bas.sync().sync(office.shared);
    assertThat(report.putBack()).isPositive();
    assertThat(lying(ObjectKind.INVITATION)).isEqualTo(1);
    joins(noor, code.text());
    bas.sync().sync(office.shared);
    bas.sync().admit(bas.sync().requests().getFirst().device());
    office.together(bas, noor);
    assertThat(noor.sync().isAdmitted()).isTrue();
  }

  @Test
  void anInvitationThatWasUsedIsNotPutBack() throws Exception {
    var first = bas.sync().invite(office.add("Noor de Wit"), office.shared);
    var member = bas.members().members().getLast().id();
    bas.sync().invite(member, office.shared);
    var noor = office.laptop("Noor de Wit");
    joins(noor, first.text());
    bas.sync().sync(office.shared);
    bas.sync().admit(bas.sync().requests().getFirst().device());
    office.together(bas, noor);
    folderIsEmptied();
    office.together(bas, noor, bas);
    assertThat(lying(ObjectKind.INVITATION)).as("neither the used nor the needless one").isZero();
    assertThat(lying(ObjectKind.JOIN_REQUEST)).as("answered").isZero();
    assertThat(lying(ObjectKind.BUNDLE)).isPositive();
  }

  @Test
  void aRequestThatNobodyAnsweredLiesThereAgainWhenWhoAsksHasSynced() throws Exception {
    var code = bas.sync().invite(office.add("Noor de Wit"), office.shared);
    var noor = office.laptop("Noor de Wit");
    joins(noor, code.text());
    folderIsEmptied();
    bas.sync().sync(office.shared);
    assertThat(bas.sync().requests()).as("it never came").isEmpty();
    noor.sync().sync(office.shared);
    assertThat(lying(ObjectKind.JOIN_REQUEST)).isEqualTo(1);
    bas.sync().sync(office.shared);
    assertThat(bas.sync().requests()).hasSize(1);
    bas.sync().admit(bas.sync().requests().getFirst().device());
    office.together(bas, noor);
    assertThat(noor.sync().isAdmitted()).isTrue();
  }

  @Test
  void anInvitationForALaptopMoreOfOnesOwnIsPutBackUntilThatIsIn() throws Exception {
    var code = bas.sync().inviteOwnLaptop(office.shared);
    folderIsEmptied();
    bas.sync().sync(office.shared);
    assertThat(lying(ObjectKind.INVITATION)).isEqualTo(1);
    var tablet = office.laptop("Tablet");
    joins(tablet, code.text());
    office.together(bas, tablet);
    assertThat(tablet.sync().isAdmitted()).isTrue();
    folderIsEmptied();
    office.together(bas, tablet, bas);
    assertThat(lying(ObjectKind.INVITATION)).isZero();
  }

  @Test
  void anOrdinarySyncPutsNothingBack() throws Exception {
    bas.sync().invite(office.add("Noor de Wit"), office.shared);
    bas.sync().sync(office.shared);
    assertThat(bas.sync().sync(office.shared).putBack()).isZero();
    assertThat(lying(ObjectKind.INVITATION)).isEqualTo(1);
  }
}
