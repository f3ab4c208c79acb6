package coop.meent.crash;

import static coop.meent.crash.Deeds.BAS;
import static coop.meent.crash.Deeds.NOOR;
import static coop.meent.crash.Deeds.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.store.KnownFrontier;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Goes on with what is left after the power went: the files are whole, what was promised is there,
/// people do again what was half done, and all laptops come together.
final class Aftermath {

  private final Path folder;
  private final String moment;
  private final List<Promise> promises;
  private final Duration later;

  /// @param moment in words, when the power went
  /// @param later how long after the cooperative began it is
  Aftermath(Path folder, String moment, List<Promise> promises, Duration later) {
    this.folder = folder;
    this.moment = moment;
    this.promises = promises;
    this.later = later;
  }

  void goOn() {
    try (var laptops = new Laptops(folder, later, any -> {})) {
      List<String> there = new ArrayList<>();
      for (var home : List.of(BAS, NOOR, TOM)) {
        if (!laptops.isThere(home)) continue;
        opened(laptops.at(home), home);
        there.add(home);
      }
      if (there.contains(BAS)) together(laptops, there);
      else assertThat(promises).isEmpty();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("cut at " + moment, e);
    }
  }

  private void opened(Services services, String home) {
    sound(services, home);
    boolean isOlder = moment.startsWith(Deeds.PUT_BACK) && home.equals(NOOR);
    if (!isOlder)
      assertKept(services, promises.stream().filter(one -> one.home().equals(home)).toList());
  }

  private static void assertKept(Services services, List<Promise> promises) {
    promises.stream()
        .collect(Collectors.groupingBy(Promise::column))
        .forEach((column, those) ->
            assertThat(Promise.kept(services, column))
                .as(column)
                .containsAll(those.stream().map(Promise::value).toList()));
  }

  private static void sound(Services services, String home) {
    var integrity =
        services
            .store()
            .readAfresh(sql -> sql.fetchSingle("PRAGMA integrity_check").get(0, String.class));
    assertThat(integrity).as(home).isEqualTo("ok");
    assertThat(services.store().read(Verification::breaches)).as(home).isEmpty();
    assertThat(services.checks().run()).as(home).noneMatch(Finding::isBroken);
  }

  private void together(Laptops laptops, List<String> there) {
    var bas = laptops.at(BAS);
    if (bas.members().members().isEmpty()) return;
    if (!bas.sync().isInVault()) foundAgain(laptops);
    laptops.sync(BAS);
    there.remove(TOM);
    if (there.contains(NOOR)) comeIn(laptops, NOOR);
    for (int round = 0; round < 2; round++) laptops.sync(there.toArray(String[]::new));
    var sent = promises.stream().filter(promise -> isSent(promise, there)).toList();
    for (var home : there) {
      var services = laptops.at(home);
      sound(services, home);
      assertKept(services, sent);
      same(bas, services);
      assertThat(services.sync().verify(laptops.vault()).isSound()).as(home).isTrue();
    }
    goesOn(laptops, there);
  }

  /// What lies on Tom's laptop alone when the power goes is not with the others; all he told before
  /// he sent at once.
  private boolean isSent(Promise promise, List<String> there) {
    return there.contains(promise.home()) || !promise.equals(promises.getLast());
  }

  private static void foundAgain(Laptops laptops) {
    var bas = laptops.at(BAS);
    var founder = bas.members().members().getFirst().id();
    var code = bas.sync().found(founder, VaultOffice.PASSPHRASE, laptops.vault());
    bas.sync().confirmRecovery(code.text(), laptops.vault());
  }

  /// Who was on the way in asks again, with a new invitation where nothing came of the first.
  private static void comeIn(Laptops laptops, String home) {
    var theirs = laptops.at(home).sync();
    var bas = laptops.at(BAS);
    if (!theirs.isInVault()) {
      var member = bas.members().members().getLast().id();
      Deeds.join(laptops, home, bas.sync().invite(member, laptops.vault()));
    }
    laptops.sync(home, BAS);
    bas.sync().requests().forEach(request -> bas.sync().admit(request.device()));
    laptops.sync(BAS, home);
    assertThat(theirs.isAdmitted()).as(home).isTrue();
  }

  private static void same(Services one, Services other) {
    assertThat(other.store().read(KnownFrontier::read))
        .isEqualTo(one.store().read(KnownFrontier::read));
    for (var space : List.of(Space.COMMON, Space.OFFICE))
      assertThat(state(other, space)).isEqualTo(state(one, space));
  }

  private static Object state(Services services, Space space) {
    return services.store().write("state", tx -> tx.stateHash(space));
  }

  /// And work goes on everywhere.
  private void goesOn(Laptops laptops, List<String> there) {
    List<Promise> written = new ArrayList<>();
    for (var home : there) {
      var name = "%s after %s".formatted(home, later);
      laptops.at(home).work().addClient(name, Optional.empty());
      written.add(new Promise(home, "client.name", name));
    }
    for (int round = 0; round < 2; round++) laptops.sync(there.toArray(String[]::new));
    for (var home : there) assertKept(laptops.at(home), written);
  }
}
