package coop.meent.sync;

import coop.meent.crypto.SecretKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads every chunk that lies in a vault. What is here as well is held against it, so that also a
/// chunk is found that somebody sealed who had the key and not the file.
final class ChunkLook {

  private final VaultSession session;
  private final Parcels parcels;
  private final ChunkCodec codec;
  private final ParcelFindings findings = new ParcelFindings();
  private final Map<String, Piece> known = new HashMap<>();
  private final Set<Parcel> unsound = new LinkedHashSet<>();
  private final List<String> damaged = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int whole;
  private int foreign;
  private int strange;

  private record Piece(Parcel parcel, SecretKey key, ObjectName name, int number) {}

  ChunkLook(VaultSession session, Parcels parcels) {
    this.session = session;
    this.parcels = parcels;
    codec = new ChunkCodec(session.keyring().vault());
  }

  /// @param bundles what was found of everything else
  VaultCheck verify(Remote remote, VaultCheck bundles) {
    for (var parcel : parcels.all()) {
      for (var key : session.keys().all(session.file().governance(), parcel.space()))
        for (int number = 0; number < parcel.chunks(); number++) {
          var name = codec.name(key, parcel.content(), number);
          known.put(name.location(), new Piece(parcel, key, name, number));
        }
    }
    Set<String> there = new HashSet<>();
    for (var read : new Reading(remote, remote.chunks())) {
      if (read.bytes().isEmpty()) continue;
      there.add(read.file().location());
      look(read.file(), read.bytes().get());
    }
    lost(remote.toString(), there);
    note(remote.toString());
    return new VaultCheck(
        bundles.objects() + whole,
        bundles.packed(),
        joined(bundles.damaged(), damaged),
        joined(bundles.missing(), missing),
        bundles.foreign() + foreign,
        bundles.strange() + strange,
        bundles.fold());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private void look(Remote.Listed file, byte[] bytes) {
    switch (VaultObject.read(bytes, session.tag())) {
      case ObjectReading.Whole _ -> {
        if (isAsHere(file, bytes)) whole++;
        else damaged(file);
      }
      case ObjectReading.Newer _ -> whole++;
      case ObjectReading.Foreign _ -> foreign++;
      case ObjectReading.Damaged _ -> {
        if (ObjectName.at(file.location()).isPresent()) damaged(file);
        else strange++;
      }
    }
  }

  private void damaged(Remote.Listed file) {
    damaged.add(file.location());
    var piece = known.get(file.location());
    if (piece != null) unsound.add(piece.parcel);
  }

  /// The same piece is the same object from every laptop.
  private boolean isAsHere(Remote.Listed file, byte[] bytes) {
    var piece = known.get(file.location());
    if (piece == null || !piece.parcel.isHere()) return true;
    var content = parcels.read(piece.parcel.content());
    if (content.isEmpty()) return true;
    int from = piece.number * ChunkCodec.PIECE;
    var expected =
        Arrays.copyOfRange(content.get(), from, from + piece.parcel.pieceSize(piece.number));
    return Arrays.equals(codec.seal(piece.key, piece.name, expected), bytes);
  }

  /// What lay there once, and is here.
  private void lost(String place, Set<String> there) {
    var before = session.file().store().read(sql -> findings.at(sql, place));
    for (var parcel : parcels.all()) {
      var found = before.get(ParcelFindings.Key.of(parcel));
      if (!parcel.isHere()
          || found == null
          || found.state() != ParcelFinding.State.LIES_THERE
          || isThere(parcel, there)) continue;
      session.keys().all(session.file().governance(), parcel.space()).stream()
          .findFirst()
          .ifPresent(key -> missing.add(codec.name(key, parcel.content(), 0).text()));
      unsound.add(parcel);
    }
  }

  private boolean isThere(Parcel parcel, Set<String> there) {
    return session.keys().all(session.file().governance(), parcel.space()).stream()
        .anyMatch(key -> {
          for (int number = 0; number < parcel.chunks(); number++)
            if (!there.contains(codec.name(key, parcel.content(), number).location())) return false;
          return true;
        });
  }

  /// So that whoever has them puts them there again.
  private void note(String place) {
    if (unsound.isEmpty()) return;
    var now = session.clock().instant();
    session.write(
        "sync.parcels",
        tx -> {
          for (var parcel : unsound)
            findings.note(
                tx.sql(),
                parcel,
                place,
                new ParcelErrand.Found(ParcelFinding.State.DAMAGED, ""),
                now);
          return place;
        });
  }
}
