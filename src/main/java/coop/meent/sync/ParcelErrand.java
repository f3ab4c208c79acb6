package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.crypto.SecretKey;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Files carried to and from a place that is visited twice, as [Errand] is for changes: first it is
/// looked what lies there and what is wanted is fetched ([#visit]); then the store takes that and
/// hands over what is to be sent; then that is put there ([#carryOut]). It holds only so much at
/// once, and says whether there is more ([#isWhole]).
public final class ParcelErrand {

  /// So many that it does not take, and it is the place.
  private static final int MOST_REFUSED = 3;

  private final ChunkCodec codec;
  private final Wanted wanted;
  private final List<Job> jobs;
  private final Map<Job, Found> found = new LinkedHashMap<>();
  private final Map<Hash, byte[]> fetched = new LinkedHashMap<>();
  private final List<Job> toSend = new ArrayList<>();
  private final List<Job> sent = new ArrayList<>();
  private final Map<ObjectName, byte[]> toPut = new LinkedHashMap<>();
  private final Set<String> toDelete = new HashSet<>();
  private boolean isWhole = true;

  /// A file and what it is called by each key of its space that is known here, the newest first.
  ///
  /// @param maySend whether this laptop may put it there, with the first of the keys
  /// @param before how it stood at this place the last time
  record Job(Parcel parcel, List<Keyed> keyed, boolean maySend, Optional<ParcelFinding> before) {

    private boolean isToSend() {
      return maySend && parcel.isHere();
    }
  }

  record Keyed(SecretKey key, List<ObjectName> names) {}

  /// @param location where what is damaged lies; empty otherwise
  record Found(ParcelFinding.State state, String location) {}

  ParcelErrand(ChunkCodec codec, Wanted wanted, List<Job> jobs) {
    this.codec = codec;
    this.wanted = wanted;
    this.jobs = jobs;
  }

  /// Looks at what lies there, and fetches what is wanted as far as there is room for it.
  ///
  /// @throws RefusedException when the place cannot be reached; what came till then is kept
  public void visit(Remote place, CarryWatch watch) {
    Map<String, Long> there = new HashMap<>();
    place.chunks().forEach(file -> there.put(file.location(), file.bytes()));
    Map<Job, Keyed> toFetch = new LinkedHashMap<>();
    for (var job : smallFirst()) look(job, there, toFetch);
    long total = toFetch.keySet().stream().mapToLong(job -> job.parcel.size()).sum();
    long done = 0;
    for (var each : toFetch.entrySet()) {
      var parcel = each.getKey().parcel;
      if (fetched.containsKey(parcel.content())) continue;
      isWhole = fetched.isEmpty() || done + parcel.size() <= wanted.atOnce();
      if (!isWhole) return;
      fetch(place, each.getKey(), each.getValue(), new Far(watch, done, total));
      done += parcel.size();
    }
  }

  private record Far(CarryWatch watch, long before, long total) {}

  private List<Job> smallFirst() {
    return jobs.stream().sorted(Comparator.comparingLong(job -> job.parcel.size())).toList();
  }

  private void look(Job job, Map<String, Long> there, Map<Job, Keyed> toFetch) {
    var parcel = job.parcel;
    if (parcel.isRemoved()) {
      for (var keyed : job.keyed)
        for (var name : keyed.names)
          if (there.containsKey(name.location())) toDelete.add(name.location());
      found.put(job, new Found(ParcelFinding.State.NOT_THERE, ""));
      return;
    }
    var whole = job.keyed.stream().filter(keyed -> isWhole(parcel, keyed, there)).findFirst();
    if (whole.isPresent()) {
      boolean isKnownDamaged =
          job.before.filter(one -> one.state() == ParcelFinding.State.DAMAGED).isPresent();
      found.put(job, new Found(ParcelFinding.State.LIES_THERE, ""));
      if (!parcel.isHere() && wanted.isWanted(parcel)) toFetch.put(job, whole.get());
      if (job.isToSend() && isKnownDamaged) toSend.add(job);
      return;
    }
    found.put(
        job,
        cutOff(job, there)
            .map(location -> new Found(ParcelFinding.State.DAMAGED, location))
            .orElse(new Found(ParcelFinding.State.NOT_THERE, "")));
    if (job.isToSend()) toSend.add(job);
  }

  private static boolean isWhole(Parcel parcel, Keyed keyed, Map<String, Long> there) {
    for (int number = 0; number < keyed.names.size(); number++)
      if (there.getOrDefault(keyed.names.get(number).location(), -1L)
          != ChunkCodec.length(parcel.pieceSize(number))) return false;
    return true;
  }

  private static Optional<String> cutOff(Job job, Map<String, Long> there) {
    for (var keyed : job.keyed) {
      for (int number = 0; number < keyed.names.size(); number++) {
        var location = keyed.names.get(number).location();
        var length = there.get(location);
        if (length != null && length != ChunkCodec.length(job.parcel.pieceSize(number)))
          return Optional.of(location);
      }
    }
    return Optional.empty();
  }

