package coop.meent.store;

import coop.meent.base.Hash;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Up to where each chain is known.
public record Frontier(SortedMap<Chain, Place> places) {

  public static final Frontier EMPTY = new Frontier(new TreeMap<>());

  /// @param hash of the change with that sequence
  public record Place(long sequence, Hash hash) {}

  public Frontier {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  public Optional<Place> at(Chain chain) {
    return Optional.ofNullable(places.get(chain));
  }

  /// Whether a change at that sequence is known.
  public boolean reaches(Chain chain, long sequence) {
    var place = places.get(chain);
    return place != null && place.sequence >= sequence;
  }

  /// What is known here or there.
  public Frontier with(Frontier other) {
    Map<Chain, Place> all = new TreeMap<>(places);
    other.places.forEach((chain, place) ->
        all.merge(chain, place, (here, there) -> here.sequence >= there.sequence ? here : there));
    return new Frontier(new TreeMap<>(all));
  }

  /// Only the chains of one device.
  public Frontier of(java.util.UUID device) {
    var its = new TreeMap<Chain, Place>();
    places.forEach((chain, place) -> {
      if (chain.device().equals(device)) its.put(chain, place);
    });
    return new Frontier(its);
  }
}
