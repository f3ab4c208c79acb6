package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.Optional;

/// A pause that is thought of.
///
/// @param returns the first day after it; empty while that is not known
/// @param rules that bind the member on its first day
public record Pause(MemberId member, LocalDate from, Optional<LocalDate> returns, Rules rules) {}
