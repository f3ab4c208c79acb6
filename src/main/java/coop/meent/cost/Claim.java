package coop.meent.cost;

import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;

/// What one member counts for in a period.
///
/// @param number the member number, breaks ties; the largest number when there is none yet
/// @param weight in the unit of the key: days, hours, cents of turnover, shares times days
/// @param days of membership in the period
public record Claim(MemberId member, int number, String name, BigDecimal weight, int days) {}
