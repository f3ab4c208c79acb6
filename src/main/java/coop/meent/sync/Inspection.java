package coop.meent.sync;

import coop.meent.store.Chain;
import java.util.List;
import java.util.Optional;

/// What somebody can see of an object in the vault.
///
/// @param kind what it is, or what is wrong with it
/// @param chain whose bundle it is; absent when it is none
/// @param sections by space, and whether this laptop can open them
public record Inspection(
    String kind,
    long bytes,
    Optional<Chain> chain,
    long first,
    long last,
    int records,
    int statements,
    List<Part> sections) {

  /// @param space its key in hexadecimal
  public record Part(String space, int epoch, long bytes, boolean isOpen) {}
}
