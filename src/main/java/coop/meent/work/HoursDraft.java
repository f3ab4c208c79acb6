package coop.meent.work;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Hours as somebody fills them in; [HoursService#log] says whether they can be.
public record HoursDraft(
    MemberId member,
    AssignmentId assignment,
    LocalDate date,
    int minutes,
    String text,
    boolean isBillable) {}
