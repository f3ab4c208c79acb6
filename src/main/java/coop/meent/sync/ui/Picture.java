package coop.meent.sync.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Role;
import coop.meent.sync.Asking;
import coop.meent.sync.Overview;
import coop.meent.sync.ParcelLine;
import coop.meent.sync.QuietFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that the Sync page shows, read at once.
///
/// @param requests of who asks to be let in; only on the steward's laptop
/// @param leavers who is in the vault although their membership has ended; there too
record Picture(
    Where where,
    Overview.Counts counts,
    List<Overview.Laptop> laptops,
    List<Asking> requests,
    List<Clash> clashes,
    List<Lateness> late,
    List<Neighbours.Twice> twice,
    List<Overview.NotCounting> refused,
    List<Overview.Suspended> suspended,
    List<Office> offices,
    List<Office> leavers,
    Overview.Board board,
    List<Overview.SpaceLine> spaces,
    List<ParcelLine> files,
    QuietFiles quietFiles) {

  enum Stage {
    /// The file belongs to no vault.
    ALONE,
    /// It asked to be let in.
    WAITING,
    IN
  }

  /// @param place where the vault lies
  /// @param synced when all that lay there was taken in last
  /// @param recoverable when a recovery code was typed back here
  /// @param unsentSince since when the oldest change of this laptop waits to be sent
  /// @param steward whose laptop lets others in
  /// @param fingerprint of this laptop's owner, once it is unlocked
  record Where(
      Stage stage,
      Optional<String> place,
      Optional<Instant> synced,
      Optional<Instant> recoverable,
      Optional<Instant> unsentSince,
      boolean isSteward,
      Optional<String> steward,
      Optional<String> fingerprint) {}

  /// An entry of the late list, with the names of who booked it and who locked its period.
  record Lateness(Neighbours.Late entry, String author, String locker) {}

  /// What somebody may do, as it counts now.
  ///
  /// @param left the last day of their membership by the register
  record Office(MemberId id, String member, Set<Role> roles, Optional<LocalDate> left) {}

  Stage stage() {
    return where.stage();
  }

  /// Whether this laptop was taken out of the vault.
  boolean isRemoved() {
    return laptops.stream().anyMatch(laptop -> laptop.isHere() && !laptop.isActive());
  }

  /// How many things a person is to decide.
  int needs() {
    long mine = refused.stream().filter(Overview.NotCounting::isMine).count();
    boolean isCodeMissing = stage() == Stage.IN && where.recoverable().isEmpty();
    return requests.size()
        + clashes.size()
        + late.size()
        + twice.size()
        + (int) mine
        + suspended.size()
        + leavers.size()
        + (isCodeMissing ? 1 : 0);
  }
}
