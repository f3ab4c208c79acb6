package coop.meent.sister;

import java.time.LocalDate;
import java.util.UUID;

/// For what somebody is wanted. It names no client.
///
/// @param id by which the answer tells what it is about
/// @param mark of the person, as it was offered
/// @param what kind of work
/// @param hours a week
public record Interest(
    UUID id, UUID mark, String what, int hours, LocalDate from, LocalDate to, Band band) {}
