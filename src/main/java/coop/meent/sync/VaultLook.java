package coop.meent.sync;

import coop.meent.store.FoldProof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks into a vault without changing anything there, or in the books here.
final class VaultLook {

  private final VaultSession session;

  VaultLook(VaultSession session) {
    this.session = session;
  }

  /// Reads everything that lies there, also what need not be read for syncing.
  VaultCheck verify(Remote remote) {
    List<String> damaged = new ArrayList<>();
    int whole = 0;
    int foreign = 0;
    int strange = 0;
    Set<String> there = new HashSet<>();
    Set<String> packed = new HashSet<>();
    for (var read : new Reading(remote, remote.list())) {
      if (read.bytes().isEmpty()) continue;
      var listed = read.file();
      switch (VaultObject.read(read.bytes().get(), session.tag())) {
        case ObjectReading.Whole(var object) -> {
          whole++;
          there.add(object.name().text());
          session.codec().unpack(object).forEach(bundle -> packed.add(bundle.name().text()));
        }
        case ObjectReading.Newer _ -> whole++;
        case ObjectReading.Foreign _ -> foreign++;
        case ObjectReading.Damaged _ -> {
          // What a service laid aside after two changed one file is no part of the vault: where it
          // is the last copy, the object itself is missing.
          if (ObjectName.at(listed.location()).isEmpty()) strange++;
          else damaged.add(listed.location());
        }
      }
    }
    var missing = new ArrayList<>(session.file().store().read(session.kept()::names));
    missing.removeAll(there);
    missing.removeAll(packed);
    var lying = Doubts.names(damaged);
    lying.addAll(there);
    new Packing(session).forgetLost(lying);
    doubt(remote, damaged, missing);
    return new VaultCheck(whole, packed.size(), damaged, missing, foreign, strange, proof());
  }

  /// The next sync reads what this laptop has too, and puts it there whole.
  private void doubt(Remote remote, List<String> damaged, List<String> missing) {
    if (remote.isCarried()) return;
    var doubted = Doubts.names(damaged);
    doubted.addAll(missing);
    new Doubts(session, remote.toString()).add(doubted);
  }

  /// Whether the file here is what its changes make of it, from nothing and from the checkpoint.
  Optional<FoldProof.Outcome> proof() {
    return new FoldProof(session.file().store(), session.clock()).prove(session.file()::law);
  }

  Inspection inspect(byte[] object) {
    return switch (session.codec().read(object, Collecting.devices(session.file().governance()))) {
      case BundleReading.Whole(var bundle) -> inspect(bundle, object.length);
      case BundleReading.OtherKind(var other) ->
          inspection(
              ObjectKind.of(other.kind()).map(ObjectKind::name).orElse("UNKNOWN"), object.length);
      case BundleReading.Forged _ -> inspection("FORGED", object.length);
      case BundleReading.UnknownDevice _ -> inspection("UNKNOWN_DEVICE", object.length);
      case ObjectReading.Damaged(var damage) -> inspection(damage.name(), object.length);
      case ObjectReading.Foreign _ -> inspection("FOREIGN", object.length);
      case ObjectReading.Newer _ -> inspection("NEWER", object.length);
    };
  }

  private static Inspection inspection(String kind, long bytes) {
    return new Inspection(kind, bytes, Optional.empty(), 0, 0, 0, 0, List.of());
  }

  private Inspection inspect(Bundle bundle, long bytes) {
    return new Inspection(
        ObjectKind.BUNDLE.name(),
        bytes,
        Optional.of(bundle.chain()),
        bundle.first(),
        bundle.first() + bundle.headers().size() - 1,
        bundle.records().size(),
        bundle.statements().size(),
        bundle.sections().stream()
            .map(section ->
                new Inspection.Part(
                    section.space().toString(),
                    section.epoch(),
                    section.sealed().length,
                    session.keys().at(section.space(), section.epoch()).isPresent()))
            .toList());
  }
}
