package coop.meent.sync;

import coop.meent.store.Received;
import coop.meent.store.Space;
import java.util.List;

/// What came of one sync.
///
/// @param received changes of others, also those that waited here
/// @param sent changes of this laptop
/// @param putBack objects that the place had lost and has again
/// @param wasEmpty whether nothing at all lay there, although there should have been something
/// @param damaged places where something lies that cannot be used, as if it were not there
/// @param forged places where something lies that is not by the laptop it names
/// @param newer places where something lies that a newer Meent made
/// @param foreign files of other vaults
/// @param admitted laptops that were let in by this laptop, the steward's, of people who are in
/// @param numbered members whom this laptop, the steward's, gave a number
/// @param requests of people who ask to be let in
/// @param differing spaces that come to something else here than at the steward's, with the very
///   same changes: a fault of ours
/// @param packed packs of many bundles that this laptop, the steward's, put there
/// @param collected objects that it took away, since they lie in packs
public record SyncReport(
    Received received,
    int sent,
    int putBack,
    boolean wasEmpty,
    List<String> damaged,
    List<String> forged,
    List<String> newer,
    int foreign,
    int admitted,
    int numbered,
    int requests,
    List<Space> differing,
    int packed,
    int collected) {}
