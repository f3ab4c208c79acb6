package coop.meent.sister;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody whom a sister offers now.
///
/// @param until when the offer counts
/// @param asked our last interest in them
public record SisterPerson(
    Sister sister, Offered offered, LocalDate until, Optional<OurAsk> asked) {}
