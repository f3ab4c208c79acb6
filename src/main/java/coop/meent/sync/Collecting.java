package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.crypto.VerifyKey;
import coop.meent.govern.DeviceStanding;
import coop.meent.govern.Governance;
import coop.meent.store.Headers;
import coop.meent.store.Incoming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks at what lies in the vault and tells what it is. Nothing is taken for granted: names, sizes
/// and order mean nothing, what is short or damaged is as good as not there.
final class Collecting {

  private final BundleCodec codec;
  private final VaultTag tag;
  private final Remote remote;

  Collecting(BundleCodec codec, VaultTag tag, Remote remote) {
    this.codec = codec;
    this.tag = tag;
    this.remote = remote;
  }

  /// @param bundles by name, of laptops that are known
  /// @param unknown of laptops that are not known yet
  /// @param packs by name, each whole and in its place, with the names of the bundles in it
  /// @param damaged where something lies that is as good as not there
  /// @param newer where something lies that a newer Meent made
  /// @param present names of our objects that lie in their place, as their names say
  record Found(
      Map<ObjectName, Read> bundles,
      Map<ObjectName, Unknown> unknown,
      Map<ObjectName, Pack> packs,
      List<VaultObject> others,
      List<Remote.Listed> damaged,
      List<Remote.Listed> forged,
      List<Remote.Listed> newer,
      int foreign,
      Set<String> present,
      List<Remote.Listed> looked) {

    List<byte[]> records() {
      List<byte[]> all = new ArrayList<>();
      bundles.values().forEach(read -> all.addAll(read.bundle.records()));
      unknown.values().forEach(one -> all.addAll(one.records));
      return all;
    }

    List<byte[]> statements() {
      List<byte[]> all = new ArrayList<>();
      bundles.values().forEach(read -> all.addAll(read.bundle.statements()));
      unknown.values().forEach(one -> all.addAll(one.statements));
      return all;
    }

    boolean isNothingNew() {
      return looked.isEmpty() && bundles.isEmpty() && unknown.isEmpty() && packs.isEmpty();
    }

    /// Names under which something else lies, or nothing whole.
    Set<String> hurt() {
      return Doubts.names(damaged.stream().map(Remote.Listed::location).toList());
    }

    boolean isEmpty() {
      return bundles.isEmpty() && unknown.isEmpty() && others.isEmpty() && present.isEmpty();
    }
  }

  record Read(Bundle bundle, byte[] object) {}

  /// @param size of the file
  record Pack(long size, List<ObjectName> bundles) {}

  record Unknown(VaultObject object, List<byte[]> records, List<byte[]> statements) {}

  Found look(Governance governance, Errand.Known known) {
    var found =
        new Found(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            0,
            new HashSet<>(),
            new ArrayList<>());
    List<Remote.Listed> wanted = new ArrayList<>();
    for (var file : remote.list()) {
      var name = ObjectName.at(file.location());
      if (name.isPresent() && known.isKept(file)) {
        found.present.add(name.get().text());
        continue;
      }
      if (known.isSeen(file)) {
        name.ifPresent(one -> found.present.add(one.text()));
        continue;
      }
      wanted.add(file);
    }
    int foreign = look(wanted.stream().filter(Errand::isPack).toList(), governance, known, found);
    Set<ObjectName> packed = new HashSet<>();
    found.packs.values().forEach(pack -> packed.addAll(pack.bundles));
    List<Remote.Listed> rest = new ArrayList<>();
    for (var file : wanted) {
      if (Errand.isPack(file)) continue;
      if (Errand.isIn(packed, file) && !known.isDoubted(file))
        ObjectName.at(file.location()).ifPresent(name -> found.present.add(name.text()));
      else rest.add(file);
    }
    foreign += look(rest, governance, known, found);
    return new Found(
        found.bundles,
        found.unknown,
        found.packs,
        found.others,
        found.damaged,
        found.forged,
        found.newer,
        foreign,
        found.present,
        found.looked);
  }

  /// Answers how many are another vault's.
  private int look(
      List<Remote.Listed> files, Governance governance, Errand.Known known, Found found) {
    int foreign = 0;
    for (var read : new Reading(remote, files)) {
      if (read.isSilent()) silent(read.file(), known, found);
      if (read.bytes().isPresent()
          && look(read.file(), read.bytes().get(), governance, known, found)) foreign++;
    }
    return foreign;
  }

  /// What is here anyway is taken for what it says.
  private static void silent(Remote.Listed file, Errand.Known known, Found found) {
    if (!known.isDoubted(file)) found.damaged.add(file);
    else ObjectName.at(file.location()).ifPresent(name -> found.present.add(name.text()));
  }

  /// Answers whether it is another vault's.
  private boolean look(
      Remote.Listed file, byte[] bytes, Governance governance, Errand.Known known, Found found) {
    var reading = VaultObject.read(bytes, tag);
    switch (reading) {
      case ObjectReading.Foreign _ -> {
        found.looked.add(file);
        return true;
      }
      case ObjectReading.Damaged _ -> found.damaged.add(file);
      case ObjectReading.Newer _ -> found.newer.add(file);
      case ObjectReading.Whole(var object) -> {
        if (object.is(ObjectKind.PACK)) look(file, object, governance, known, found);
        else look(file, object, bytes, governance, known, found);
      }
    }
    return false;
  }

