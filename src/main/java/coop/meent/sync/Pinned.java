package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.LocalSettings;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// What this laptop holds on to, so that nobody can put something else in its place: which vault it
/// belongs to, which member and device it is, where the vault lies.
final class Pinned {

  private static final String VAULT = "sync.vault";
  private static final String MEMBER = "sync.member";
  private static final String PLACE = "sync.place";
  private static final String COMPARED = "sync.compared";
  private static final String SYNCED = "sync.synced";
  private static final String RECOVERABLE = "sync.recoverable";
  private static final String RECOVERY = "sync.recovery";
  private static final String PAUSED = "sync.paused";
  private static final String QUIET_FILES = "sync.quietFiles";
  private static final String UNDER_WAY = "sync.underWay";

  private final LocalSettings settings;

  Pinned(Store store) {
    settings = new LocalSettings(store);
  }

  Optional<UUID> vault() {
    return settings.get(VAULT).map(UUID::fromString);
  }

  Optional<UUID> member() {
    return settings.get(MEMBER).map(UUID::fromString);
  }

  Optional<String> place() {
    return settings.get(PLACE);
  }

  /// With what makes this laptop one of the vault's, in one deed: a laptop that is cut off belongs
  /// to it or does not.
  void pin(Tx tx, UUID vault, UUID member) {
    settings.put(tx, VAULT, vault.toString());
    settings.put(tx, MEMBER, member.toString());
  }

  void lies(String place) {
    settings.put(PLACE, place);
  }

  /// When all that lay in the vault was taken in last.
  Optional<Instant> synced() {
    return settings.get(SYNCED).map(Instant::parse);
  }

  void synced(Instant now) {
    settings.put(SYNCED, now.toString());
  }

  /// Whether something was handed over for the place that is not known to have come there.
  boolean isUnderWay() {
    return settings.get(UNDER_WAY).filter("true"::equals).isPresent();
  }

  void underWay(boolean is) {
    if (is != isUnderWay()) settings.put(UNDER_WAY, String.valueOf(is));
  }

  /// Whether it is synced only when somebody asks for it.
  boolean isPaused() {
    return settings.get(PAUSED).filter("true"::equals).isPresent();
  }

  void pause(boolean shallPause) {
    settings.put(PAUSED, String.valueOf(shallPause));
  }

  /// Which files are fetched without being asked for.
  QuietFiles quietFiles() {
    return settings.get(QUIET_FILES).flatMap(QuietFiles::read).orElse(QuietFiles.USUAL);
  }

  void quietFiles(QuietFiles chosen) {
    settings.put(QUIET_FILES, chosen.text());
  }

  /// Head of the governance log under which this laptop was found to agree with the last
  /// checkpoint.
  Optional<Hash> compared() {
    return settings.get(COMPARED).map(HexFormat.of()::parseHex).map(Hash::of);
  }

  void compared(Hash head) {
    settings.put(COMPARED, head.toString());
  }

  /// When the recovery code was typed back, so that it opens something.
  Optional<Instant> recoverable() {
    return settings.get(RECOVERABLE).map(Instant::parse);
  }

  void recoverable(Instant now) {
    settings.put(RECOVERABLE, now.toString());
  }

  /// What the newest recovery code of this laptop opens, as it lies in the vault: a place that
  /// loses it gets it again.
  Optional<VaultObject> recovery() {
    return settings.get(RECOVERY).map(Base64.getDecoder()::decode).flatMap(VaultObject::readAny);
  }

  void recovery(VaultObject object) {
    settings.put(RECOVERY, Base64.getEncoder().encodeToString(object.toBytes()));
  }
}
