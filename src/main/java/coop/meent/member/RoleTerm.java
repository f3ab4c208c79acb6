package coop.meent.member;

import java.time.LocalDate;
import java.util.Optional;

/// An office that a member held for a time.
///
/// @param until its last day; empty while it is held
public record RoleTerm(Role role, LocalDate from, Optional<LocalDate> until) {}