  /// Each bundle in it is looked at as if it lay there by itself; but for the place it lies in.
  private void look(
      Remote.Listed file,
      VaultObject pack,
      Governance governance,
      Errand.Known known,
      Found found) {
    List<ObjectName> names = new ArrayList<>();
    for (var object : codec.unpack(pack)) {
      names.add(object.name());
      if (known.isHere(object.name()) || found.bundles.containsKey(object.name())) continue;
      switch (codec.read(object, devices(governance))) {
        case BundleReading.Whole(var bundle) ->
            found.bundles.put(object.name(), new Read(bundle, object.toBytes()));
        case BundleReading.UnknownDevice(var _, var records, var statements) ->
            found.unknown.put(object.name(), new Unknown(object, records, statements));
        case BundleReading.Forged _ -> found.forged.add(file);
        case ObjectReading.Newer _ -> found.newer.add(file);
        case ObjectReading.Damaged _, ObjectReading.Foreign _, BundleReading.OtherKind _ ->
            found.damaged.add(file);
      }
    }
    if (names.isEmpty()) found.damaged.add(file);
    else if (ObjectName.at(file.location()).equals(Optional.of(pack.name()))) {
      found.present.add(pack.name().text());
      found.packs.put(pack.name(), new Pack(file.bytes(), names));
    }
  }

  private void look(
      Remote.Listed file,
      VaultObject object,
      byte[] bytes,
      Governance governance,
      Errand.Known known,
      Found found) {
    var named = ObjectName.at(file.location());
    boolean isInPlace = named.equals(Optional.of(object.name()));
    if (isInPlace && known.isDoubted(file)) {
      found.present.add(object.name().text());
      return;
    }
    switch (codec.read(object, devices(governance))) {
      case BundleReading.Whole(var bundle) -> {
        if (!known.isHere(object.name())) found.bundles.put(object.name(), new Read(bundle, bytes));
        if (isInPlace) found.present.add(object.name().text());
        else misplaced(file, found);
      }
      case BundleReading.UnknownDevice(var _, var records, var statements) ->
          found.unknown.put(object.name(), new Unknown(object, records, statements));
      case BundleReading.OtherKind(var other) -> {
        found.others.add(other);
        found.present.add(object.name().text());
        if (isInPlace) found.looked.add(file);
        else misplaced(file, found);
      }
      case BundleReading.Forged _ -> found.forged.add(file);
      case ObjectReading.Damaged _ -> found.damaged.add(file);
      case ObjectReading.Foreign _ -> found.looked.add(file);
      case ObjectReading.Newer _ -> found.newer.add(file);
    }
  }

  /// Under the name of something else it hides that, and is looked at again till that is there.
  private static void misplaced(Remote.Listed file, Found found) {
    (ObjectName.at(file.location()).isPresent() ? found.damaged : found.looked).add(file);
  }

  /// Bundles of laptops that became known meanwhile.
  Map<ObjectName, Read> readAgain(Governance governance, Found found) {
    Map<ObjectName, Read> read = new LinkedHashMap<>();
    found.unknown.forEach((name, one) -> {
      if (codec.read(one.object, devices(governance)) instanceof BundleReading.Whole(var bundle))
        read.put(name, new Read(bundle, one.object.toBytes()));
    });
    return read;
  }

  static DeviceKeys devices(Governance governance) {
    return device -> keyOf(governance, device);
  }

  private static Optional<VerifyKey> keyOf(Governance governance, UUID device) {
    return governance.current().flatMap(now -> now.device(device)).map(DeviceStanding::key);
  }

  /// The changes of a bundle, with the contents of those whose space this person can read.
  Opened open(Bundle bundle, SpaceKeys keys) {
    Map<UUID, List<byte[]>> payloads = new HashMap<>();
    List<Section> open = new ArrayList<>();
    boolean isGarbled = false;
    for (var section : bundle.sections()) {
      var key = keys.at(section.space(), section.epoch());
      if (key.isEmpty()) continue;
      switch (codec.open(bundle, section, key.get())) {
        case SectionReading.Opened(var contents) -> {
          payloads.put(section.space(), contents);
          open.add(section);
        }
        case SectionReading.OtherKey _ -> {}
        case SectionReading.Garbled _ -> isGarbled = true;
      }
    }
    return new Opened(incoming(bundle, payloads), open, isGarbled);
  }

  record Opened(List<Incoming> changes, List<Section> open, boolean isGarbled) {}

  private static List<Incoming> incoming(Bundle bundle, Map<UUID, List<byte[]>> payloads) {
    Map<UUID, Integer> next = new HashMap<>();
    List<Incoming> changes = new ArrayList<>();
    long sequence = bundle.first();
    var previous = bundle.previous();
    for (var header : bundle.headers()) {
      // Its laptop vouches for its own chain only, and for one change after the other.
      if (!Headers.follows(header, bundle.chain(), sequence++, previous)) break;
      previous = Optional.of(Hash.sha256(header));
      var space = Headers.space(header);
      int place = space.isPresent() ? next.merge(space.get(), 1, Integer::sum) - 1 : 0;
      var contents = space.map(payloads::get);
      changes.add(
          new Incoming(
              header, contents.filter(all -> place < all.size()).map(all -> all.get(place))));
    }
    return changes;
  }
}
