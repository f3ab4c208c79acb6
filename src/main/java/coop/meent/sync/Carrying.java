package coop.meent.sync;

import coop.meent.crypto.SecretKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Plans which files are carried to and from a place, and takes in what came. A person who asks is
/// never told of what was seen earlier; by itself it is looked now and then only, since to list
/// what lies at a place costs many questions.
final class Carrying {

  /// How soon it is looked again for what nobody had put there.
  private static final Duration AGAIN = Duration.ofMinutes(10);

  /// How soon it is looked again whether what is here still lies there.
  private static final Duration STILL = Duration.ofDays(7);

  private final VaultSession session;
  private final Parcels parcels;
  private final ChunkCodec codec;
  private final ParcelFindings findings = new ParcelFindings();

  Carrying(VaultSession session, Parcels parcels) {
    this.session = session;
    this.parcels = parcels;
    codec = new ChunkCodec(session.keyring().vault());
  }

  /// Empty when there is nothing to go for.
  Optional<ParcelErrand> errand(String place, Wanted wanted) {
    parcels.drop();
    var all = parcels.all();
    if (all.isEmpty()) return Optional.empty();
    var before = session.file().store().read(sql -> findings.at(sql, place));
    var now = session.clock().instant();
    boolean isDue =
        all.stream()
            .anyMatch(parcel ->
                isDue(
                    parcel,
                    wanted,
                    Optional.ofNullable(before.get(ParcelFindings.Key.of(parcel))),
                    now));
    if (!isDue) return Optional.empty();
    var governance = session.file().governance();
    boolean isActive = session.isActive();
    Map<UUID, List<SecretKey>> keys = new HashMap<>();
    List<ParcelErrand.Job> jobs = new ArrayList<>();
    for (var parcel : all) {
      var ofSpace =
          keys.computeIfAbsent(
              parcel.space().key(), any -> session.keys().all(governance, parcel.space()));
      if (ofSpace.isEmpty()) continue;
      jobs.add(
          new ParcelErrand.Job(
              parcel,
              ofSpace.stream().map(key -> keyed(key, parcel)).toList(),
              isActive && session.keys().newest(governance, parcel.space()).isPresent(),
              Optional.ofNullable(before.get(ParcelFindings.Key.of(parcel)))));
    }
    return Optional.of(new ParcelErrand(codec, wanted, jobs));
  }

  private static boolean isDue(
      Parcel parcel, Wanted wanted, Optional<ParcelFinding> before, Instant now) {
    if (before.isEmpty()) return true;
    boolean liesThere = before.get().state() == ParcelFinding.State.LIES_THERE;
    var age = Duration.between(before.get().at(), now);
    if (parcel.isRemoved()) return liesThere;
    if (parcel.isHere()) return !liesThere || wanted.isAsked() || age.compareTo(STILL) > 0;
    return liesThere ? wanted.isWanted(parcel) : wanted.isAsked() || age.compareTo(AGAIN) > 0;
  }

  private ParcelErrand.Keyed keyed(SecretKey key, Parcel parcel) {
    return new ParcelErrand.Keyed(
        key,
        IntStream.range(0, parcel.chunks())
            .mapToObj(number -> codec.name(key, parcel.content(), number))
            .toList());
  }

  /// Keeps what an errand fetched, and hands over to it what it is to put there.
  void take(ParcelErrand errand) {
    errand.fetched().forEach(parcels::keep);
    errand.load(parcels::read);
  }

  /// Notes how it stands there now.
  void note(ParcelErrand errand, String place) {
    var now = session.clock().instant();
    session.write(
        "sync.parcels",
        tx -> {
          errand
              .found()
              .forEach((job, found) -> {
                if (isNews(job, found, now))
                  findings.note(tx.sql(), job.parcel(), place, found, now);
              });
          return place;
        });
  }

  /// What still lies there is not written down each time.
  private static boolean isNews(ParcelErrand.Job job, ParcelErrand.Found found, Instant now) {
    return job.before()
        .filter(before ->
            before.state() == ParcelFinding.State.LIES_THERE
                && found.state() == before.state()
                && Duration.between(before.at(), now).compareTo(STILL) < 0)
        .isEmpty();
  }

  /// All of it, one errand after the other.
  ParcelReport carry(Remote remote, Wanted wanted, CarryWatch watch) {
    var total = ParcelReport.NOTHING;
    while (true) {
      var errand = errand(remote.toString(), wanted);
      if (errand.isEmpty()) return total;
      try {
        errand.get().visit(remote, watch);
      } catch (RuntimeException e) {
        // What came before is whole, and need not be fetched again.
        errand.get().fetched().forEach(parcels::keep);
        throw e;
      }
      take(errand.get());
      errand.get().carryOut(remote, watch);
      note(errand.get(), remote.toString());
      total = total.plus(errand.get().report());
      if (errand.get().isWhole()) return total;
    }
  }
}
