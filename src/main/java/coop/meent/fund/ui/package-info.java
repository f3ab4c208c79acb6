/// The page of the funds: what is in each and by what, and what was asked of them.
@NullMarked
package coop.meent.fund.ui;

import org.jspecify.annotations.NullMarked;