  private void fetch(Remote place, Job job, Keyed keyed, Far far) {
    var all = new ByteArrayOutputStream();
    for (var name : keyed.names) {
      far.watch.at(far.before + all.size(), far.total);
      var piece = get(place, name).flatMap(bytes -> codec.open(keyed.key, name, bytes));
      if (piece.isEmpty()) {
        found.put(job, new Found(ParcelFinding.State.DAMAGED, name.location()));
        return;
      }
      all.writeBytes(piece.get());
    }
    var bytes = all.toByteArray();
    // Who has the space's key could have sealed anything.
    if (Hash.sha256(bytes).equals(job.parcel.content())) fetched.put(job.parcel.content(), bytes);
    else found.put(job, new Found(ParcelFinding.State.DAMAGED, keyed.names.getFirst().location()));
  }

  /// A file that does not come says nothing of the place.
  private static Optional<byte[]> get(Remote place, ObjectName name) {
    try {
      return place.get(name.location());
    } catch (RefusedException e) {
      if (RemoteRefusal.isOfOneFile(e.refusal())) return Optional.empty();
      throw e;
    }
  }

  /// Takes over what is to be sent, as far as there is room for it. On the store thread.
  ///
  /// @param read empty for what cannot be read here
  void load(Function<Hash, Optional<byte[]>> read) {
    long bytes = 0;
    for (var job : toSend) {
      if (bytes > 0 && bytes + job.parcel.size() > wanted.atOnce()) {
        isWhole = false;
        return;
      }
      var content = read.apply(job.parcel.content());
      if (content.isEmpty()) continue;
      bytes += job.parcel.size();
      seal(job, content.get());
      sent.add(job);
    }
  }

  /// With the newest key, so that who left the space cannot read it.
  private void seal(Job job, byte[] content) {
    var keyed = job.keyed.getFirst();
    for (int number = 0; number < keyed.names.size(); number++) {
      var name = keyed.names.get(number);
      int from = number * ChunkCodec.PIECE;
      var piece = Arrays.copyOfRange(content, from, from + job.parcel.pieceSize(number));
      toPut.put(name, codec.seal(keyed.key, name, piece));
    }
  }

  /// Puts there what was handed over, and takes away what is kept no longer. A file that the place
  /// does not take holds up no other.
  ///
  /// @throws RefusedException when the place cannot be reached or did not take something; the next
  ///   visit puts the rest
  public void carryOut(Remote place, CarryWatch watch) {
    long total = toPut.values().stream().mapToLong(bytes -> bytes.length).sum();
    long done = 0;
    List<RefusedException> refused = new ArrayList<>();
    for (var each : toPut.entrySet()) {
      watch.at(done, total);
      put(place, each.getKey(), each.getValue(), refused);
      done += each.getValue().length;
    }
    toDelete.forEach(place::delete);
    if (!toPut.isEmpty() || !toDelete.isEmpty()) place.flush();
    if (!refused.isEmpty()) throw refused.getFirst();
    toPut.clear();
    for (var job : sent) found.put(job, new Found(ParcelFinding.State.LIES_THERE, ""));
  }

  private static void put(
      Remote place, ObjectName name, byte[] piece, List<RefusedException> refused) {
    try {
      place.putNew(name, piece);
    } catch (RefusedException e) {
      if (!isOfWhatIsPut(e.refusal()) || refused.size() + 1 == MOST_REFUSED) throw e;
      refused.add(e);
    }
  }

  /// Whether the place may take the next one all the same.
  private static boolean isOfWhatIsPut(Refusal refusal) {
    return RemoteRefusal.isOfOneFile(refusal)
        || refusal instanceof WebDavRefusal.Locked
        || refusal instanceof WebDavRefusal.TooLarge
        || refusal instanceof WebDavRefusal.Forbidden
        || refusal instanceof WebDavRefusal.NotKept
        || refusal instanceof RemoteRefusal.OtherFile;
  }

  /// Whether there was room for everything; otherwise another errand carries the rest.
  public boolean isWhole() {
    return isWhole;
  }

  Map<Hash, byte[]> fetched() {
    return fetched;
  }

  Map<Job, Found> found() {
    return found;
  }

  ParcelReport report() {
    List<String> names = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<ParcelReport.Damaged> damaged = new ArrayList<>();
    Set<Hash> told = new HashSet<>();
    found.forEach((job, how) -> {
      var parcel = job.parcel;
      if (fetched.containsKey(parcel.content()) && told.add(parcel.content()))
        names.add(parcel.name());
      if (parcel.isHere() || parcel.isRemoved() || fetched.containsKey(parcel.content())) return;
      if (how.state == ParcelFinding.State.DAMAGED)
        damaged.add(new ParcelReport.Damaged(parcel.name(), how.location));
      else if (how.state == ParcelFinding.State.NOT_THERE && wanted.isWanted(parcel))
        missing.add(parcel.name());
    });
    return new ParcelReport(
        sent.stream().map(job -> job.parcel.name()).toList(),
        names,
        missing,
        damaged,
        toDelete.size());
  }
}
