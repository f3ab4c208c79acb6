package coop.meent.store;

import coop.meent.base.Hash;
import java.util.List;
import java.util.Optional;

/// What a change asks to be believed in, for a [Judge].
///
/// @param previous the change before it in its chain; empty for the first
/// @param governanceHead the record of the governance log it was made under; empty before there was
///   one
/// @param previousGovernanceHead the record that the change before it cites
/// @param checkpoint the checkpoint it knew
/// @param writes what it writes; empty when its contents are withheld from this laptop
public record Claim(
    Hash hash,
    Chain chain,
    long sequence,
    Optional<Hash> previous,
    Optional<Hash> governanceHead,
    Optional<Hash> previousGovernanceHead,
    Optional<Hash> checkpoint,
    Space space,
    List<Write> writes) {}
