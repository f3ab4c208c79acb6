package coop.meent.govern;

import coop.meent.member.Role;
import coop.meent.store.Frontier;
import java.util.Optional;

/// From where on what somebody wrote no longer counts.
///
/// @param number of the record that says so: it binds changes made under older records only, since
///   newer ones are judged by what was granted anew
/// @param role that ended; empty when the whole membership or the laptop did
/// @param upTo the last changes that count
public record CutOff(long number, Optional<Role> role, Frontier upTo) {}
