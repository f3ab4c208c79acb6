/// Money that is to come and to go, week by week, and the day on which it runs short. Start with
/// [CashOutlook]; [CashReport] is the paper.
@NullMarked
package coop.meent.cash;

import org.jspecify.annotations.NullMarked;
