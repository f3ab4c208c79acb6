package coop.meent.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.app.Wiring;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.sync.CarryWatch;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Laptops in one folder, each with a home below it, and the vault that they share. A home that is
/// not open is opened when it is asked for.
final class Laptops implements AutoCloseable {

  static final char[] FRESH = "another horse".toCharArray();

  final Path folder;
  final VaultOffice.Hand clock = new VaultOffice.Hand();
  private final Wiring wiring = new Wiring(clock, new PassphraseLock(new PassphraseCost(64, 1, 1)));
  private final Consumer<Services> opened;
  private final Map<String, Services> open = new TreeMap<>();

  /// @param later how long after the cooperative began
  Laptops(Path folder, Duration later, Consumer<Services> opened) {
    this.folder = folder;
    this.opened = opened;
    clock.pass(later);
  }

  Path file(String name) {
    return folder.resolve(name).resolve("de-meent.meent");
  }

  boolean isThere(String name) {
    return Files.exists(file(name));
  }

  /// With its keys, where it has them.
  Services at(String name) {
    return open.computeIfAbsent(
        name, any -> opened(isThere(name) ? wiring.open(file(name)) : wiring.create(file(name))));
  }

  private Services opened(Services services) {
    opened.accept(services);
    if (services.sync().isInVault()) unlock(services);
    return services;
  }

  /// Somebody who was changing the pass phrase tries both.
  private static void unlock(Services services) {
    try {
      services.sync().unlock(VaultOffice.PASSPHRASE);
    } catch (RefusedException other) {
      services.sync().unlock(FRESH);
    }
  }

  Remote vault() {
    return new FolderRemote(folder.resolve("Meent"));
  }

  /// Syncs, and carries the receipts.
  void sync(String... names) {
    for (var name : names) {
      var sync = at(name).sync();
      sync.sync(vault());
      var files = sync.carry(vault(), sync.quietFiles().asked(), CarryWatch.NONE);
      assertThat(files.damaged()).as("receipts at %s", name).isEmpty();
    }
  }

  void close(String name) {
    var services = open.remove(name);
    if (services != null) services.close();
  }

  @Override
  public void close() {
    open.values().forEach(Services::close);
    open.clear();
  }
}
