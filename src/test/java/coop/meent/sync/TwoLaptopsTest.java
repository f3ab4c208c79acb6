package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two homes on one machine and a folder that they share.
class TwoLaptopsTest {

  @TempDir Path folder;
  private Remote shared;
  private SyncingLaptop bas;
  private SyncingLaptop noor;
  private MemberId noorsId;

  @BeforeEach
  void found() throws Exception {
    shared = new FolderRemote(Files.createDirectory(folder.resolve("shared")));
    bas = new SyncingLaptop(folder.resolve("bas"), 1, Duration.ZERO);
    noor = new SyncingLaptop(folder.resolve("noor"), 2, Duration.ZERO);
    var founded =
        (FoundingOutcome.Founded)
            new Founding(bas.store, bas.members, bas.ledger)
                .found("De Meent", "Bas Hoekstra", LocalDate.of(2024, 1, 1), Language.NL);
    noorsId = add("Noor de Wit", Set.of(Role.TREASURER));
    var code = bas.sync.found(founded.founder().id(), SyncingLaptop.PASSPHRASE, shared);
    bas.sync.confirmRecovery(code.text(), shared);
    bas.sync.sync(shared);
  }

  @AfterEach
  void close() {
    assertThat(bas.store.read(Verification::breaches)).isEmpty();
    assertThat(noor.store.read(Verification::breaches)).isEmpty();
    bas.close();
    noor.close();
  }

  private MemberId add(String name, Set<Role> roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2024, 1, 1),
            Optional.empty(),
            roles);
    return ((MemberOutcome.Saved) bas.members.add(draft)).member().id();
  }

  private void letNoorIn() {
    var invitation = bas.sync.invite(noorsId, shared);
    noor.sync.join(invitation.text(), SyncingLaptop.PASSPHRASE, shared);
    bas.sync.sync(shared);
    assertThat(bas.sync.requests()).hasSize(1);
    bas.sync.admit(bas.sync.requests().getFirst().device());
    bas.sync.sync(shared);
    noor.sync.sync(shared);
    bas.sync.sync(shared);
    noor.sync.sync(shared);
  }

  @Test
  void whoIsLetInHasAllThatTheyMayRead() {
    letNoorIn();
    assertThat(noor.sync.isAdmitted()).isTrue();
    assertThat(noor.members.members()).isEqualTo(bas.members.members());
    assertThat(noor.ledger.books()).isEqualTo(bas.ledger.books());
    assertThat(state(noor, Space.COMMON)).isEqualTo(state(bas, Space.COMMON));
    assertThat(state(noor, Space.OFFICE)).isEqualTo(state(bas, Space.OFFICE));
  }

  @Test
  void aLaptopMoreOfTheSamePersonHasTheSame() throws Exception {
    letNoorIn();
    try (var second = new SyncingLaptop(folder.resolve("noor2"), 3, Duration.ZERO)) {
      var code = noor.sync.inviteOwnLaptop(shared);
      second.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
      bas.sync.sync(shared);
      second.sync.sync(shared);
      assertThat(second.sync.isAdmitted()).isTrue();
      assertThat(second.members.members()).isEqualTo(bas.members.members());
    }
  }

  private static Object state(SyncingLaptop laptop, Space space) {
    return laptop.store.write("state", tx -> tx.stateHash(space));
  }
}
