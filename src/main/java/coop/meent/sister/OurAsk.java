package coop.meent.sister;

import java.time.LocalDate;
import java.util.Optional;

/// An interest that we sent.
///
/// @param detail where they said yes, with the coordinator who took the answer in
public record OurAsk(
    Sister sister, Interest interest, LocalDate until, AskState state, Optional<Detail> detail) {}
