package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import coop.meent.sync.WebDavTalk.Patience;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops that share nothing but a folder on a server.
class WebDavLaptopsTest {

  private static final HttpClient CLIENT = WebDavRemote.client();

  @TempDir Path folder;

  private static WebDavRemote at(DavServer server, String password) {
    return new WebDavRemote(server.address("Meent"), password.toCharArray(), CLIENT);
  }

  @Test
  void theyComeTogetherThroughApache() throws Exception {
    DavServer.openToAll(folder);
    try (var server = DavServer.apache(Files.createDirectory(folder.resolve("apache")));
        var bas = new SyncingLaptop(folder.resolve("bas"), 1, Duration.ZERO);
        var noor = new SyncingLaptop(folder.resolve("noor"), 2, Duration.ZERO)) {
      var founder = Homes.found(bas);
      var noorsId = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var shared = at(server, DavServer.PASSWORD);
      shared.make();
      var recovery = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      bas.sync.confirmRecovery(recovery.text(), shared);
      letIn(bas, noor, noorsId, at(server, DavServer.PASSWORD));
      areAlike(bas, noor);

      var chris = Homes.add(bas, "Chris Verhoeven");
      assertThatThrownBy(() -> bas.sync.sync(at(server, "changed meanwhile")))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.refusal()).isInstanceOf(WebDavRefusal.WrongPassword.class));
      bas.sync.sync(at(server, DavServer.PASSWORD));
      noor.sync.sync(at(server, DavServer.PASSWORD));
      assertThat(noor.members.member(chris)).isPresent();
      areAlike(bas, noor);
      assertThat(bas.sync.place()).hasValue(shared.toString());
      assertThat(shared.toString()).doesNotContain(DavServer.PASSWORD);
    }
  }

  private static void letIn(SyncingLaptop bas, SyncingLaptop noor, MemberId member, Remote shared) {
    var code = bas.sync.invite(member, shared);
    noor.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
    bas.sync.sync(shared);
    bas.sync.admit(bas.sync.requests().getFirst().device());
    for (int i = 0; i < 2; i++) {
      bas.sync.sync(shared);
      noor.sync.sync(shared);
    }
  }

  private static void areAlike(SyncingLaptop bas, SyncingLaptop noor) {
    assertThat(noor.members.members()).isEqualTo(bas.members.members());
    for (var space : new Space[] {Space.COMMON, Space.OFFICE})
      assertThat(state(noor, space)).isEqualTo(state(bas, space));
    for (var laptop : new SyncingLaptop[] {bas, noor})
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
  }

  private static Object state(SyncingLaptop laptop, Space space) {
    return laptop.store.write("state", tx -> tx.stateHash(space));
  }

  /// Whatever question of a sync the server fails at, and for how long: nothing that was written is
  /// lost, and once it behaves both have the same.
  @Test
  void aServerThatFailsAtAnyQuestionLosesNothing() throws Exception {
    try (var server = new HostileServer();
        var bas = new SyncingLaptop(folder.resolve("bas"), 1, Duration.ZERO);
        var noor = new SyncingLaptop(folder.resolve("noor"), 2, Duration.ZERO)) {
      var patience = new Patience(Duration.ofSeconds(20), 1, Duration.ZERO, pause -> {});
      var shared = new WebDavRemote(server.address(), "x".toCharArray(), CLIENT, patience);
      var founder = Homes.found(bas);
      var noorsId = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      letIn(bas, noor, noorsId, shared);
      int failed = 0;
      for (int question = 0; question < 24; question += 2) {
        Homes.add(bas, "Lid " + question);
        failed += failingAt(question, server, bas, shared) ? 1 : 0;
        failed += failingAt(question, server, noor, shared) ? 1 : 0;
        server.behaves();
      }
      assertThat(failed).isGreaterThan(8);
      for (int i = 0; i < 2; i++) {
        bas.sync.sync(shared);
        noor.sync.sync(shared);
      }
      areAlike(bas, noor);
      assertThat(noor.members.members()).hasSize(14);
      assertThat(bas.sync.verify(shared).isSound()).isTrue();
    }
  }

  private static boolean failingAt(
      int question, HostileServer server, SyncingLaptop laptop, Remote shared) {
    int[] asked = {0};
    server.makes((exchange, usual) -> {
      boolean isOne;
      synchronized (asked) {
        isOne = asked[0]++ == question;
      }
      if (!isOne) usual.run();
      else if (question % 3 == 0) exchange.answer(503);
      else if (question % 3 == 1) throw new java.io.IOException("the line is cut");
      else exchange.answer(207, HostileServer.multistatus("<D:response/>"));
    });
    try {
      laptop.sync.sync(shared);
      return false;
    } catch (RefusedException e) {
      assertThat(e.refusal()).isInstanceOf(WebDavRefusal.class);
      return true;
    }
  }
}
