package coop.meent.member;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// A notice as it is given.
///
/// @param isByCooperative whether the cooperative ends the membership; it must say why
public record NoticeDraft(MemberId member, LocalDate on, boolean isByCooperative, Grounds grounds) {

  EventKind kind() {
    return isByCooperative ? EventKind.NOTICE_BY_COOPERATIVE : EventKind.NOTICE_GIVEN;
  }
}
