package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Who is a member when.
@FunctionalInterface
interface Presence {

  boolean isMember(MemberId who, LocalDate day);
}
